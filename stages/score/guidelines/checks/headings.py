"""Sections with headings."""

from stages.score.guidelines.facts import Facts, Result

_WORDS = 250


def headings(facts: Facts, _: float) -> Result:
    """A heading for every 250 words, and one at least."""
    count = sum(block.kind == "heading" for block, parts in facts.layout if parts)
    words = sum(len(one.words) for one in facts.sentences)
    return Result("met" if count and words / count <= _WORDS else "not met", f"{count} headings for {words} words")

"""The reader is spoken to."""

from typing import TYPE_CHECKING

from stages.score.guidelines.facts import Facts, Result

if TYPE_CHECKING:
    from spacy.tokens import Doc

_NO_ORDER = frozenset({"nsubj", "nsubjpass", "expl", "aux"})
_YOU = {
    "en": frozenset("you your yours yourself you're you've you'll".split()),
    "es": frozenset("usted ustedes tú ti contigo te su sus tu tus".split()),
}


def speaks_to_reader(facts: Facts, _: float) -> Result:
    """`you` or, in English, an order stands in one sentence of ten at least."""
    you = _YOU[facts.text.language]
    count = sum(any(word.lower in you for word in one.words) or is_order(one.parse) for one in facts.sentences)
    total = len(facts.sentences)
    return Result("met" if count * 10 >= total else "not met", f"{count} of {total} sentences speak to the reader")


def is_order(parse: "Doc | None") -> bool:
    """True for a parse whose main verb is an imperative: `Drink water.`"""
    root = next((token for token in parse or () if token.dep_ == "ROOT"), None)
    if root is None or root.tag_ != "VB":
        return False
    return all(child.dep_ not in _NO_ORDER or child.lower_ == "do" for child in root.children)

"""Short paragraphs."""

from stages.score.guidelines.facts import Facts, Result, share

_SENTENCES = 5


def paragraph_length(facts: Facts, allowed: float) -> Result:
    """Not more than the allowed share of paragraphs has more than five sentences."""
    sizes = [len(parts) for block, parts in facts.layout if block.kind in {"paragraph", "quote"} and parts]
    if not sizes:
        return Result("met", "there is no paragraph")
    return share(
        sum(size > _SENTENCES for size in sizes), len(sizes), f"paragraphs have over {_SENTENCES} sentences", allowed
    )

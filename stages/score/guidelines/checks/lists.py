"""Lists."""

from stages.score.guidelines.facts import Facts, Result


def lists(facts: Facts, _: float) -> Result:
    """At least one list of two items."""
    kinds = [block.kind for block, parts in facts.layout if parts]
    items = sum(kind == "item" for kind in kinds) + sum(
        part.kind in {"item", "step"} for _, p in facts.layout for part in p
    )
    return Result("met" if items > 1 else "not met", f"{items} list items")

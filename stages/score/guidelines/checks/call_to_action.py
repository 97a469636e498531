"""Something to do for the reader."""

from stages.score.guidelines.checks.speaks_to_reader import is_order
from stages.score.guidelines.facts import Facts, Result


def call_to_action(facts: Facts, _: float) -> Result:
    """At least one sentence tells the reader to do something; in Spanish no machine check is sound enough."""
    if all(one.parse is None for one in facts.sentences):
        return Result("not checkable", "orders are not recognized in this language")
    count = sum(is_order(one.parse) for one in facts.sentences)
    return Result("met" if count else "not met", f"{count} sentences tell the reader to do something")

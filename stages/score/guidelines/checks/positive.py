"""Positive sentences."""

from stages.score.guidelines.facts import Facts, Result, share


def positive(facts: Facts, allowed: float) -> Result:
    """Not more than the allowed share has two negatives that cancel each other."""
    count = len(facts.with_reason("double_negative"))
    return share(count, len(facts.sentences), "sentences have a double negative", allowed)

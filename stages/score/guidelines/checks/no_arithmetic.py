"""No sums for the reader."""

from stages.score.guidelines.facts import Facts, Result, named


def no_arithmetic(facts: Facts, _: float) -> Result:
    """No share of people as a percentage."""
    return named(
        facts.marked("percentage"), "percentages could be counts of people", "no percentage asks the reader to reckon"
    )

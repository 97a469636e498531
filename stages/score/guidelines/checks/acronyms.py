"""Abbreviations explained."""

from stages.score.guidelines.facts import Facts, Result, named


def acronyms(facts: Facts, _: float) -> Result:
    """No acronym without its words."""
    return named(facts.marked("acronym"), "abbreviations are not explained", "no abbreviation is left unexplained")

"""No percentages."""

import re

from stages.score.guidelines.facts import Facts, Result, named

_PERCENT = re.compile(r"\d[\d.,]*\s?(?:%|percent\b|per cent\b|por ciento\b)")


def percentages(facts: Facts, _: float) -> Result:
    """No percentage at all, whether it could be a count or not."""
    found = [match.group() for one in facts.sentences for match in _PERCENT.finditer(one.text)]
    return named(found, "percentages", "there is no percentage")

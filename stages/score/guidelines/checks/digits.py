"""Numbers in digits."""

import re

from stages.score.guidelines.facts import Facts, Result, named

_DIGIT = re.compile(r"\d+")


def digits(facts: Facts, _: float) -> Result:
    """No number from two on is in words."""
    written = sum(len(_DIGIT.findall(one.text)) for one in facts.sentences)
    return named(facts.marked("number_word"), "numbers are in words", f"no number is in words; {written} are in digits")

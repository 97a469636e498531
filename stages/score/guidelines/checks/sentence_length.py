"""Short sentences."""

from statistics import mean

from stages.score.guidelines.facts import Facts, Result, share
from stages.score.reasons.long_sentence import LONGEST


def sentence_length(facts: Facts, allowed: float) -> Result:
    """Not more than the allowed share is over the limit of the language."""
    lengths = [len(one.words) for one in facts.sentences]
    limit = LONGEST[facts.text.language]
    found = share(len(facts.with_reason("long_sentence")), len(lengths), f"sentences have over {limit} words", allowed)
    return Result(found.verdict, f"{found.detail}; the mean is {mean(lengths):.1f}, the longest {max(lengths)}")

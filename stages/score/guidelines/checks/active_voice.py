"""Active voice."""

from stages.score.guidelines.facts import Facts, Result, share


def active_voice(facts: Facts, allowed: float) -> Result:
    """Not more than the allowed share has a passive."""
    return share(len(facts.with_reason("passive")), len(facts.sentences), "sentences are passive", allowed)

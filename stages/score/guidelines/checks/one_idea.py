"""One idea in a sentence."""

from stages.score.guidelines.facts import Facts, Result, share


def one_idea(facts: Facts, allowed: float) -> Result:
    """Not more than the allowed share says more than one thing."""
    return share(
        len(facts.with_reason("several_ideas")), len(facts.sentences), "sentences say more than one thing", allowed
    )

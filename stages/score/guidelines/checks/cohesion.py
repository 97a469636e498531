"""References that are near what they mean."""

from stages.score.guidelines.facts import Facts, Result, share


def cohesion(facts: Facts, allowed: float) -> Result:
    """Not more than the allowed share refers to something far away."""
    return share(
        len(facts.with_reason("far_reference")), len(facts.sentences), "sentences refer to something far away", allowed
    )

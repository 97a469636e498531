"""Words that the reader knows, others explained."""

from stages.score.guidelines.facts import Facts, Result, named


def familiar_words(facts: Facts, _: float) -> Result:
    """No hard word and no term of the trade without an explanation."""
    found = facts.marked("hard_word", "jargon")
    return named(found, "hard words are not explained", "every hard word that was found is explained")

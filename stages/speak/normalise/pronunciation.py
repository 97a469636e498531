"""The pronunciation list: words that the voices get wrong, respelled for speech only."""

from functools import cache

from stages.speak.normalise.table import read_table


@cache
def _said(language: str) -> dict[str, str]:
    return {row["written"].lower(): row["said"] for row in read_table("pronunciation") if row["language"] == language}


def pronounced(word: str, language: str) -> str:
    """What is said for a displayed word, whatever its case; the word itself when it is not on the list."""
    return _said(language).get(word.lower(), word)

"""Comparing words without case and accents."""

import unicodedata


def folded(word: str) -> str:
    """The word in lower case without accents."""
    apart = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))

"""Comparing words across spellings: case and accents do not count."""

import unicodedata


def folded(word: str) -> str:
    """The word in lower case without accents: `París` becomes `paris`, `ñ` becomes `n`."""
    apart = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))

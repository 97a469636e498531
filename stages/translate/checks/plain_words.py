"""Comparing words without case and accents."""

import unicodedata


def folded(word: str) -> str:
    """The word in lower case without accents."""
    apart = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def straight(text: str) -> str:
    """The text with ordinary spaces, hyphens and apostrophes; a dash between words is a space."""
    for written, plain in (("—", " "), ("–", "-"), ("‑", "-"), ("’", "'"), ("\u00a0", " "), ("\u202f", " ")):
        text = text.replace(written, plain)
    return " ".join(text.split())

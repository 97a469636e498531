"""Acronyms, spelled or said: those of the list, and in Spanish any capitals that cannot be a word."""

import re
from collections.abc import Iterator

from stages.speak.normalise.acronyms import said_acronym
from stages.speak.normalise.letters import spelled
from stages.speak.normalise.reading import Piece, Reading, of_pieces, whole

_CAPITALS = re.compile(r"(?<![\w@.])(?P<word>[a-z]?[A-ZÑ][A-Za-zÑ-]*?[A-ZÑa-z])(?P<plural>'?s)?(?![\w@])")
_DOTTED = re.compile(r"(?<![\w.])(?:[A-Z]\.[ \u00a0]?){2,5}(?![\w])")
_LOWER = re.compile(r"[a-záéíóúñ]")
_VOWEL = re.compile(r"[AEIOUY]")
_LONGEST = 5
_ENDS_TEXT = re.compile(r"[\s\"'”»)\]]*$")


def find_acronyms(text: str, language: str) -> Iterator[Reading]:
    """Readings of known acronyms and plurals of them (MRIs); nothing in a text that is all capitals."""
    shouting = not _LOWER.search(text) and len(text.split()) > 1
    for match in _CAPITALS.finditer(text):
        said = said_acronym(match["word"], language)
        if said is None and not shouting:
            said = _unknown(match["word"], language)
        if said and not (shouting and _VOWEL.search(match["word"]) and "-" in said):
            yield whole(
                match.start(), match.end(), said + (_plural(said) if match["plural"] and language == "en" else "")
            )
    for match in _DOTTED.finditer(text):
        yield _dotted(match, text, language)


def _plural(said: str) -> str:
    """Spelled letters take 's, since a voice reads N-C-Is as a word."""
    return "'s" if said[-1].isupper() else "s"


def _unknown(word: str, language: str) -> str | None:
    """Spanish capitals without a vowel are spelled by letter name; English voices spell them right already."""
    if language == "es" and word.isupper() and len(word) <= _LONGEST and not _VOWEL.search(word) and word.isalpha():
        return spelled(word, language)
    return None


def _dotted(match: re.Match[str], text: str, language: str) -> Reading:
    raw = match.group().rstrip()
    letters = re.sub(r"[^A-Z]", "", raw)
    said = said_acronym(letters, language) or spelled(letters, language)
    end = match.start() + len(raw)
    stop = "." if _ENDS_TEXT.match(text, end) else ""
    return of_pieces(match.start(), end, Piece(said + stop, match.start(), end))

"""Names that a small model tends to lose or to translate piece by piece: ships, airlines, newspapers, towns."""

import re
from functools import lru_cache

_WORD = r"[A-Z][a-z]+(?:-[A-Z][a-z]+)*"
_SPAN = re.compile(rf"(?<=[a-z,)] ){_WORD}(?: {_WORD})+(?![\w-])")
_SINGLE = re.compile(r"(?<=[a-z,)] )[A-Z][a-z]{3,}(?![\w-])")
_RARE = 4.2
"""Zipf frequency below which a capitalized word is hardly an ordinary one."""
_TITLES = 0.6
"""Share of capitalized words from which on a text is a title, where a capital says nothing."""


def title_names(text: str) -> tuple[str, ...]:
    """Every run of capitalized words inside a sentence that names no country or language; none in a title."""
    words = [word for word in re.findall(r"[^\W\d_]+", text)[1:] if len(word) > 3]
    if sum(not word.islower() for word in words) > _TITLES * len(words):
        return ()
    return tuple(span for span in dict.fromkeys(_SPAN.findall(text)) if not set(span.split()) & _places())


def rare_names(text: str) -> tuple[str, ...]:
    """Every capitalized word inside a sentence that is rare in English, as often as it is there."""
    from wordfreq import zipf_frequency

    found = [match for match in _SINGLE.findall(text) if match not in _places()]
    return tuple(word for word in found if zipf_frequency(word, "en") < _RARE)


@lru_cache(maxsize=1)
def _places() -> frozenset[str]:
    from babel import Locale  # its locale data is read from disk at first use

    english = Locale("en")
    names = [*english.territories.values(), *english.languages.values()]
    months = english.months["format"]["wide"].values()
    return frozenset(word for name in names for word in re.findall(r"[A-Z]\w+", name)) | {*months, *_NATIONS}


_NATIONS = """
American Americans British Canadian Mexican Brazilian Australian African Asian European Indian Western Eastern
""".split()

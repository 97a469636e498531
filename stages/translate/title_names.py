"""Names that a small model tends to lose or to translate piece by piece: ships, airlines, newspapers, towns."""

import re
from functools import lru_cache

_WORD = r"[A-Z][a-z]+(?:-[A-Z][a-z]+)*"
_SPAN = re.compile(rf"(?<=[a-z,)] ){_WORD}(?: {_WORD})+(?![\w-])")
_SINGLE = re.compile(r"(?<=[a-z,)] )[A-Z][a-z]{3,}(?![\w-])")
_PERIODICAL = re.compile(
    rf"(?<![\w-])(?:The (?:{_WORD} )*)?(?:{_WORD} )*(?:Journal|Annals|Proceedings|Bulletin)"
    rf" of(?: (?:of|the|and|for|{_WORD}))* {_WORD}(?![\w-])"
)
_BODY = r"(?:Commission|Council|Parliament|Government|Ministry|Court|Committee|Department|Agency|Union|Board|President)"
_NEWSPAPER = re.compile(
    rf"(?<=[a-z,)] )The (?!{_BODY}\b){_WORD}(?: (?!{_BODY}\b){_WORD})?"
    r"(?= (?:reported|reports|wrote|writes|published|described|newspaper|magazine|ran|quoted|estimated|magazine)\b)"
)
"""A capital article inside a sentence, before what newspapers do, belongs to a title: The Lancet, The Atlantic."""
_BRANDED = re.compile(
    rf"(?:(?<=[a-z,)] )|(?<=^A )|(?<=^An ))(?:The )?{_WORD}(?: {_WORD})* (?:Airways|Airlines"
    r"|Herald|Tribune|Telegraph|Gazette|Pharmaceuticals|Therapeutics|Biotech|Biosciences|Laboratories)(?![\w-])"
)
"""Words that make what stands before them the name of a firm or a newspaper."""
_RARE = 4.2
"""Zipf frequency below which a capitalized word is hardly an ordinary one."""
_TITLES = 0.6
"""Share of capitalized words from which on a text is a title, where a capital says nothing."""


def printed_names(text: str) -> tuple[str, ...]:
    """Titles of journals and newspapers, and names of firms, that no translator translates; none in a title."""
    if _is_title(text):
        return ()
    found: list[re.Match[str]] = []
    for pattern in (_PERIODICAL, _BRANDED, _NEWSPAPER):
        for match in pattern.finditer(text):
            if all(match.end() <= one.start() or one.end() <= match.start() for one in found):
                found.append(match)
    return tuple(dict.fromkeys(match.group() for match in found))


def title_names(text: str) -> tuple[str, ...]:
    """Every run of capitalized words inside a sentence that names no country or language; none in a title."""
    if _is_title(text):
        return ()
    spans = (span.removeprefix("The ") for span in dict.fromkeys(_SPAN.findall(text)))
    return tuple(span for span in spans if " " in span and not _is_place(span))


def rare_names(text: str) -> tuple[str, ...]:
    """Every capitalized word inside a sentence that is rare in English, as often as it is there."""
    from wordfreq import zipf_frequency

    found = [match for match in _SINGLE.findall(text) if match not in _place_words()]
    return tuple(word for word in found if zipf_frequency(word, "en") < _RARE)


def _is_title(text: str) -> bool:
    words = [word for word in re.findall(r"[^\W\d_]+", text)[1:] if len(word) > 3]
    return sum(not word.islower() for word in words) > _TITLES * len(words)


def _is_place(span: str) -> bool:
    return bool(set(span.split()) & _place_words())


@lru_cache(maxsize=1)
def _place_words() -> frozenset[str]:
    from babel import Locale  # its locale data is read from disk at first use

    english = Locale("en")
    names = [*english.territories.values(), *english.languages.values()]
    months = english.months["format"]["wide"].values()
    return frozenset(word for name in names for word in re.findall(r"[A-Z]\w+", name)) | {*months, *_NATIONS}


_NATIONS = """
American Americans British Canadian Mexican Brazilian Australian African Asian European Indian Western Eastern
""".split()

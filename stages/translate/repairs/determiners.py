"""Articles, and words in their place, agree with their nouns: "otras inmunoterapias", "un esteroide"."""

import re

from stages.translate.checks.genders import noun

_PAIRS = (
    ("el", "la"), ("los", "las"), ("un", "una"), ("unos", "unas"), ("este", "esta"), ("estos", "estas"), ("ese", "esa"),
    ("esos", "esas"), ("muchos", "muchas"), ("algunos", "algunas"), ("otros", "otras"), ("ciertos", "ciertas"),
    ("varios", "varias"), ("ningún", "ninguna"), ("del", "de la"), ("al", "a la"),
)  # fmt: skip
_OTHER = {"m": {feminine: masculine for masculine, feminine in _PAIRS}, "f": dict(_PAIRS)}
_WORDS = sorted({word for pair in _PAIRS for word in pair if " " not in word}, key=len, reverse=True)
_BEFORE = re.compile(rf"(?<![\w-])(de la|a la|{'|'.join(_WORDS)})(?= ([a-záéíóúüñ]{{3,}})(?![\w-]))", re.IGNORECASE)
_ONE = re.compile(r"(?<![\w-])(una?) ([a-záéíóúñ]{4,}[aeo])s(?![\w-])")
_THEIR = re.compile(r"(?<![\w-])([Ss]u)(?= ([a-záéíóúñ]{4,}s)(?![\w-]))")
_SINGULAR_IN_S = re.compile(r"(?:[cs]is|itis|virus|as|us|ies)$")


_TWICE = re.compile(r"(?<![\w-])(?:el|la|los|las) (?=(?:el|la|los|las) )", re.IGNORECASE)
_COUNTED = re.compile(
    r"(?<![\w-])(un|el|otro|del|al) (primer|segundo|tercer|nuevo|otro|mismo)(?= ([a-záéíóúñ]{4,})(?![\w-]))",
    re.IGNORECASE,
)
_FEMININE = {"un": "una", "el": "la", "otro": "otra", "del": "de la", "al": "a la", "primer": "primera",
             "segundo": "segunda", "tercer": "tercera", "nuevo": "nueva", "mismo": "misma"}  # fmt: skip


def agree(source: str, target: str) -> str:
    """The target with determiners that agree with nouns whose gender leaves no doubt; no plural behind "un" or "su"."""
    target = _COUNTED.sub(_counted, _TWICE.sub("", target))
    return _THEIR.sub(_several, _ONE.sub(_single, _BEFORE.sub(_gendered, target)))


def _counted(found: re.Match[str]) -> str:
    if noun(found[3]) != ("f", "s"):
        return found[0]
    first = _FEMININE[found[1].lower()]
    return f"{first[0].upper() + first[1:] if found[1][0].isupper() else first} {_FEMININE[found[2].lower()]}"


def _gendered(found: re.Match[str]) -> str:
    known = noun(found[2])
    said = found[1]
    if known is None or not known[0]:
        return said
    wanted = _OTHER[known[0]].get(said.lower())
    if wanted is None or found[2].endswith("s") != _is_plural(said):
        return said
    return wanted[0].upper() + wanted[1:] if said[0].isupper() else wanted


def _is_plural(word: str) -> bool:
    return word.lower().endswith("s")


def _single(found: re.Match[str]) -> str:
    from wordfreq import zipf_frequency

    one = found[2]
    if (_SINGULAR_IN_S.search(one + "s") and not (found[1] == "una" and one.endswith("a"))) or zipf_frequency(
        one, "es"
    ) < _KNOWN:
        return found[0]
    return f"{found[1]} {one}"


def _several(found: re.Match[str]) -> str:
    from wordfreq import zipf_frequency

    many = found[2]
    if known := noun(many):
        plural = known[1] == "p"
    else:
        ends_so = many.endswith(("es", "os")) and not _SINGULAR_IN_S.search(many)
        plural = ends_so and zipf_frequency(many[:-1], "es") >= _KNOWN
    return f"{found[1]}s" if plural else found[0]


_KNOWN = 2.0
"""Zipf frequency that the singular must have."""

"""The title of a page that the reader is sent to: "consulte Comer menos sal", with one capital."""

import re

_TITLE = r"(?:see|visit|read)"
_POINTED = re.compile(rf"\b{_TITLE} (?:[A-Z][\w’'-]+ ){{1,8}}[A-Z][\w’'-]+[.]$", re.IGNORECASE)
_SAID = re.compile(r"\b(?:[Cc]onsulte|[Vv]ea|[Vv]isite|[Ll]ea) ([A-ZÁÉÍÓÚÑ][^.:]*)\.$")
_CAPITAL = re.compile(r"(?<= )[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+(?![\w-])")
_ORDINARY = 4.5
"""Zipf frequency from which on a Spanish word is hardly a name."""


def write_titles(source: str, target: str) -> str:
    """The target whose last words, a title, have no capital but the first and those of names."""
    found = _SAID.search(target) if _POINTED.search(source) else None
    if not found:
        return target
    names = set(re.findall(r"[\w’'-]+", source))
    title = _CAPITAL.sub(lambda word: word[0] if word[0] in names else _small(word[0]), found[1])
    return f"{target[: found.start(1)]}{title}{target[found.end(1) :]}"


def _small(word: str) -> str:
    from wordfreq import zipf_frequency

    return word.lower() if zipf_frequency(word, "es") >= _ORDINARY else word

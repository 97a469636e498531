"""Web and e-mail addresses, said briefly: "cancer dot gov", "ayuda arroba ejemplo punto org"."""

import re
from collections.abc import Iterator

from stages.speak.normalise.letters import spelled
from stages.speak.normalise.number_words import digits
from stages.speak.normalise.reading import Reading, whole
from stages.speak.normalise.word_list import word_list

_ENDINGS = (
    "org|com|gov|edu|net|int|info|mil|gob|health|app|io|us|ca|uk|es|mx|"
    "ar|cl|pe|ve|ec|gt|cr|uy|py|bo|hn|ni|sv|pa|cu|do|pr"
)
_MARKS = {
    "en": {".": "dot", "@": "at", "/": "slash", "-": "dash", "_": "underscore", "+": "plus"},
    "es": {".": "punto", "@": "arroba", "/": "barra", "-": "guion", "_": "guion bajo", "+": "más"},
}
_EMAIL = re.compile(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?<![.-])")
_ADDRESS = re.compile(
    r"(?<![\w@./-])(?:https?://(?:www\.)?|www\.)(?P<host>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*)"
    r"(?::[0-9]+)?(?P<path>[/?#][^\s<>\"“”«»]*)?"
)
_BARE = re.compile(
    rf"(?<![\w@./-])(?P<host>[a-z0-9][a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:{_ENDINGS}))(?![\w-])(?!\.[a-z])"
    r"(?P<path>/[^\s<>\"“”«»]*)?"
)
_TRAILING = ".,;:!?)]}'\"…"
_SIMPLE_PATH = re.compile(r"/([A-Za-z]{2,20})/?$")
_SPELLED = frozenset(word_list("us ca uk mx ar cl pe ve ec gt cr uy py bo hn ni sv pa pr nih cdc nci fda"))


def find_addresses(text: str, language: str) -> Iterator[Reading]:
    """Readings of e-mail addresses, then of web addresses; a long path is covered but not read out."""
    for match in _EMAIL.finditer(text):
        yield whole(match.start(), match.end(), _words(match.group(), language))
    for pattern in (_ADDRESS, _BARE):
        for match in pattern.finditer(text):
            end = match.start() + len(match.group().rstrip(_TRAILING))
            path = text[match.end("host") : end] if match["path"] else ""
            simple = _SIMPLE_PATH.fullmatch(path)
            said = _words(match["host"], language)
            if simple:
                said += f" {_MARKS[language]['/']} {_words(simple.group(1), language)}"
            yield whole(match.start(), end, said)


def _words(address: str, language: str) -> str:
    marks = _MARKS[language]
    parts = re.findall(r"[^\W\d_]+|[0-9]+|[.@/_+-]", address)
    return " ".join(marks[part] if part in marks else _part(part, language) for part in parts)


def _part(part: str, language: str) -> str:
    if part.isdigit():
        return digits(part, language)
    if part.lower() in _SPELLED:
        return spelled(part, language)
    return part.lower()

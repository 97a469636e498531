"""What is said for displayed text: words in order, each with the displayed characters it came from."""

import re
from dataclasses import dataclass

from stages.speak.normalise.canonical import canonical
from stages.speak.normalise.claims import claim
from stages.speak.normalise.pronunciation import Pronunciations, pronounced
from stages.speak.normalise.reading import Reading
from stages.speak.phonemes import unmarked

LANGUAGES = ("en", "es")
NONE = Pronunciations()

_JOINED = "\u0300-\u036f\u200b-\u200d\u2060\ufeff\ufe0f\u20e3"
_LETTER = rf"[^\W_{_JOINED}]"
_TOKEN = re.compile(
    rf"(?P<word>(?:{_LETTER}|[{_JOINED}])+(?:(?:['-]|[.,:/](?=[0-9]))(?:{_LETTER}|[{_JOINED}])+)*(?:(?<=s)'(?=\s|$))?)"
    r"|(?P<plural>\((?:s|es)\)(?!\w))|(?P<mark>[.,;:!?…]+)|(?P<open>[¿¡]+)|(?P<pause>\s[-–—]+\s|[–—(){}\[\]|→⇒]|--+)|.",
    re.DOTALL,
)
_UNSAID = re.compile(f"[{_JOINED}]")
_HAS_LETTER = re.compile(_LETTER)
_ENDED = (".", ",", ";", ":", "!", "?", "…")


@dataclass(frozen=True)
class SpokenWord:
    """One word to say, pause marks attached, for the displayed characters `begin` to `end` (0-based, end excluded)."""

    text: str
    begin: int
    end: int


@dataclass(frozen=True)
class Spoken:
    """Spoken words in order; begins never fall. Several words may share one displayed span ("mg/dL")."""

    words: tuple[SpokenWord, ...]

    @property
    def text(self) -> str:
        """What a voice is given: the words with one blank between them, so its blanks part exactly these words."""
        return " ".join(word.text for word in self.words)


def normalise(text: str, language: str, *, respelled: bool = True, own: Pronunciations = NONE) -> Spoken:
    """The spoken form of displayed text; a language other than English or Spanish is parted into words only.

    Without `respelled` the pronunciation list and all phonemes are left aside: words stay as they are written. `own`
    words of a team go before every rule.
    """
    line = _Line(language, respelled=respelled)
    plain = canonical(text)
    at = 0
    first = (own.readings,) if language in own.said else ()
    for reading in claim(plain, language, first=first) if language in LANGUAGES else ():
        line.say_plain(plain, at, reading.begin)
        line.say_reading(reading)
        at = reading.end
    line.say_plain(plain, at, len(plain))
    line.finish()
    return Spoken(tuple(line.words))


def spoken_text(text: str, language: str) -> str:
    """What is said for displayed text, in letters, as one string."""
    return unmarked(normalise(text, language).text).text


class _Line:
    """The words gathered so far; marks of a pause join the word before them."""

    def __init__(self, language: str, *, respelled: bool) -> None:
        self.words: list[SpokenWord] = []
        self._respelled = respelled
        self._language = language
        self._prefix = ""
        self._soft = False

    def finish(self) -> None:
        """A pause for a closing bracket or dash means nothing at the very end."""
        if self.words and self._soft:
            last = self.words[-1]
            self.words[-1] = SpokenWord(last.text[:-1], last.begin, last.end)

    def say_reading(self, reading: Reading) -> None:
        for piece in reading.pieces:
            for said in piece.said.split():
                self._add(said, piece.begin, piece.end)

    def say_plain(self, text: str, begin: int, end: int) -> None:
        for token in _TOKEN.finditer(text, begin, end):
            if token["word"]:
                self._word(token["word"], *token.span())
            elif token["plural"]:
                self._plural(token["plural"], *token.span())
            elif token["mark"]:
                self._mark(token["mark"])
            elif token["open"]:
                self._prefix = token["open"]
            elif token["pause"]:
                self._mark(",", soft=True)

    def _word(self, raw: str, begin: int, end: int) -> None:
        said = _UNSAID.sub("", raw) if _UNSAID.search(raw) else raw
        if not _HAS_LETTER.search(said):
            return
        for word in (pronounced(said, self._language) if self._respelled else said).split():
            self._add(word, begin, end)

    def _add(self, said: str, begin: int, end: int) -> None:
        said = said if self._respelled else unmarked(said).text
        self.words.append(SpokenWord(self._prefix + said, begin, end))
        self._prefix = ""
        self._soft = False

    def _plural(self, raw: str, begin: int, end: int) -> None:
        """dose(s) is said as its plural."""
        if self.words and self.words[-1].end == begin and not self.words[-1].text.endswith(_ENDED):
            last = self.words[-1]
            self.words[-1] = SpokenWord(last.text + raw[1:-1], last.begin, end)
        else:
            self._mark(",")
            self._add(raw[1:-1], begin + 1, end - 1)
            self._mark(",")

    def _mark(self, mark: str, *, soft: bool = False) -> None:
        if not self.words or self._prefix:
            return
        last = self.words[-1]
        stem = last.text
        if stem.endswith(","):
            stem = stem[:-1] if mark != "," else stem
        if not stem.endswith(_ENDED):
            self.words[-1] = SpokenWord(stem + mark, last.begin, last.end)
            self._soft = soft

"""What the reader is told to do, or what may happen, is told in Spanish too: swallow, boil, may shiver, can drool."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pipeline.meaning import Finding, Pair
from stages.translate.checks.plain_words import folded
from stages.translate.checks.usted import ENGLISH_COMMAND

_TABLE = Path(__file__).with_name("command_verbs.csv")
"""Our own: English verbs, how they are told to usted, and how other Spanish verbs begin that mean it too.

A `v` is hardly ever anything else, an `n` may be a noun ("test results"), an `i` acts on nothing ("sit up"): these are
commands. An `m` follows "may", "can" and the like, and is said in the infinitive.
"""
_SENTENCE = re.compile(r"(?:[^.!?:;]|[.!?:;](?!\s|$))+[.!?:;]*")
_LEAD = re.compile(
    r"[\W\d]*(?:(?:Please|Always|Also|Then|Next|First|Second|Third|Finally|Last|Instead|Gently|Slowly|Carefully|Just)"
    r"\b,? )*(?:(?:If|When|After|Before|Once|For|To|Until|While) [^,]{3,60}, )?(?:then |always |please )?"
    r"(?P<no>(?:do not|don't|never) (?:ever )?)?",
    re.IGNORECASE,
)
_LATER = re.compile(r",? (?:and then|and|or|then) (?:(?P<no>do not|don't|never) )?")
_MODAL = re.compile(
    r"\b(?:may|might|can|could|will|would) (?:not |also |still |even |start to |begin to )?", re.IGNORECASE
)
_DETERMINERS = (
    "the a an your this these those any all each every it them him her his their our some one two three both only"
)
_NO_OBJECT = (
    "and or on in at for with to through before after while until every straight slowly once twice daily gently if when"
)
_COMPOUND = re.compile(r" (?:up|down|off|out|over|through|into)\b")
_DOES = re.compile(r" (?:is|are|was|were|can|may|will|should|must|has|have)\b")


@dataclass(frozen=True)
class Command:
    """A verb at `begin` to `end` of an English text that tells the reader to do what `say` says to usted.

    One that is not `told` tells what may happen; then `say` is an infinitive.
    """

    begin: int
    end: int
    english: str
    say: str
    answers: re.Pattern[str]
    told: bool = True

    def is_said(self, spanish: str) -> bool:
        """Whether one of the words of a folded Spanish text means it."""
        return bool(self.answers.search(spanish))


class CommandVerbs:
    """Every listed verb that commands in the English, or tells what may happen, has one of its verbs in the Spanish.

    Measured with bench/check/measure.py on human translations: false alarms 5 of 17,412 (MedlinePlus, cancer.gov), 4 of
    6,997 (dictionaries, questionnaires) and 198 of 211,527 (everything else, much of it about programs); a command that
    became another one is found 2 of 4, 4 of 4 and 33 of 47 times.
    """

    name = "command-verbs"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """One warning for each verb that is not said."""
        if (pair.source_language, pair.target_language) != ("en", "es"):
            return ()
        return tuple(
            Finding(self.name, f"“{one.english}” is not said", "warning", f"put “{one.say}”")
            for one in unsaid_commands(pair.source, pair.target)
        )


def unsaid_commands(source: str, target: str) -> list[Command]:
    """The commands of an English text that its translation does not give, in order."""
    spanish = folded(target)
    return [one for one in commands(source) if not one.is_said(spanish)]


@lru_cache(maxsize=1024)
def commands(text: str) -> tuple[Command, ...]:
    """The listed verbs of an English text that tell the reader to do something, in order.

    In a sentence that begins with a command those after "and", "or" and "then" count too.
    """
    text = text.replace("’", "'")
    return tuple(one for sentence in _SENTENCE.finditer(text) for one in _commands(text, *sentence.span()))


def _commands(text: str, begin: int, end: int) -> Iterator[Command]:
    for modal in _MODAL.finditer(text, begin, end):
        if (verb := _verbs(modal=True).match(text, modal.end(), end)) and not _COMPOUND.match(text, verb.end()):
            entry = _entries(modal=True)[verb[0].lower()]
            yield Command(*verb.span(), entry.english, entry.say, entry.answers, told=False)
    lead = _LEAD.match(text, begin, end)
    at = lead.end() if lead else begin
    first = _command(text, at, end, sure=bool(lead and lead["no"]))
    if first:
        yield first
    if first or ENGLISH_COMMAND.match(text[at:end]):
        for later in _LATER.finditer(text, at, end):
            if one := _command(text, later.end(), end, sure=bool(later["no"])):
                yield one


def _command(text: str, at: int, end: int, *, sure: bool) -> Command | None:
    """The listed verb that stands there, if it is one: surely behind "do not", else by what comes next."""
    verb = _verbs().match(text, at, end)
    if verb is None:
        return None
    entry = _entries()[verb[0].lower()]
    rest = text[verb.end() : end]
    if not sure and not _FOLLOWED[entry.kind].match(rest):
        return None
    return None if _DOES.match(rest) else Command(*verb.span(), entry.english, entry.say, entry.answers)


@dataclass(frozen=True)
class _Entry:
    english: str
    kind: str
    say: str
    answers: re.Pattern[str]


@lru_cache(maxsize=2)
def _entries(*, modal: bool = False) -> dict[str, _Entry]:
    with _TABLE.open(encoding="utf-8", newline="") as file:
        return {
            row["english"]: _Entry(row["english"], row["kind"], row["say"], _beginning(row["answers"].split()))
            for row in csv.DictReader(file)
            if (row["kind"] == "m") == modal
        }


def _beginning(words: list[str]) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(map(re.escape, words)) + ")")


@lru_cache(maxsize=2)
def _verbs(*, modal: bool = False) -> re.Pattern[str]:
    listed = sorted(map(re.escape, _entries(modal=modal)), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(listed)})\b(?!-)", re.IGNORECASE)


_FOLLOWED = {
    "v": re.compile(r" (?!(?:and|or) )[a-z\d(]"),
    "n": re.compile(rf" (?:(?:and|or) [a-z]+ )?(?:{_DETERMINERS.replace(' ', '|')}|\d+)\b"),
    "i": re.compile(rf"[.,;:!]|$| (?:{_NO_OBJECT.replace(' ', '|')})\b"),
}

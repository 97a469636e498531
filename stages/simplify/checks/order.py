"""Reading who does what from the order of words alone: "a deal made Peter" needs no sound parse to be wrong."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from stages.simplify.checks.actions import Action
from stages.simplify.english import english

if TYPE_CHECKING:
    from spacy.tokens import Token

_BE = frozenset("is are was were be been being 's 're am get gets got".split())
_FINITE = _BE - {"be", "been", "being"}
_NO_VERBS = frozenset("of in out up like near past down".split())
_SAYING = frozenset({"said", "says", "say"})
_BEFORE_A_VERB = frozenset("soon then also first again".split())
_IN_A_NAME = frozenset(("the a an his her their its only all ( 's of " + '" “').split())
_IN_A_SUBJECT = frozenset(("% ( ) $ # 's as more than of " + '" “ ”').split())
_NO_SUBJECT = frozenset({"PRON", "ADP", "CCONJ", "SCONJ", "PUNCT"})


@dataclass(frozen=True)
class Flip:
    """A doer behind a verb; `subject` is the lemma that stands before it, `sure` if it is what was done to.

    "Each other" is never a subject, and so as sure.
    """

    doer: str
    subject: str
    sure: bool


def flips(told: tuple[Action, ...], text: str) -> Iterator[Flip]:
    """Every place of a text where a doer of these actions stands as the object of an active verb."""
    for sentence in english()(text).sents:
        tokens = list(sentence)
        for action in told:
            for at, token in enumerate(tokens):
                if token.pos_ != "PRON" and token.lemma_.lower() in action.only_doing:
                    for flip, subject in _flip(action, tokens, at):
                        if not any(flip.doer in one.done_to and subject & one.doing for one in told):
                            yield flip


def _flip(action: Action, tokens: list["Token"], at: int) -> Iterator[tuple[Flip, set[str]]]:
    """The flip, if there is one, with all words of its subject."""
    doer, mine = tokens[at].lemma_.lower(), action.only_doing
    verb = _verb_before(tokens, at, mine)
    if verb is None or _acts_itself(tokens, at, mine):
        return
    last, between = _subject_end(tokens, verb)
    word = tokens[verb]
    if last < 0 or (between & _BE and word.tag_ != "VBG") or word.lower_ in _BE or tokens[last].pos_ in _NO_SUBJECT:
        return
    first = _subject_start(tokens, last, action.only_done_to)
    subject = {one.lemma_.lower() for one in tokens[first : last + 1]}
    if subject & mine or any(one.lower_ in {"who", "which", "that", "whom"} for one in tokens[first : last + 1]):
        return
    if subject & action.only_done_to or {"each", "other"} <= subject:
        yield Flip(doer, tokens[last].lemma_.lower(), sure=True), subject
    elif (
        doer in action.doers
        and word.pos_ in {"VERB", "AUX"}
        and word.tag_ != "VBG"
        and word.lower_ not in _SAYING
        and "to" not in between
        and tokens[last].pos_ in {"NOUN", "PROPN", "NUM", "ADJ"}
        and not any(one.lemma_.lower() in mine for one in tokens[:first])
    ):
        yield Flip(doer, tokens[last].lemma_.lower(), sure=False), subject


def _verb_before(tokens: list["Token"], at: int, mine: frozenset[str]) -> int | None:
    """The verb right before the noun group in which a word stands."""
    place = at - 1
    while place >= 0 and _in_group(tokens[place], mine):
        place -= 1
    return place if place >= 0 and _like_a_verb(tokens[place]) else None


def _in_group(token: "Token", mine: frozenset[str]) -> bool:
    if token.lemma_.lower() in mine:
        return True
    if _like_a_verb(token):
        return False
    return token.pos_ in {"DET", "ADJ", "NUM", "PROPN", "NOUN"} or token.lower_ in _IN_A_NAME


def _acts_itself(tokens: list["Token"], at: int, mine: frozenset[str]) -> bool:
    """Whether a verb of its own follows: "said the drug helps"."""
    place = at + 1
    while place < len(tokens) and (
        tokens[place].lemma_.lower() in mine
        or (tokens[place].pos_ in {"ADV", "NOUN", "PROPN"} and not _like_a_verb(tokens[place]))
    ):
        place += 1
    if place == len(tokens):
        return False
    token = tokens[place]
    acts = token.pos_ in {"AUX", "VERB"} and token.tag_ not in {"VBG", "VBN"}
    return acts or token.lower_ in _FINITE or token.tag_ == "MD"


def _subject_end(tokens: list["Token"], verb: int) -> tuple[int, set[str]]:
    """Where what stands before a verb ends, and the small words between."""
    place = verb - 1
    while place >= 0 and (
        tokens[place].pos_ in {"AUX", "ADV", "PART"}
        or tokens[place].lower_ in _BEFORE_A_VERB
        or tokens[place].text in {'"', "”"}
    ):
        place -= 1
    return place, {one.lower_ for one in tokens[place + 1 : verb]}


def _subject_start(tokens: list["Token"], last: int, theirs: frozenset[str]) -> int:
    first = last
    while first >= 0 and (
        tokens[first].pos_ in {"NOUN", "PROPN", "NUM", "ADJ", "DET", "SYM", "ADP", "PRON"}
        or tokens[first].lower_ in _IN_A_SUBJECT
        or tokens[first].lemma_.lower() in theirs
    ):
        first -= 1
    return first + 1


def _like_a_verb(token: "Token") -> bool:
    """A verb, or a word that may be one where a broken sentence leads the tagger astray."""
    if token.pos_ in {"VERB", "AUX"}:
        return True
    asked = token.pos_ in {"NOUN", "ADJ", "ADP", "PROPN"} and token.text.islower()
    return asked and token.lower_ not in _NO_VERBS and _may_be_verb(token.lower_)


@lru_cache(maxsize=4096)
def _may_be_verb(word: str) -> bool:
    from lemminflect import getAllLemmas

    return bool(getAllLemmas(word, upos="VERB"))

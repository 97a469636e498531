"""Who does something to what, as the parse of a sentence tells it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from stages.simplify.english import english

if TYPE_CHECKING:
    from spacy.tokens import Token

SAME = {"me": "i", "him": "he", "her": "she", "us": "we", "them": "they"}
_MENTIONS = frozenset({"which", "who", "that", "whom"})
_TELLING = frozenset({"NOUN", "PROPN", "NUM", "ADJ", "SYM", "VERB"})
_SAID_OF_ANYTHING = frozenset(
    """a all also an any as be do few have her his its many more most my only other our so some such that the their
    these this those well your""".split()
)
_RAISED = "xcomp"
_HIGHEST = 6
"""Verbs above one without a subject of its own that are asked for theirs."""


@dataclass(frozen=True)
class Action:
    """The words that tell who does it, what to, and what else is named with it, as lemmas; a passive is turned.

    `doers` and `things` are head words alone, `doing` and `done_to` all that describes them, `beside` what hangs on the
    verb by a preposition; `said` are doer, verb and thing as they stand. `is_state` marks "X is a Y", which may be
    turned.
    """

    doers: frozenset[str]
    things: frozenset[str]
    doing: frozenset[str]
    done_to: frozenset[str]
    beside: frozenset[str]
    said: tuple[tuple[str, str, str], ...]
    is_state: bool = False

    @property
    def only_doing(self) -> frozenset[str]:
        """Words of the doer that name nothing else in the action."""
        return self.doing - self.done_to - self.beside or self.doing - self.things or self.doers - self.things

    @property
    def only_done_to(self) -> frozenset[str]:
        """Words of the thing that do not name the doer."""
        return self.done_to - self.doing or self.things - self.doers


def lemma(token: "Token") -> str:
    """The base form in lower case; pronouns in the form of a subject."""
    word = token.lemma_.lower()
    return SAME.get(word, word)


@lru_cache(maxsize=512)
def actions(text: str) -> tuple[Action, ...]:
    """All actions of a text that have a doer."""
    return tuple(
        _action(verb, doers)
        for verb in english()(text)
        if verb.pos_ in {"VERB", "AUX"} and (doers := list(_doers(verb)))
    )


def _action(verb: "Token", doers: list["Token"]) -> Action:
    things = list(_things(verb))
    beside = [pobj for child in verb.children if child.dep_ in {"prep", "prt", "dative"} for pobj in _of(child, "pobj")]
    return Action(
        doers=frozenset(map(lemma, doers)),
        things=frozenset(map(lemma, things)),
        doing=_words(token for one in doers for token in one.doc[one.left_edge.i : one.i + 1]),
        done_to=_words(token for one in things for token in _whole(one)),
        beside=_words(token for one in beside for token in _whole(one)),
        said=tuple(
            (doer.lower_, verb.lower_, thing.lower_)
            for doer in doers
            for thing in (*things, *beside)
            if lemma(doer) != lemma(thing)
        ),
        is_state=verb.lemma_ == "be",
    )


def _doers(verb: "Token") -> Iterator["Token"]:
    agents = [pobj for child in verb.children if child.dep_ == "agent" for pobj in _of(child, "pobj")]
    own = _of(verb, "nsubj", "csubj")
    if not own and not agents and not _is_passive(verb):
        own = _borrowed(verb)
    for token in (*own, *agents):
        yield from _named(token)


def _is_passive(verb: "Token") -> bool:
    return bool(_of(verb, "nsubjpass", "auxpass")) or (verb.tag_ == "VBN" and verb.dep_ in {"acl", "advcl"})


def _borrowed(verb: "Token") -> list["Token"]:
    """The subject of a verb above: "wants to stop X", "has the power to stop X"; the noun before "stopping X"."""
    at = verb
    for _ in range(_HIGHEST):
        if at.head.i == at.i:
            break
        if at.dep_ == "acl" and at.tag_ == "VBG":
            return [at.head]
        kinds = ("nsubj", "nsubjpass") if at.dep_ == _RAISED else ("nsubj",)
        at = at.head
        if own := _of(at, *kinds):
            return own
    return []


def _things(verb: "Token") -> Iterator["Token"]:
    for child in _of(verb, "dobj", "dative", "nsubjpass", "oprd", "attr"):
        if child.pos_ in {"NOUN", "PROPN", "NUM", "PRON"}:
            yield from _named(child)
    for child in _of(verb, "xcomp"):
        for inner in child.children if not _of(child, "mark") else ():
            if inner.dep_ in {"nsubj", "dobj"}:
                yield from _named(inner)
    if verb.tag_ == "VBN" and verb.dep_ == "acl":
        yield verb.head


def _of(token: "Token", *kinds: str) -> list["Token"]:
    return [child for child in token.children if child.dep_ in kinds]


def _named(token: "Token") -> Iterator["Token"]:
    """A noun and those joined to it; a relative pronoun stands for its noun."""
    if token.lower_ in _MENTIONS and token.head.dep_ == "relcl":
        token = token.head.head
    for one in (token, *token.conjuncts):
        if one.pos_ in {"NOUN", "PROPN", "PRON", "NUM", "ADJ"}:
            yield one


def _whole(token: "Token") -> list["Token"]:
    """All that belongs to a noun but clauses and asides."""
    asides = {
        inner.i
        for one in token.subtree
        if one.dep_ in {"relcl", "appos", "acl"} and one.i != token.i
        for inner in one.subtree
    }
    return [one for one in token.subtree if one.i not in asides]


def _words(tokens: Iterable["Token"]) -> frozenset[str]:
    return frozenset(
        token.lemma_.lower()
        for token in tokens
        if (token.pos_ in _TELLING or token.is_digit or token.text[:1].isupper())
        and token.pos_ != "PRON"
        and len(token.lemma_) > 1
        and token.lemma_.lower() not in _SAID_OF_ANYTHING
    )

"""A sentence that says more than one thing."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from stages.score.reasons.passage import Found, Passage
from stages.score.reasons.text import Text

if TYPE_CHECKING:
    from spacy.tokens import Token

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
_SHORTEST = 12
_MOST_CLAUSES = 3
_CLAUSES = frozenset({"advcl", "relcl", "ccomp", "csubj"})


def find_several_ideas(passage: Passage, text: Text) -> Iterator[Found]:
    """A sentence of at least twelve words with a second statement of its own subject, or with more than three clauses.

    A statement is the main verb, or a verb joined to it that has its own subject.
    """
    if passage.parse is None or len(passage.words) < _SHORTEST:
        return
    second = next((token for token in passage.parse if _is_second(token)), None)
    if second is not None:
        begin = min(token.idx for token in second.subtree)
        message = "This sentence says more than one thing; a second statement begins here."
        yield Found("several_ideas", message, "Make two sentences.", begin, second.idx + len(second.text))
        return
    clauses = 1 + sum(token.dep_ in _CLAUSES and _is_finite(token) and _has_subject(token) for token in passage.parse)
    if clauses > _MOST_CLAUSES:
        yield Found(
            "several_ideas",
            f"This sentence has {clauses} clauses, each with its own verb.",
            "Give each idea its own sentence.",
        )


def _is_second(token: "Token") -> bool:
    if token.dep_ != "conj" or token.pos_ not in {"VERB", "AUX"} or not _has_subject(token):
        return False
    if any(child.tag_ in {"WP", "WP$", "WDT", "WRB"} for child in _before(token)):
        return False
    first = token.head
    while first.dep_ == "conj":
        first = first.head
    return bool(first.dep_ == "ROOT" and first.pos_ in {"VERB", "AUX"} and _has_subject(first))


def _has_subject(token: "Token") -> bool:
    return any(child.dep_ in _SUBJECTS and child.tag_ not in {"WDT", "WP"} for child in token.children) or any(
        child.dep_ in _SUBJECTS for child in token.children if token.dep_ == "relcl"
    )


def _before(token: "Token") -> list["Token"]:
    """The words of its clause that stand before a verb."""
    return [one for one in token.subtree if one.i < token.i]


def _is_finite(token: "Token") -> bool:
    """True for a verb with a tense: not the second one of `help them rest`."""
    return any(one.tag_ in {"VBZ", "VBP", "VBD", "MD"} for one in (token, *token.children))

"""When an entry of the phrase list applies: small conditions on the words around a match.

A condition is `key` or `key:words`, `!` before it turns it round, `&` between them means that all must hold.
With words, the value must be one of them; without, there must be a value.

| key | value |
|---|---|
| next, previous | the neighbor, in lower case |
| next_tag, previous_tag | the neighbor's Penn Treebank tag |
| tag | the matched word's own tag |
| object | the lemma of what a verb acts on, of the noun a participle follows, of the noun after a preposition |
| object_tag | the tags of what a verb acts on: `NNP` for a name |
| subject | the lemma of an active verb's subject |
| subject_tag | the tag of a verb's one subject; none where it has several |
| complement | the clause that completes a verb |
| modifies | the lemma of the noun an adjective stands before |
| number | `singular` or `plural`, of that noun |
| modified | the lemma of an adjective or noun before a noun |
| passive | yes for passive verbs and for participles after a noun |
| near | any lemma of the sentence |
| main_tag | the tags of the main verb and of its auxiliaries: `VBD` where the sentence is in the past |
| first | yes at the start of the sentence |
| after_verb | yes after the main verb, so that the words are no part of its subject |
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


@dataclass(frozen=True)
class Condition:
    """One parsed condition."""

    key: str
    words: frozenset[str]
    negated: bool


@lru_cache(maxsize=1024)
def parse_conditions(text: str) -> tuple[Condition, ...]:
    """The conditions of a `when` cell; `KeyError` if one has an unknown key."""
    conditions = []
    for cell in filter(None, (cell.strip() for cell in text.split("&"))):
        key, _, words = cell.lstrip("!").partition(":")
        _VALUES[key]
        conditions.append(Condition(key, frozenset(words.split()), cell.startswith("!")))
    return tuple(conditions)


def hold(conditions: tuple[Condition, ...], span: "Span", head: "Token") -> bool:
    """Whether all conditions hold for the matched words, `head` being the one that carries the inflection."""
    return all(_holds(condition, span, head) for condition in conditions)


def _holds(condition: Condition, span: "Span", head: "Token") -> bool:
    values = _VALUES[condition.key](span, head)
    found = bool(values & condition.words) if condition.words else bool(values)
    return found != condition.negated


def _next(span: "Span", _: "Token") -> set[str]:
    return {span.doc[span.end].lower_} if span.end < len(span.doc) else set()


def _next_tag(span: "Span", _: "Token") -> set[str]:
    return {span.doc[span.end].tag_} if span.end < len(span.doc) else set()


def _previous(span: "Span", _: "Token") -> set[str]:
    return {span.doc[span.start - 1].lower_} if span.start else set()


def _previous_tag(span: "Span", _: "Token") -> set[str]:
    return {span.doc[span.start - 1].tag_} if span.start else set()


def _tag(_: "Span", head: "Token") -> set[str]:
    return {head.tag_}


def _object(_: "Span", head: "Token") -> set[str]:
    found = {child.lemma_.lower() for child in head.children if child.dep_ in {"dobj", "nsubjpass"}}
    if head.tag_ == "IN":
        found |= {child.lemma_.lower() for child in head.children if child.dep_ == "pobj"}
    return found | ({head.head.lemma_.lower()} if head.dep_ == "acl" and head.tag_ == "VBN" else set())


def _object_tag(_: "Span", head: "Token") -> set[str]:
    return {child.tag_ for child in head.children if child.dep_ in {"dobj", "nsubjpass"}}


def _subject(_: "Span", head: "Token") -> set[str]:
    return {child.lemma_.lower() for child in head.children if child.dep_ == "nsubj"}


def _subject_tag(_: "Span", head: "Token") -> set[str]:
    own = [child for child in head.children if child.dep_ == "nsubj"]
    return {child.tag_ for child in own if not any(other.dep_ == "conj" for other in child.children)}


def _complement(_: "Span", head: "Token") -> set[str]:
    return {child.lemma_.lower() for child in head.children if child.dep_ in {"ccomp", "xcomp"}}


def _modifies(_: "Span", head: "Token") -> set[str]:
    return {head.head.lemma_.lower()} if head.dep_ in {"amod", "compound", "nmod"} else set()


def _number(_: "Span", head: "Token") -> set[str]:
    if head.dep_ != "amod":
        return set()
    return {"plural" if head.head.tag_ in {"NNS", "NNPS"} else "singular"}


def _modified(_: "Span", head: "Token") -> set[str]:
    return {child.lemma_.lower() for child in head.children if child.dep_ in {"amod", "compound", "nmod"}}


def _passive(_: "Span", head: "Token") -> set[str]:
    passive = any(child.dep_ in {"nsubjpass", "auxpass"} for child in head.children)
    return {"yes"} if passive or (head.tag_ == "VBN" and head.dep_ in {"acl", "amod", "advcl"}) else set()


def _near(span: "Span", _: "Token") -> set[str]:
    return {token.lemma_.lower() for token in span.doc}


def _main_tag(span: "Span", _: "Token") -> set[str]:
    roots = [token for token in span.doc if token.dep_ == "ROOT"]
    helpers = [child for root in roots for child in root.children if child.dep_ in {"aux", "auxpass"}]
    return {token.tag_ for token in (*roots, *helpers)}


def _first(span: "Span", _: "Token") -> set[str]:
    return set() if span.start else {"yes"}


def _after_verb(span: "Span", _: "Token") -> set[str]:
    return {"yes"} if any(token.dep_ == "ROOT" for token in span.doc[: span.start]) else set()


_VALUES: dict[str, Callable[["Span", "Token"], set[str]]] = {
    "next": _next,
    "next_tag": _next_tag,
    "previous_tag": _previous_tag,
    "previous": _previous,
    "tag": _tag,
    "object": _object,
    "object_tag": _object_tag,
    "subject": _subject,
    "subject_tag": _subject_tag,
    "complement": _complement,
    "modifies": _modifies,
    "number": _number,
    "modified": _modified,
    "passive": _passive,
    "near": _near,
    "main_tag": _main_tag,
    "first": _first,
    "after_verb": _after_verb,
}

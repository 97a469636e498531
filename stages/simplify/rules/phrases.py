"""Phrase list: a long or rare wording becomes the common one, in the same inflection."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from stages.simplify.articles import article
from stages.simplify.conditions import hold
from stages.simplify.edit import Change, Edit
from stages.simplify.phrasebook import Entry, head_index, phrasebook
from stages.simplify.render import capital
from stages.simplify.surroundings import before_acronym, defined, glued, named, quoted

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

_TAGS = {
    "VERB": {"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"},
    "NOUN": {"NN", "NNS"},
    "ADJ": {"JJ"},
    "ADV": {"RB"},
    "ADP": {"IN"},
}
# Where lemminflect's first answer is not the American one, or is wrong.
_FORMS = {
    ("speed", "VBD"): "sped",
    ("speed", "VBN"): "sped",
    ("get", "VBN"): "gotten",
    ("person", "NNS"): "people",
    ("staff", "NNS"): "staff",
}


def phrases(doc: "Doc") -> list[Edit]:
    """Replacements for every entry of the list that matches and whose conditions hold; the longest match wins."""
    inside = quoted(doc)
    edits: list[Edit] = []
    at = 0
    while at < len(doc):
        span, entry = next(_matches(doc, at, inside), (None, None))
        if span is not None and entry is not None and (edit := _edit(span, entry)):
            edits.append(edit)
            at = span.end
        else:
            at += 1
    return edits


def _matches(doc: "Doc", at: int, inside: set[int]) -> "Iterator[tuple[Span, Entry]]":
    first = doc[at]
    book = phrasebook()
    entries = dict.fromkeys((*book.get(first.lower_, ()), *book.get(first.lemma_.lower(), ())))
    for entry in sorted(entries, key=lambda entry: -len(entry.words)):
        span = doc[at : at + len(entry.words)]
        if (
            _same(span, entry)
            and not _blocked(span, entry, inside)
            and hold(entry.conditions, span, _head(span, entry))
        ):
            yield span, entry


def _same(span: "Span", entry: Entry) -> bool:
    if len(span) != len(entry.words):
        return False
    for index, (token, word) in enumerate(zip(span, entry.words, strict=True)):
        if (token.lemma_.lower() if index == entry.head else token.lower_) != word:
            return False
    return not entry.pos or _head(span, entry).tag_ in _TAGS[entry.pos]


def _head(span: "Span", entry: Entry) -> "Token":
    return span[entry.head or 0]


def _blocked(span: "Span", entry: Entry, inside: set[int]) -> bool:
    if any(token.i in inside or named(token) for token in span) or glued(span) or before_acronym(span):
        return True
    before = span.doc[span.start - 1] if span.start else None
    if before is not None and before.like_num and len(entry.words) == 1 and not entry.counted:
        return True
    head = _head(span, entry)
    if entry.pos == "NOUN" and (head.dep_ == "compound" or defined(span) or _said_already(span, entry)):
        return True
    return entry.pos == "VERB" and (head.dep_ == "amod" or _odd_object(span))


def _said_already(span: "Span", entry: Entry) -> bool:
    """Whether the sentence has the plain words too, so that both would become one: `high blood pressure (…)`."""
    return re.search(rf"(?<!\w){re.escape(entry.replacement)}(?!\w)", span.doc.text, re.IGNORECASE) is not None


def _odd_object(span: "Span") -> bool:
    """A capital right after the verb may be the rest of a name: `Start Smart`."""
    return (
        span.start == 0 and span.end < len(span.doc) and span.doc[span.end].pos_ == "PROPN" and span[0].pos_ == "PROPN"
    )


def _edit(span: "Span", entry: Entry) -> Edit | None:
    if not entry.replacement:
        return _left_out(span, entry)
    new = _inflected(span, entry)
    if new is None or new == span.text:
        return None
    if span.text[:1].isupper():
        new = new[:1].upper() + new[1:]
    begin, text = _with_article(span, new)
    source = span.doc.text[begin : span.end_char]
    confidence = 0.97 if len(entry.words) > 1 else 0.95
    return Edit("phrase", entry.reason, (Change(begin, span.end_char, text),), source, text, confidence)


def _left_out(span: "Span", entry: Entry) -> Edit | None:
    """The edit that leaves the words out; what comes after them may have to begin the sentence."""
    if span.end >= len(span.doc):
        return None
    after = span.doc[span.end]
    text = capital(after.text) if span.start == 0 else after.text
    change = Change(span.start_char, after.idx + len(after.text), text)
    return Edit("phrase", entry.reason, (change,), span.doc[span.start : span.end + 1].text, text, 0.96)


def _inflected(span: "Span", entry: Entry) -> str | None:
    if entry.head is None:
        return entry.replacement
    words = entry.replacement.split()
    index = head_index(words, entry.pos) or 0
    form = _form(words[index], _head(span, entry))
    return " ".join((*words[:index], form, *words[index + 1 :])) if form else None


def _form(lemma: str, like: "Token") -> str | None:
    from lemminflect import getInflection

    if like.lemma_ == lemma:
        return like.text
    if like.tag_ in {"VB", "VBP", "NN"} and lemma != "be":
        return lemma
    if (known := _FORMS.get((lemma, like.tag_))) is not None:
        return known
    forms = getInflection(lemma, tag=like.tag_)
    return str(forms[0]) if forms else None


def _with_article(span: "Span", new: str) -> tuple[int, str]:
    before = span.doc[span.start - 1] if span.start else None
    if before is None or before.lower_ not in {"a", "an"}:
        return span.start_char, new
    right = article(new)
    right = right.capitalize() if before.text[0].isupper() else right
    return (span.start_char, new) if right == before.text else (before.idx, f"{right} {new}")

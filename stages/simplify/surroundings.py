"""Where an edit must not reach: quotation marks, hyphenated words, names."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

_OPEN, _CLOSE, _STRAIGHT = "“«", "”»", '"'
_GLUE = set("-‐‑–/&@_®™")
_NAMING = {"known", "called", "named", "to", "described", "defined"}
_SAID = re.compile(
    r"[,”\"] (?:[\w’'.-]+ ){1,6}(?:said|says|added|adds|explained|told \w+)\.?$|[,”\"] (?:said|says) [^,]+\.?$"
)
_PAIRS = {"(": ")", "[": "]", "“": "”"}


def quoted(doc: "Doc") -> set[int]:
    """Indexes of the tokens inside quotation marks, marks included; all of them if the marks do not pair."""
    inside: set[int] = set()
    depth = False
    for token in doc:
        opens = token.text in _OPEN or (token.text == _STRAIGHT and not depth)
        if opens:
            depth = True
        if depth:
            inside.add(token.i)
        if not opens and (token.text in _CLOSE or token.text == _STRAIGHT):
            if not depth:
                return set(range(len(doc)))
            depth = False
    return set(range(len(doc))) if depth else inside


def glued(span: "Span") -> bool:
    """Whether a hyphen, slash or apostrophe ties the words to a neighbor, as in `non-fatal`."""
    text = span.doc.text
    return (
        text[max(0, span.start_char - 1) : span.start_char] in _GLUE or text[span.end_char : span.end_char + 1] in _GLUE
    )


def named(token: "Token") -> bool:
    """Whether a word may belong to a name: written with a capital anywhere but at the start of its sentence."""
    return not (token.text.islower() or token.is_punct or (token.i == 0 and token.text[1:] == token.text[1:].lower()))


def before_acronym(span: "Span") -> bool:
    """Whether brackets with a short form follow, which stands for the words as they are."""
    after = span.doc[span.end : span.end + 2]
    return len(after) == 2 and after[0].text in "([" and sum(c.isupper() for c in after[1].text) >= 2


def defined(span: "Span") -> bool:
    """Whether the sentence gives the words as a name for something: `also known as hypertension`, `(hypertension)`."""
    before = [token.lower_ for token in span.doc[max(0, span.start - 2) : span.start]]
    return before[-1:] in (["("], ["["], ["called"], ["named"], ["termed"]) or (
        before[-1:] == ["as"] and before[0] in _NAMING
    )


def attributed(text: str) -> bool:
    """Whether the sentence ends with who said it, which is meant for all of it: `…, he said.`"""
    return bool(_SAID.search(text))


def balanced(text: str) -> bool:
    """Whether every bracket and quotation mark that opens also closes."""
    return text.count('"') % 2 == 0 and all(text.count(a) == text.count(b) for a, b in _PAIRS.items())

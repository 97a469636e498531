"""Definition in passing: `X (a kind of Y) does`, `X, also known as Y, does` become a sentence that says what X is."""

import re
from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.soundness import FINITE, finite, subject
from stages.simplify.subjects import again, plural
from stages.simplify.surroundings import balanced, quoted

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

_REASON = "what a word means gets a sentence of its own"
_KINDS = frozenset({"type", "kind", "form", "sort", "group", "class", "set", "part", "piece", "name", "test", "way"})
_NAMING = frozenset({"known", "called", "named"})
_NAMED = re.compile(
    r"(?!(?:The|A|An|This|These|Some|Many|Most|All|Few|No|In|On|At|For|With|As|If|When) )"
    r"(?P<first>[A-Z][\w-]*(?: [a-z][\w-]*){0,3}), "
    r"(?P<told>(?:also|sometimes|often|commonly) (?:known as|called) [^,;:()]{3,60}), (?P<verb>is|are)\b"
)
# `It` does not stand for them.
_PEOPLE = frozenset(
    "male female man woman boy girl child baby person patient doctor nurse mother father parent son daughter brother "
    "sister friend worker teacher student author president king queen husband wife player singer writer".split()
)
_FEWEST_MAIN, _MOST_WORDS = 3, 14


def definitions(doc: "Doc") -> list[Edit]:
    """A split that lets the definition of the subject, or of the last word, stand as a sentence."""
    roots = [token for token in doc if token.dep_ == "ROOT"]
    if len(roots) != 1 or not doc.text.rstrip().endswith(".") or not balanced(doc.text) or not finite(roots[0]):
        return []
    root, inside = roots[0], quoted(doc)
    if not inside and (named := _NAMED.match(doc.text)):
        return [_second_name(named)]
    noun = subject(root)
    if noun is None or noun.left_edge.i != 0 or noun.i in inside or noun.lemma_.lower() in _PEOPLE:
        return []
    marks = _between_marks(noun, root)
    if marks is None:
        return []
    opening, closing = marks
    told = doc[opening + 1 : closing]
    verb = _verb(told, noun, root, in_brackets=doc[opening].text == "(")
    if verb is None or len(doc) - closing < _FEWEST_MAIN + 2 or any(token.i in inside for token in told):
        return []
    return [_edit(noun, opening, closing, verb)]


def _second_name(match: "re.Match[str]") -> Edit:
    """`A, also known as B, are C` by its words alone: such openings mislead the parser."""
    text = match.string
    first, verb = match["first"], match["verb"]
    name = "they" if verb == "are" else first
    after = match.end("told") + 2
    changes = (
        Change(match.end("first"), match.end("first") + 2, f" {verb} "),
        Change(match.end("told"), after, ". ", "sentence"),
        Change(after, after, f"{name} "),
    )
    written = f"{first} {verb} {match['told']}. {name[:1].upper()}{name[1:]} {verb}"
    return Edit("definition", _REASON, changes, text[: match.end()], written, 0.95, exclusive=True)


def _between_marks(noun: "Token", root: "Token") -> tuple[int, int] | None:
    """Where the words in passing open and close: a pair of brackets or commas right after the noun, then the verb."""
    doc = noun.doc
    opening = noun.i + 1
    closes = {"(": ")", ",": ","}.get(doc[opening].text) if opening < root.i else None
    closing = next((token.i for token in doc[opening + 1 : root.i] if token.text == closes), None)
    if closing is None or any(token.text in ",;:()" for token in doc[opening + 1 : closing]):
        return None
    helpers = doc[closing + 1 : root.i]
    if not all(token.head.i == root.i and token.dep_ in {"aux", "auxpass", "advmod", "neg"} for token in helpers):
        return None
    return opening, closing


def _verb(told: "Span", noun: "Token", root: "Token", *, in_brackets: bool) -> str | None:
    """`is`, `are`, with `also` where a second name is given; none if the words define nothing or time is past."""
    if not 0 < len(told) <= _MOST_WORDS or any(token.tag_ in FINITE for token in told) or not _lasting(root):
        return None
    be = "are" if plural(noun) else "is"
    first = told[0].lower_
    if (first in {"also", "sometimes", "often", "commonly"} and told[1:2].text.lower() in _NAMING) or first in _NAMING:
        return be
    indefinite = first in {"a", "an", "one"} or (plural(noun) and first in {"types", "kinds", "forms", "parts"})
    heads = [token for token in told if token.dep_ == "appos" and token.head.i == noun.i]
    kind = len(told) > 2 and told[1].lower_ in _KINDS and told[2].lower_ == "of"
    if not indefinite or (in_brackets and not kind) or (not in_brackets and not heads):
        return None
    if any(token.dep_ in {"cc", "conj"} and token.head.i == noun.i for token in told):
        return None
    return be if kind or (heads and (heads[0].tag_ in {"NNS", "NNPS"}) == plural(noun)) else None


def _lasting(root: "Token") -> bool:
    """Whether the main verb is in the present, so that what the subject is holds now."""
    tensed = next((c for c in root.children if c.tag_ in FINITE and c.dep_ in {"aux", "auxpass"}), root)
    return tensed.tag_ in {"VBZ", "VBP", "VB"} or tensed.lower_ in {"can", "may", "will", "must", "should"}


def _edit(noun: "Token", opening: int, closing: int, verb: str) -> Edit:
    doc = noun.doc
    name = again(noun) if noun.pos_ == "PROPN" else None
    name = name or ("they" if plural(noun) else "it")
    last, after = doc[closing - 1], doc[closing + 1]
    changes = (
        Change(noun.idx + len(noun.text), doc[opening + 1].idx, f" {verb} "),
        Change(last.idx + len(last.text), after.idx, ". ", "sentence"),
        Change(after.idx, after.idx, f"{name} "),
    )
    before = doc[noun.i : after.i + 1].text
    told = doc[opening + 1 : closing].text
    written = f"{noun.text} {verb} {told}. {name[:1].upper()}{name[1:]} {after.text}"
    return Edit("definition", _REASON, changes, before, written, 0.95, exclusive=True)

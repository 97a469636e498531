"""Things to do: `a chance to rest, eat well, and build cells` becomes a line ending in `to:` and its items."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.soundness import finite, subject
from stages.simplify.surroundings import balanced, quoted

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

_FEWEST_ITEMS, _MOST_WORDS, _FEWEST_BEFORE = 3, 9, 4
_JOINTS = frozenset({"and", "or"})
_BLOCKS = frozenset(
    "which who whom whose that then not nor either both between respectively so because if when while before after "
    "until and or etc".split()
)


def infinitives(doc: "Doc") -> list[Edit]:
    """A list for three or more bare verbs after one `to` at the end of the sentence, if each has its own words."""
    ends = doc[-1]
    if ends.text != "." or quoted(doc) or not balanced(doc.text) or any(token.text in ";:—()" for token in doc):
        return []
    roots = [token for token in doc if token.dep_ == "ROOT"]
    if len(roots) != 1 or not finite(roots[0]) or subject(roots[0]) is None:
        return []
    for to in doc[_FEWEST_BEFORE:]:
        if to.tag_ != "TO" or to.head.i != to.i + 1 or to.head.tag_ != "VB":
            continue
        items = _items(to)
        if items and _alike(items):
            return [_edit(to, items)]
    return []


def _items(to: "Token") -> "list[Span]":
    """The things to do, without commas and the last joint; none unless the last comma stands before it."""
    doc = to.doc
    end = len(doc) - 1
    commas = [token.i for token in doc[to.i + 1 : end] if token.text == ","]
    if len(commas) < _FEWEST_ITEMS - 1 or commas[-1] + 2 >= end or doc[commas[-1] + 1].lower_ not in _JOINTS:
        return []
    begins = [to.i + 1, *(comma + 1 for comma in commas[:-1]), commas[-1] + 2]
    return [doc[begin:stop] for begin, stop in zip(begins, [*commas, end], strict=True)]


def _alike(items: "list[Span]") -> bool:
    """Whether each begins with a bare verb and holds its own words, and nothing at the end is meant for all."""
    first = items[0][0]
    for item in items:
        verb = item[0]
        if verb.tag_ != "VB" or len(item) > _MOST_WORDS or any(token.lower_ in _BLOCKS for token in item):
            return False
        if verb.i != first.i and verb.dep_ != "conj":
            return False
        if any(token.tag_ == "TO" for token in item):
            return False
    last = items[-1]
    if len(items[-2]) == 1:
        return False  # `to attack, weaken, and destroy germs`: all of them are destroyed, attacked and weakened
    return len(last) > 1 and not any(token.pos_ in {"ADP", "SCONJ"} or token.dep_ == "npadvmod" for token in last)


def _edit(to: "Token", items: "list[Span]") -> Edit:
    doc = to.doc
    ends = [to, *(item[-1] for item in items)]
    changes = [
        Change(end.idx + len(end.text), item.start_char, "" if index else ":", "item")
        for index, (end, item) in enumerate(zip(ends, items, strict=False))
    ]
    changes.append(Change(doc[-1].idx, doc[-1].idx + 1, ""))
    after = f"{to.text}: " + " • ".join(item.text for item in items)
    reason = "things to do, one after the other, are easier to take in as a list"
    return Edit("to-list", reason, tuple(changes), doc[to.i : len(doc)].text, after, 0.96, exclusive=True)

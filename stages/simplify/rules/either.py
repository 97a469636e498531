"""Either: `It can either do this or do that` with long choices becomes a list of things, one of which is done."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.surroundings import balanced, quoted

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_FEWEST_EACH, _FEWEST_WORDS = 4, 14


def either(doc: "Doc") -> list[Edit]:
    """One item for each of two things to be done after `can either`, if nothing else is joined in the sentence."""
    if len(doc.text.split()) < _FEWEST_WORDS or not doc.text.endswith(".") or quoted(doc) or not balanced(doc.text):
        return []
    words = [token.lower_ for token in doc]
    if words.count("either") != 1 or words.count("or") != 1 or {";", ":", ","} & set(words):
        return []
    first, joint = doc[words.index("either")], doc[words.index("or")]
    if not 0 < first.i < joint.i or joint.i + 1 >= len(doc) - 1:
        return []
    verb, other = doc[first.i + 1], doc[joint.i + 1]
    if not _after_modal(first, verb) or verb.tag_ != "VB" or other.tag_ != "VB":
        return []
    if min(joint.i - verb.i, len(doc) - 1 - other.i) < _FEWEST_EACH:
        return []
    last = doc[joint.i - 1]
    changes = (
        Change(first.idx, verb.idx, "do one of these things:", "item"),
        Change(last.idx + len(last.text), other.idx, "", "item"),
        Change(doc[-1].idx, doc[-1].idx + 1, ""),
    )
    after = f"do one of these things: {doc[verb.i : joint.i].text} • {doc[other.i : len(doc) - 1].text}"
    reason = "two choices are easier to tell apart as a list"
    return [Edit("either", reason, changes, doc[first.i : len(doc)].text, after, 0.955, exclusive=True)]


def _after_modal(first: "Token", verb: "Token") -> bool:
    before = first.nbor(-1)
    return before.tag_ == "MD" and before.head.i == verb.i and verb.dep_ == "ROOT"

"""And also: `It plays a role in A and also in B.` says the second in a sentence of its own, with the same words."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.soundness import finite, subject
from stages.simplify.subjects import again
from stages.simplify.surroundings import balanced, quoted

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_FEWEST_WORDS, _MOST_SHARED = 13, 4
_BLOCKS = frozenset("not n't n’t never no nor or either both if unless only between but who which that where".split())
_REASON = "two things, each in a sentence of its own"


def also(doc: "Doc") -> list[Edit]:
    """A split at `and also` before a preposition that stood after the verb's object before."""
    words = [token.lower_ for token in doc]
    if len(doc.text.split()) < _FEWEST_WORDS or not doc.text.rstrip().endswith(".") or not balanced(doc.text):
        return []
    places = [at for at in range(1, len(doc) - 3) if words[at : at + 2] == ["and", "also"]]
    if len(places) != 1 or words.count("also") != 1 or _BLOCKS & set(words) or "," in words:
        return []
    joint, second = doc[places[0]], doc[places[0] + 2]
    roots = [token for token in doc if token.dep_ == "ROOT"]
    if len(roots) != 1 or second.pos_ != "ADP" or joint.i in quoted(doc):
        return []
    return _said_again(roots[0], joint, second)


def _said_again(root: "Token", joint: "Token", second: "Token") -> list[Edit]:
    doc = root.doc
    first = subject(root)
    name = again(first) if first is not None else None
    if first is None or name is None or first.left_edge.i != 0 or root.tag_ not in {"VBZ", "VBP", "VBD"}:
        return []
    if root.i != first.right_edge.i + 1 or not finite(root) or root.lemma_ == "be":
        return []
    things = [root, *(child for child in root.children if child.dep_ == "dobj")]
    preps = (child for thing in things for child in thing.children if child.dep_ == "prep")
    same = [prep for prep in preps if prep.lower_ == second.lower_ and root.i < prep.i < joint.i]
    if len(same) != 1:
        return []
    shared = doc[root.i : same[0].i]
    if len(shared) > _MOST_SHARED or len(doc) - second.i < 4:
        return []
    if any(token.pos_ == "ADP" for token in doc[same[0].i + 1 : joint.i]):
        return []
    last = doc[joint.i - 1]
    changes = (
        Change(last.idx + len(last.text), second.idx, ". ", "sentence"),
        Change(second.idx, second.idx, f"{name} also {shared.text} "),
    )
    before = doc[last.i : second.i + 1].text
    after = f"{last.text}. {name[:1].upper()}{name[1:]} also {shared.text} {second.text}"
    return [Edit("also", _REASON, changes, before, after, 0.96, exclusive=True)]

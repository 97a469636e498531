"""Shared modal: `The test will measure X and look for Y` does each in a sentence of its own, with the modal in both."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.rules.verb_phrases import ends_here, reaches_over
from stages.simplify.soundness import SUBJECTS, subject
from stages.simplify.subjects import again
from stages.simplify.surroundings import balanced, quoted

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# `should`, `must`, `would`: whether one may do only one of two things is what a reader would get wrong.
_MODALS = frozenset({"will", "can", "may", "might", "could"})
_TIES = frozenset(
    "either neither both whether respectively unless between only rather or nor if not never then than so".split()
)
_TOGETHER = frozenset({"go", "come", "try", "sit", "help", "be"})
_POINTING = frozenset({"it", "them", "him", "her", "its", "their", "this", "that", "these", "those"})
_FEWEST_WORDS, _FEWEST_HALF = 12, 4
_REASON = "two things that one does, each in a sentence of its own"


def modals(doc: "Doc") -> list[Edit]:
    """A split at `and` before the second bare verb of a subject with a modal; the modal is said again."""
    roots = [token for token in doc if token.dep_ == "ROOT"]
    if len(roots) != 1 or not doc.text.rstrip().endswith(".") or len(doc.text.split()) < _FEWEST_WORDS:
        return []
    root = roots[0]
    first = subject(root)
    helpers = [child for child in root.children if child.dep_ in {"aux", "auxpass"}]
    if first is None or first.left_edge.i != 0 or len(helpers) != 1 or helpers[0].lower_ not in _MODALS:
        return []
    if root.tag_ != "VB" or root.lemma_ in _TOGETHER or any(_ties(token) for token in doc):
        return []
    second, name = _second(root), again(first)
    if second is None or name is None or not balanced(doc.text):
        return []
    joint = second.nbor(-1)
    if joint.lower_ != "and" or joint.i in quoted(doc) or not _apart(root, joint, second):
        return []
    return [_edit(joint, second, f"{name} {helpers[0].lower_}")]


def _ties(token: "Token") -> bool:
    """Whether a word ties both verbs together; `or` between nouns does not."""
    if token.lower_ == "or":
        return token.head.pos_ in {"VERB", "AUX"}
    return token.lower_ in _TIES


def _second(root: "Token") -> "Token | None":
    """The only other verb of the subject, bare and right after its `and`."""
    others = [token for token in root.conjuncts if token.i > root.i]
    if len(others) != 1 or others[0].tag_ != "VB" or others[0].head.i != root.i:
        return None
    own = [child for child in others[0].children if child.dep_ in SUBJECTS | {"conj", "mark", "aux", "auxpass"}]
    return None if own or others[0].left_edge.i != others[0].i else others[0]


def _apart(root: "Token", joint: "Token", second: "Token") -> bool:
    doc = root.doc
    if min(joint.i, len(doc) - 1 - joint.i) < _FEWEST_HALF or any(
        token.lower_ in _POINTING for token in doc[second.i + 1 : second.i + 4]
    ):
        return False  # `will weigh you and write it down` is one thing
    if root.i != next(child.i for child in root.children if child.dep_ == "aux") + 1:
        return False
    return ends_here(root, joint) and not reaches_over(root, joint)


def _edit(joint: "Token", second: "Token", said: str) -> Edit:
    doc = joint.doc
    comma = doc[joint.i - 1].text == ","
    last = doc[joint.i - 2] if comma else doc[joint.i - 1]
    end = last.idx + len(last.text.removesuffix("."))
    changes = (
        Change(end, second.idx, ". ", "sentence"),
        Change(second.idx, second.idx, f"{said} "),
    )
    before, after = doc[last.i : second.i + 1].text, f"{last.text}. {said[:1].upper()}{said[1:]} {second.text}"
    return Edit("modal", _REASON, changes, before, after, 0.95, exclusive=True)

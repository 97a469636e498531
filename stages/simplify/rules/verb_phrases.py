"""Verb-phrase split: one subject that does two things in a long sentence does each in a sentence of its own."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.fronted import LINKS, dated
from stages.simplify.soundness import FINITE, SUBJECTS, finite, subject
from stages.simplify.subjects import again
from stages.simplify.surroundings import balanced, quoted
from stages.simplify.tenses import told_as_past

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_TIES = frozenset(
    {"either", "neither", "both", "whether", "respectively", "unless", "between", "only", "rather", "or", "nor", "if"}
)
_TOGETHER = frozenset({"go", "come", "try", "be"})
_BEFORE_VERB = frozenset({"also", "then", "later", "now", "still", "finally", "soon", "has", "have", "had"})
_COMPLETE = frozenset({"dobj", "attr", "acomp", "prep", "advmod", "ccomp", "xcomp", "oprd", "agent", "dative", "prt"})
_FEWEST_WORDS, _FEWEST_HALF = 12, 4


def verb_phrases(doc: "Doc") -> list[Edit]:
    """A split at `and` or `but` before the second verb of a subject, if nothing in front reaches over both."""
    roots = [token for token in doc if token.dep_ == "ROOT"]
    if len(roots) != 1 or not doc.text.rstrip().endswith(".") or len(doc.text.split()) < _FEWEST_WORDS:
        return []
    root = roots[0]
    first = subject(root)
    if first is None or not finite(root) or _TIES & {token.lower_ for token in doc} or not balanced(doc.text):
        return []
    second = _second(root)
    name = again(first)
    if second is None or name is None or root.lemma_ in _TOGETHER - {"be"}:
        return []
    if first.left_edge.i and not (dated(doc, 0, first.left_edge.i) and told_as_past(root)):
        return []  # what stands in front is said of both verbs, unless it is a date of what happened
    joint = next((child for child in root.children if child.dep_ == "cc" and root.i < child.i < second.i), None)
    if joint is None or joint.lower_ not in {"and", "but"} or joint.i in quoted(doc):
        return []
    return [_edit(joint, second, name)] if _apart(root, first, joint, second) else []


def _second(root: "Token") -> "Token | None":
    """The only other verb of the subject, with a tense of its own."""
    others = [token for token in root.conjuncts if token.i > root.i]
    if len(others) != 1 or any(child.dep_ in SUBJECTS for child in others[0].children):
        return None
    other = others[0]
    if any(child.dep_ in {"conj", "mark", "nsubj"} for child in other.children) or other.head.i != root.i:
        return None
    own = other.tag_ in FINITE - {"MD"} or any(
        child.tag_ in FINITE and child.dep_ in {"aux", "auxpass"} for child in other.children
    )
    return other if own else None


def _apart(root: "Token", first: "Token", joint: "Token", second: "Token") -> bool:
    doc = root.doc
    begin = second.left_edge.i
    if (
        begin != joint.i + 1
        or doc[begin].pos_ in {"PUNCT", "ADP", "SCONJ", "NUM"}
        or any(token.tag_.startswith("W") for token in doc[begin : second.i])
    ):
        return False
    left, right = doc[: joint.i], doc[joint.i + 1 :]
    if min(len(left.text.split()), len(right.text.split())) < _FEWEST_HALF or not balanced(left.text):
        return False
    if not ends_here(root, joint):
        return False
    if not _own_tense(root, second):
        return False
    if doc[joint.i - 1].text == "," and any(t.text == "," and doc[t.i + 1].pos_ == "ADP" for t in right[:-1]):
        return False  # `he sang, and was loved, during the war`
    return not (_reaching(root, first) or reaches_over(root, joint) or _describing(root, first))


def _own_tense(root: "Token", second: "Token") -> bool:
    """Whether the second verb is surely no participle (`has seen and allowed`) and no noun (`reasons and worries`)."""
    helped = any(child.dep_ in {"aux", "auxpass"} for child in second.children)
    if helped or second.lemma_ in {"be", "have"}:
        return True
    acts = any(child.dep_ in {"dobj", "xcomp"} and child.i > second.i for child in second.children)
    comma = second.doc[second.left_edge.i - 2].text == ","
    if acts and comma and second.tag_ == "VBD" and _simple_past(root):
        return True  # `was good at sums, but wanted to paint`
    if root.lemma_ == "be" and second.lower_.endswith("ed"):
        return False  # `were few and balanced across the groups`
    helpers = {child.dep_ for child in root.children if child.dep_ in {"aux", "auxpass"}}
    if helpers and second.tag_ == "VBD" and (second.lower_.endswith("ed") or "aux" in helpers):
        return False
    past = root.tag_ == "VBD" or any(c.tag_ == "VBD" and c.dep_ in {"aux", "auxpass"} for c in root.children)
    return past == (second.tag_ == "VBD")


def _simple_past(root: "Token") -> bool:
    """Whether the first verb is told in the past without `have`, whose participle a second verb could be."""
    helpers = [child for child in root.children if child.dep_ in {"aux", "auxpass"}]
    return told_as_past(root) and not any(child.lemma_ == "have" for child in helpers)


def _reaching(root: "Token", first: "Token") -> bool:
    """Whether a word between the subject and its verb may be meant for both verbs."""
    between = root.doc[first.right_edge.i + 1 : root.i]
    return any(
        token.dep_ not in {"aux", "auxpass", "punct"}
        and token.lower_ not in {"was", "were", "is", "are", "also", *LINKS}
        for token in between
    ) or any(token.dep_ == "neg" or token.tag_ == "MD" for token in between)


def _describing(root: "Token", first: "Token") -> bool:
    """Whether the subject holds a clause, into which the parse may have drawn a verb."""
    return any(token.dep_ in {"relcl", "acl", "appos"} for token in first.subtree)


def ends_here(root: "Token", joint: "Token") -> bool:
    """Whether the first verb has what completes it before the joint, so that nothing after it is missing."""
    return any(child.dep_ in _COMPLETE and root.i < child.i < joint.i for child in root.children)


def reaches_over(root: "Token", joint: "Token") -> bool:
    """Whether another verb stands before the joint that the second may belong to."""
    verbs = [token for token in root.doc[root.i + 1 : joint.i] if token.pos_ in {"VERB", "AUX"}]
    main = [token for token in verbs if token.dep_ not in {"amod", "aux", "auxpass", "acl"} or token.tag_ in FINITE]
    return any(finite(token) or token.dep_ in {"ccomp", "advcl", "relcl", "xcomp", "pcomp"} for token in main)


def _edit(joint: "Token", second: "Token", name: str) -> Edit:
    doc = joint.doc
    comma = doc[joint.i - 1].text == ","
    last = doc[joint.i - 2] if comma else doc[joint.i - 1]
    end = last.idx + len(last.text.removesuffix("."))
    after = doc[joint.i + 1]
    said = f"But {name} " if joint.lower_ == "but" else f"{name} "
    change = Change(end, after.idx, ". ", "sentence")
    return Edit(
        "verb-phrase",
        "two things that one does, each in a sentence of its own",
        (change, Change(after.idx, after.idx, said)),
        doc[last.i : after.i + 1].text,
        f"{last.text}. {said[:1].upper()}{said[1:]}{after.text}",
        0.95,
        exclusive=True,
    )

"""Clause split: two whole clauses joined by `, and`, `, but` or `, so` become two sentences."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.fronted import dated
from stages.simplify.soundness import finite, subject
from stages.simplify.surroundings import attributed, balanced, quoted
from stages.simplify.tenses import told_as_past

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_JOINTS = frozenset({"and", "but", "so"})
# Words that tie both halves together: to split would change what one of them says.
_TIES = frozenset(
    {"either", "neither", "both", "whether", "respectively", "unless", "between", "only", "rather", "than", "or", "nor"}
)
_NOT_A_RESULT = frozenset({"that", "as", "far", "much", "many", "on", "forth", "called"})
# After these, no comma is needed to see that a clause begins.
_SUBJECT_FORMS = frozenset({"he", "she", "they", "we", "i"})
_FEWEST_WORDS = 3
_RELATIVE = frozenset({"WDT", "WP", "WP$"})


def clauses(doc: "Doc") -> list[Edit]:
    """A split before every joint that has a whole clause on both sides, as long as nothing in front covers both."""
    if not doc.text.rstrip().endswith(".") or attributed(doc.text) or any(_ties(token) for token in doc):
        return []
    inside = quoted(doc)
    roots = [token for token in doc if token.dep_ == "ROOT"]
    if len(roots) != 1:
        return []
    first = _first(roots[0])
    if not _whole(first) or _fronted(first):
        return []
    return [_edit(doc, joint) for joint in doc if joint.i not in inside and _splits(joint, first)]


def _ties(token: "Token") -> bool:
    """Whether a word ties both halves together; `or` between nouns and a later `between` do not."""
    if token.lower_ in {"or", "nor"}:
        return token.head.pos_ in {"VERB", "AUX"} or token.lower_ == "nor"
    if token.lower_ == "between":
        return any(other.text == "," for other in token.doc[token.i :])
    return token.lower_ in _TIES


def _first(root: "Token") -> "Token":
    """The first main verb: before `, so` the parser often hangs it on the second."""
    return next((child for child in root.lefts if child.dep_ == "ccomp" and _whole(child)), root)


def _whole(verb: "Token") -> bool:
    return finite(verb) and subject(verb) is not None


def _fronted(root: "Token") -> bool:
    """Whether anything but a joining word stands before the subject: it may be meant for both halves."""
    first = subject(root)
    if first is None:
        return True
    begin = first.left_edge.i
    if dated(root.doc, 0, begin) and told_as_past(root):
        return False
    return any(token.lower_ not in {"but", "and", "so", "also", "however", "then", ","} for token in root.doc[:begin])


def _splits(joint: "Token", first: "Token") -> bool:
    doc = joint.doc
    if joint.lower_ not in _JOINTS or joint.i < 2 or joint.i + 1 >= len(doc):
        return False
    if doc[joint.i - 1].text != "," and (joint.lower_ == "so" or doc[joint.i + 1].lower_ not in _SUBJECT_FORMS):
        return False
    if joint.lower_ == "so" and doc[joint.i + 1].lower_ in _NOT_A_RESULT:
        return False
    second = _clause_after(joint, first)
    if second is None or (joint.lower_ == "so" and _purpose(second)):
        return False
    if _clause_open(first, joint):
        parallel = joint.lower_ == "and" and (_told_of_it(second, first, joint) or _same_again(second, first))
        if not parallel:
            return False
    halves = doc[: joint.i].text, doc[joint.i :].text
    return all(balanced(half) and len(half.split()) > _FEWEST_WORDS for half in halves)


def _clause_after(joint: "Token", first: "Token") -> "Token | None":
    """The verb that the joint adds to the main clause, if it begins right there with its own subject."""
    doc = joint.doc
    for verb in doc[joint.i + 1 :]:
        own = subject(verb) if _joined(verb, first, joint) and finite(verb) else None
        if own is not None and (own.left_edge.i == joint.i + 1 or dated(doc, joint.i + 1, own.left_edge.i)):
            relative = any(token.tag_ in _RELATIVE for token in doc[joint.i + 1 : verb.i])
            return None if relative or _participle(verb) else verb
    return None


def _participle(verb: "Token") -> bool:
    """Whether a past tense may be a participle that describes its noun: `and older men treated in clinics`."""
    follows = verb.doc[verb.i + 1] if verb.i + 1 < len(verb.doc) else verb
    return verb.tag_ == "VBD" and verb.lower_.endswith("ed") and follows.pos_ in {"ADP", "SCONJ"}


def _joined(verb: "Token", first: "Token", joint: "Token") -> bool:
    if joint.lower_ == "so" and (verb.dep_ in {"ccomp", "advcl"} or (verb.i == first.head.i and verb.i != first.i)):
        return True
    return verb.dep_ == "conj" and _chain(verb, first)


def _purpose(verb: "Token") -> bool:
    """Whether `so you can …` may name a purpose, which is no thought of its own."""
    return any(child.lower_ in {"can", "could", "ca"} for child in verb.children if child.dep_ == "aux")


def _told_of_it(second: "Token", first: "Token", joint: "Token") -> bool:
    """Whether `these are a type of …` after a clause of purpose tells what something is, and so is no part of it."""
    own = subject(second)
    if (
        own is None
        or own.lower_ not in {"these", "this"}
        or second.lower_ not in {"is", "are"}
        or second.nbor(-1) != own
    ):
        return False
    open_marks = [
        child.lower_
        for verb in joint.doc[first.i + 1 : joint.i]
        if verb.dep_ in {"ccomp", "advcl", "csubj", "acl", "parataxis"} and finite(verb)
        for child in verb.children
        if child.dep_ == "mark" and child.head.i == verb.i
    ]
    kind = any(child.dep_ == "attr" for child in second.children)
    return kind and bool(open_marks) and set(open_marks) <= {"so", "that"}


def _same_again(second: "Token", first: "Token") -> bool:
    """Whether both halves tell the same of two things: `the first number shows …, and the second number shows …`."""
    one, other = subject(first), subject(second)
    if one is None or other is None or one.lemma_ != other.lemma_ or one.pos_ != "NOUN":
        return False
    told = {tuple(token.lower_ for token in noun.lefts) for noun in (one, other)}
    return second.lemma_ == first.lemma_ and second.tag_ == first.tag_ and len(told) == 2


def _chain(verb: "Token", root: "Token") -> bool:
    while verb.dep_ == "conj":
        verb = verb.head
    return verb.i == root.i


def _clause_open(first: "Token", joint: "Token") -> bool:
    """Whether a subordinate clause runs up to the joint, so that the second half may belong to it."""
    verbs = [
        token
        for token in joint.doc[first.i + 1 : joint.i]
        if token.dep_ in {"ccomp", "advcl", "csubj", "acl", "parataxis"}
    ]
    return any(verb.dep_ != "acl" or verb.head.i > first.i for verb in verbs if finite(verb))


def _edit(doc: "Doc", joint: "Token") -> Edit:
    comma = doc[joint.i - 1] if doc[joint.i - 1].text == "," else None
    after, last = doc[joint.i + 1], doc[joint.i - 2 if comma else joint.i - 1]
    said = "" if joint.lower_ == "and" else f"{joint.text.capitalize()} "
    word = after.text_with_ws
    before = doc[max(0, joint.i - 3) : joint.i + 3].text
    left = doc[max(0, joint.i - 3) : last.i + 1].text
    first = said or word[:1].upper() + word[1:]
    rest = doc[joint.i + 1 if said else joint.i + 2 : joint.i + 3].text
    end = last.idx + len(last.text)
    changes = [Change(comma.idx if comma else end, comma.idx + 1 if comma else end, ".", "sentence")]
    # Dropping "and" leaves the subject to take the capital; "But" and "So" stay and take it themselves.
    if not said:
        changes.append(Change(joint.idx, after.idx, ""))
    return Edit(
        "clause", "two thoughts, each in a sentence of its own", tuple(changes), before, f"{left}. {first}{rest}", 0.96
    )

"""Sequence: `He worked here before moving to town.` becomes `He worked here. Then he moved to town.`"""

from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.soundness import finite, subject
from stages.simplify.subjects import PRONOUNS, again
from stages.simplify.surroundings import balanced, quoted
from stages.simplify.tenses import past, told_as_past

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_REASON = "what comes first is told first, each in a sentence of its own"
# What surely came about: `before finishing it` may mean that it was never finished.
_DONE = frozenset(
    "move join become return go enter start begin marry transfer sign turn switch settle take attend serve work "
    "study retire head come travel graduate open launch release make found win lose pass play be appear receive earn "
    "lead teach spend".split()
)
# After these the rest may never have happened.
_ENDINGS = frozenset(
    "die kill leave quit resign withdraw drop fail stop cancel abandon wait hesitate murder lose collapse end expire "
    "need have want plan hope try intend require decide".split()
)
_SAME = frozenset({"the", "his", "her"})
_TIMES = frozenset("year years month months week weeks day days hour hours minutes time night season long just".split())
_FEWEST_WORDS = 3
_MOST_WORDS = 6


def sequences(doc: "Doc") -> list[Edit]:
    """A split at `After moving …,` in front or at `before moving …` at the end, if both surely happened."""
    roots = [token for token in doc if token.dep_ == "ROOT"]
    if len(roots) != 1 or not doc.text.rstrip().endswith(".") or not balanced(doc.text) or quoted(doc):
        return []
    root, own = roots[0], subject(roots[0])
    if own is None or own.dep_ == "expl" or not told_as_past(root) or any(token.lower_ == "then" for token in doc):
        return []
    edit = _after(doc[0], own, root) if doc[0].lower_ == "after" else _before(own, root)
    return [edit] if edit else []


def _doing(word: "Token") -> "Token | None":
    """The `-ing` verb that the word brings in, right after it."""
    verb = word.nbor() if word.i + 1 < len(word.doc) else None
    if verb is None or verb.tag_ != "VBG":
        return None
    if verb.lower_ == "being" and verb.dep_ == "auxpass":
        return verb
    return verb if verb.dep_ in {"pcomp", "advcl"} else None


def _after(word: "Token", own: "Token", root: "Token") -> Edit | None:
    doc = word.doc
    verb = _doing(word)
    comma = own.left_edge.i - 1
    if verb is None or verb.lower_ == "having" or comma < _FEWEST_WORDS or doc[comma].text != "," or root.i < comma:
        return None
    told = doc[own.left_edge.i : own.right_edge.i + 1]
    inside = doc[2:comma]
    if len(told) > _MOST_WORDS or any(token.is_punct for token in told) or own.tag_ == "DT":
        return None
    if any(token.tag_ in {"PRP", "PRP$"} or token.text == "," or finite(token) for token in inside):
        return None
    if any(token.dep_ == "conj" and token.tag_ == "VBG" for token in inside):
        return None
    form = past(verb, own)
    if form is None:
        return None
    named = told.text[:1].upper() + told.text[1:]
    if own.lower_ not in PRONOUNS and told[0].lower_ not in _SAME and told[0].tag_ != "NNP":
        return None  # `a club` said twice might be two clubs
    changes = (
        Change(word.idx, verb.idx + len(verb.text), f"{named} {form}"),
        Change(doc[comma].idx, doc[comma].idx + 1, ".", "sentence"),
        Change(doc[comma + 1].idx, doc[comma + 1].idx, "Then "),
    )
    after = f"{named} {form} {inside.text}. Then {told.text}"
    return Edit("sequence", _REASON, changes, doc[: own.right_edge.i + 1].text, after, 0.95, exclusive=True)


def _before(own: "Token", root: "Token") -> Edit | None:
    doc = own.doc
    words = [token for token in doc[root.i + 1 :] if token.lower_ == "before"]
    if len(words) != 1 or (words[0].head.i != root.i and words[0].head.head.i != root.i):
        return None
    word = words[0]
    verb = _doing(word)
    if verb is None or verb.lower_ == "being" or verb.lemma_ not in _DONE or root.lemma_ in _ENDINGS:
        return None
    comma = doc[word.i - 1].text == ","
    last = doc[word.i - 2] if comma else doc[word.i - 1]
    if verb.right_edge.i < len(doc) - 2 or last.tag_ in {"RB", "IN", "CC"} or last.lower_ in _TIMES:
        return None
    if any(token.dep_ == "neg" or token.lower_ in _ENDINGS for token in doc[: word.i]):
        return None
    if any(token.dep_ in {"conj", "mark"} and finite(token) for token in doc[: word.i]):
        return None
    if any(token.dep_ == "advcl" and token.tag_ == "VBG" for token in doc[root.i : word.i]):
        return None  # `started work, washing dishes before moving on`
    name = again(own)
    form = past(verb, own)
    if name is None or form is None or last.i - root.i < 1 or len(doc) - verb.i < _FEWEST_WORDS + 1:
        return None
    if any(token.tag_ == "VBG" and token.dep_ == "conj" for token in doc[verb.i :]) or own.left_edge.i > root.i:
        return None
    changes = (
        Change(last.idx + len(last.text), word.idx, ". ", "sentence"),
        Change(word.idx, verb.idx + len(verb.text), f"Then {name} {form}"),
    )
    before, after = doc[last.i : verb.i + 2].text, f"{last.text}. Then {name} {form} {doc[verb.i + 1].text}"
    return Edit("sequence", _REASON, changes, before, after, 0.95, exclusive=True)

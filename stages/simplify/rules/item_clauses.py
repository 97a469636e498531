"""Item clause: `Checkpoint inhibitors, which are drugs that …` as a whole item becomes a sentence with that verb."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.rules.kinds import apart, pronoun, what_it_does
from stages.simplify.soundness import FINITE, SUBJECTS
from stages.simplify.surroundings import balanced, quoted

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_MOST_WORDS_BEFORE = 6
_REASON = "an item that only describes its first words becomes a whole sentence"


def item_clauses(doc: "Doc") -> list[Edit]:
    """The comma and `which` left out, if nothing but the noun stands before them and nothing but the clause after."""
    if len(doc) < 5 or not doc.text.rstrip().endswith(".") or not balanced(doc.text):
        return []
    mark = next((token for token in doc[1:-1] if token.text == ","), None)
    if mark is None or mark.i > _MOST_WORDS_BEFORE or doc[mark.i + 1].lower_ != "which":
        return []
    noun, which = doc[mark.i - 1], doc[mark.i + 1]
    if noun.pos_ not in {"NOUN", "PROPN"} or which.i in quoted(doc) or which.dep_ not in SUBJECTS:
        return []
    if any(token.tag_ in FINITE or token.pos_ in {"ADP", "PRON"} for token in doc[: mark.i]):
        return []
    if any(token.tag_ == "VBG" for token in doc[: noun.i]):
        return []  # `Learning new skills, which are …`: not the learning
    verb = which.head
    if verb.i <= which.i or not _alone(doc, verb, which) or not _agrees(noun, verb):
        return []
    change = Change(mark.idx, which.idx + len(which.text), "")
    after = doc[which.i + 1].text
    before, told = doc[noun.i : which.i + 2].text, f"{noun.text} {after}"
    edits = [Edit("item-clause", _REASON, (change,), before, told, 0.96)]
    if verb.lower_ in {"is", "are"} and (that := what_it_does(verb)) is not None:
        changes = (change, *apart(verb, that))
        whole, parted = doc[noun.i : that.i + 2].text, f"{told} … {pronoun(verb)} {doc[that.i + 1].text}"
        edits.append(Edit("item-clause", _REASON, changes, whole, parted, 0.955, exclusive=True))
    return edits


def _alone(doc: "Doc", verb: "Token", which: "Token") -> bool:
    """Whether the clause runs to the end: every verb with a tense belongs to it, and the noun has none of its own."""
    inside = {token.i for token in verb.subtree}
    if any(token.text == "," and doc[token.i + 1].tag_ in FINITE | {"VB"} for token in doc[verb.i : len(doc) - 1]):
        return False
    return all(token.i in inside for token in doc[which.i :] if token.tag_ in FINITE) and verb.dep_ == "relcl"


def _agrees(noun: "Token", verb: "Token") -> bool:
    """Whether the clause's verb has the number of the noun before it."""
    tensed = next((c for c in verb.children if c.dep_ in {"aux", "auxpass"} and c.tag_ in FINITE), verb)
    if tensed.tag_ == "MD" or tensed.tag_ == "VBD":
        return True
    plural = noun.tag_ in {"NNS", "NNPS"}
    return tensed.tag_ == ("VBP" if plural else "VBZ")

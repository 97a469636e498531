"""Because: a long sentence that ends with its reason becomes two, the second beginning `This is because`."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.soundness import finite, subject
from stages.simplify.surroundings import balanced, quoted

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# Before `because` these reach into the reason: `not because`, `mainly because`, `may … because`.
_REACHING_WORDS = (
    "may might could can would should must perhaps probably possibly no never few nothing none nobody hardly rarely "
    "called named part reason reasons some only seem seems seemed appear appears appeared think thinks thought believe "
    "believes believed suspect suspects suspected"
)
_REACHING = frozenset(_REACHING_WORDS.split())
_WEIGHING = frozenset({"RB", "CC", "IN", "RBR", "RBS"})
_FEWEST_WORDS, _FEWEST_BEFORE = 14, 5


def reasons(doc: "Doc") -> list[Edit]:
    """A split before the one `because` of a long sentence, if nothing in front denies, weighs or doubts the reason."""
    marks = [token for token in doc if token.lower_ == "because" and token.dep_ == "mark"]
    roots = [token for token in doc if token.dep_ == "ROOT"]
    if len(marks) != 1 or len(roots) != 1 or len(doc.text.split()) < _FEWEST_WORDS:
        return []
    mark, root = marks[0], roots[0]
    whole = doc.text.rstrip().endswith(".") and balanced(doc.text) and mark.i not in quoted(doc)
    return [_edit(mark, root)] if whole and _own(mark, root) and _sure(mark, root) else []


def _own(mark: "Token", root: "Token") -> bool:
    """Whether both halves are whole, the reason is the main verb's, and it runs to the end."""
    reason, first = mark.head, subject(root)
    begins = subject(reason)
    if reason.dep_ != "advcl" or reason.head.i != root.i or mark.i < root.i or first is None or begins is None:
        return False
    if mark.i < _FEWEST_BEFORE or mark.i - 1 == root.i or first.left_edge.i != 0:
        return False
    if begins.left_edge.i != mark.i + 1 or reason.right_edge.i < len(mark.doc) - 2:
        return False
    return finite(root) and finite(reason)


def _sure(mark: "Token", root: "Token") -> bool:
    before = mark.doc[: mark.i]
    if any(token.dep_ in {"neg", "mark", "preconj"} or token.lower_ in _REACHING for token in before):
        return False
    if any(token.dep_ in {"ccomp", "conj"} and token.head.pos_ in {"VERB", "AUX"} for token in before):
        return False
    return before[-1].tag_ not in _WEIGHING and before[-1].text != ","


def _past(verb: "Token") -> bool:
    return verb.tag_ == "VBD" or any(child.tag_ == "VBD" for child in verb.children if child.dep_.startswith("aux"))


def _edit(mark: "Token", root: "Token") -> Edit:
    doc = mark.doc
    tense = "was" if _past(root) and _past(mark.head) else "is"
    last = doc[mark.i - 1]
    end = last.idx + len(last.text)
    return Edit(
        "because",
        "the fact and its reason, each in a sentence of its own",
        (
            Change(end, end + len(last.whitespace_), ".", "sentence"),
            Change(mark.idx, mark.idx + len(mark.text), f"This {tense} because"),
        ),
        f"{last.text} because",
        f"{last.text}. This {tense} because",
        0.94,
        exclusive=True,
    )

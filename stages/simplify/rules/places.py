"""Where: a clause that tells what happens at the place just named becomes a sentence that begins with `There`."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Edit
from stages.simplify.soundness import finite, subject
from stages.simplify.surroundings import balanced, quoted
from stages.simplify.told_apart import told_apart

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_FEWEST_WORDS, _FEWEST_BEFORE = 3, 5
_AT = frozenset({"in", "to", "at", "from", "near", "into"})
# What is named after `in` and is no place: a case, a study, a game.
_NO_PLACE = frozenset(
    "case cases situation situations study studies trial trials game games year years example examples condition "
    "conditions process system systems model stage stages period episode story film movie novel book series way "
    "moment time point thing things mode form group groups part parts test setting settings circumstances".split()
)
_REASON = "what happens at a place gets a sentence of its own"


def places(doc: "Doc") -> list[Edit]:
    """A split before the one `, where` that follows a place, if its clause is whole and ends the sentence."""
    words = [token for token in doc[1:] if token.lower_ == "where" and doc[token.i - 1].text == ","]
    if len(words) != 1 or not doc.text.rstrip().endswith(".") or not balanced(doc.text):
        return []
    word = words[0]
    clause = word.head
    own = subject(clause) if clause.dep_ == "relcl" else None
    if own is None or not finite(clause) or word.i in quoted(doc) or own.left_edge.i != word.i + 1:
        return []
    roots = [token for token in doc if token.dep_ == "ROOT"]
    if len(roots) != 1 or not finite(roots[0]) or word.i < _FEWEST_BEFORE or clause.right_edge.i < len(doc) - 2:
        return []
    if not _place(clause.head, word) or len(doc) - word.i <= _FEWEST_WORDS + 1:
        return []
    return [told_apart(word, "There,", rule="where", reason=_REASON, exclusive=True)]


def _place(noun: "Token", word: "Token") -> bool:
    """Whether the noun right before the comma names a place that the main verb reaches, not one denied or supposed."""
    if noun.i != word.i - 2 or noun.dep_ != "pobj" or noun.head.lower_ not in _AT or noun.lower_ in _NO_PLACE:
        return False
    if noun.pos_ not in {"NOUN", "PROPN"} or noun.head.head.pos_ not in {"VERB", "AUX"}:
        return False
    if any(one.dep_ in {"relcl", "acl"} for one in noun.ancestors):
        return False
    before = word.doc[: word.i]
    return not any(one.dep_ in {"neg", "mark"} or one.tag_ == "MD" for one in before)

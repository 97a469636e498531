"""Inclusion: `It has won awards, including A and B.` becomes `It has won awards. These include A and B.`"""

from typing import TYPE_CHECKING

from stages.simplify.edit import Edit
from stages.simplify.soundness import finite, subject
from stages.simplify.surroundings import balanced, quoted
from stages.simplify.tenses import told_as_past
from stages.simplify.told_apart import told_apart

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_REASON = "the examples get a sentence of their own"
_FEWEST_BEFORE, _FEWEST_AFTER = 5, 3
_CARRIED = frozenset({"may", "might", "can", "could"})
_BLOCKS = frozenset(
    "no not n't n’t without any all every each everyone everything nothing none if unless whether or until".split()
)


def inclusions(doc: "Doc") -> list[Edit]:
    """A split before `, including` where the words before it end with a plural noun and those after it end all."""
    words = [token for token in doc[1:] if token.lower_ == "including" and doc[token.i - 1].text == ","]
    roots = [token for token in doc if token.dep_ == "ROOT"]
    if len(words) != 1 or len(roots) != 1 or not doc.text.rstrip().endswith(".") or not balanced(doc.text):
        return []
    word, root = words[0], roots[0]
    if word.i in quoted(doc) or root.i > word.i or not finite(root) or subject(root) is None:
        return []
    if word.i < _FEWEST_BEFORE or len(doc) - word.i < _FEWEST_AFTER or _BLOCKS & {t.lower_ for t in doc[: word.i]}:
        return []
    last = doc[word.i - 2]
    after = doc[word.i + 1 : len(doc) - 1]
    if last.tag_ != "NNS" or last.i < root.i or any(finite(token) and not _describes(token, word) for token in after):
        return []
    if after[0].pos_ not in {"DET", "NOUN", "PROPN", "ADJ", "NUM"} or any(t.text in ";:" for t in after):
        return []
    form = _form(root)
    return [told_apart(word, f"These {form}", rule="inclusion", reason=_REASON, exclusive=True)] if form else []


def _describes(token: "Token", word: "Token") -> bool:
    verb = token.head if token.dep_ in {"aux", "auxpass"} else token
    return verb.dep_ == "relcl" and verb.head.i > word.i


def _form(root: "Token") -> str | None:
    modals = [child.lower_ for child in root.children if child.dep_ == "aux" and child.tag_ == "MD"]
    if modals:
        return f"{modals[0]} include" if modals[0] in _CARRIED else None
    return "included" if told_as_past(root) else "include"

"""Is this a whole sentence? One root, a finite verb and a subject, by the parse."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})


def finite(verb: "Token") -> bool:
    """Whether a verb carries tense or a modal, itself or through an auxiliary."""
    return verb.tag_ in FINITE or any(c.tag_ in FINITE for c in verb.children if c.dep_ in {"aux", "auxpass"})


def subject(verb: "Token") -> "Token | None":
    """The verb's own subject; none if it shares one or is a command."""
    return next((child for child in verb.children if child.dep_ in SUBJECTS), None)


def sound(doc: "Doc") -> bool:
    """Whether the parse shows exactly one root, and that is a finite verb with a subject before it."""
    roots = [token for token in doc if token.dep_ == "ROOT" and not token.is_space]
    if len(roots) != 1 or not finite(roots[0]):
        return False
    return subject(roots[0]) is not None

"""Is this a whole sentence? One root, a finite verb and a subject, by the parse."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
_GROUPS = frozenset(
    "number majority minority variety percent per cent % half third quarter rest most proportion range group team "
    "family staff data police couple total series lot species means media all some any more".split()
)
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})


def finite(verb: "Token") -> bool:
    """Whether a verb carries tense or a modal, itself or through an auxiliary.

    After a comma or a bracket the parser often takes the present for a bare form: `cells (…) attack`.
    """
    helpers = [child for child in verb.children if child.dep_ in {"aux", "auxpass"}]
    if verb.tag_ == "VB" and not helpers:
        return any(
            child.dep_ == "nsubj" and child.tag_ in {"NNS", "NNPS"} and child.i < verb.i for child in verb.children
        )
    return verb.tag_ in FINITE or any(child.tag_ in FINITE for child in helpers)


def subject(verb: "Token") -> "Token | None":
    """The verb's own subject; none if it shares one or is a command."""
    return next((child for child in verb.children if child.dep_ in SUBJECTS), None)


def sound(doc: "Doc") -> bool:
    """Whether the parse shows exactly one root, and that is a finite verb with a subject that agrees with it."""
    roots = [token for token in doc if token.dep_ == "ROOT" and not token.is_space]
    if len(roots) != 1 or not finite(roots[0]):
        return False
    own = subject(roots[0])
    return own is not None and agrees(own, roots[0])


def command(doc: "Doc") -> bool:
    """Whether the sentence tells the reader to do something: its first word is the root, a bare verb."""
    roots = [token for token in doc if token.dep_ == "ROOT" and not token.is_space]
    return len(roots) == 1 and roots[0].i == 0 and roots[0].tag_ == "VB" and subject(roots[0]) is None


def agrees(noun: "Token", verb: "Token") -> bool:
    """Whether subject and verb agree in number, as far as their forms show: not `people was`, not `the dose are`."""
    tensed = next(
        (child for child in verb.children if child.tag_ in {"VBZ", "VBP", "VBD"} and child.dep_ != "conj"), verb
    )
    if tensed.dep_ not in {"aux", "auxpass"}:
        tensed = verb
    several = noun.tag_ in {"NNS", "NNPS"} or any(child.dep_ == "conj" for child in noun.children)
    if noun.lower_ in {"they", "we", "these", "those"} or (noun.tag_ == "NNS" and not noun.ent_type_):
        return not (tensed.tag_ == "VBZ" or tensed.lower_ == "was") or _singular_s(noun)
    if noun.lower_ in {"he", "she", "it"} or (noun.tag_ == "NN" and not several and noun.lower_ not in _GROUPS):
        return not (tensed.tag_ == "VBP" or tensed.lower_ == "were") or noun.i > verb.i
    return True


def _singular_s(noun: "Token") -> bool:
    """Whether a noun with the form of a plural may be one thing: a disease, a field, an amount."""
    return noun.lower_.endswith(("ics", "itis", "sis", "news", "es", "us")) or any(
        c.tag_ == "CD" for c in noun.children
    )

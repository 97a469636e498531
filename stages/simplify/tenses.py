"""The simple past of a verb, for a clause that has lost its tense: `after moving` is told as `moved`."""

from typing import TYPE_CHECKING

from stages.simplify.subjects import plural

if TYPE_CHECKING:
    from spacy.tokens import Token

_PAST = frozenset({"VBD"})


def past(verb: "Token", subject: "Token") -> str | None:
    """The verb in the simple past as it agrees with the subject; none where no form is known."""
    from lemminflect import getInflection

    if verb.lemma_ == "be":
        return was(subject)
    forms = getInflection(verb.lemma_, tag="VBD")
    return str(forms[0]) if forms else None


def was(subject: "Token") -> str:
    """`was` or `were` after the subject."""
    several = plural(subject) or subject.lower_ in {"they", "we", "you"}
    return "were" if several else "was"


def told_as_past(root: "Token") -> bool:
    """Whether the main verb tells in the simple past what happened: not what may, would or did not."""
    helpers = [child for child in root.children if child.dep_ in {"aux", "auxpass", "neg"}]
    if any(child.dep_ == "neg" or child.tag_ == "MD" or child.lemma_ in {"have", "do"} for child in helpers):
        return False
    return (root.tag_ in _PAST and not helpers) or any(child.tag_ in _PAST for child in helpers)

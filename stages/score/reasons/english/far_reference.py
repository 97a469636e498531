"""A reference whose other end is far away."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from stages.score.reasons.passage import Found, Passage
from stages.score.reasons.text import Text

if TYPE_CHECKING:
    from spacy.tokens import Token

_BACK = re.compile(
    r"\b(?:the (?:former|latter)|(?:afore|above-)mentioned|aforesaid|the (?:above|foregoing|preceding)|"
    r"mentioned (?:above|earlier|previously)|"
    r"(?:as )?(?:described|discussed|noted|listed) (?:above|below|earlier)|respectively|"
    r"(?:see|in) (?:section|chapter|appendix|part) \w+)\b",
    re.IGNORECASE,
)
_FARTHEST = 10
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def find_far_reference(passage: Passage, text: Text) -> Iterator[Found]:
    """`the latter`, `as described above`; and a verb more than ten words after its subject."""
    for match in _BACK.finditer(passage.text):
        message = f"“{match.group()}” sends the reader back to look for what is meant."
        yield Found("far_reference", message, "Name the thing again.", match.start(), match.end())
    for subject in passage.parse or ():
        verb = _first_verb(subject)
        if verb is None or _opens_a_list(passage):
            continue
        between = sum(one.is_alpha for one in subject.doc[subject.i + 1 : verb.i])
        if between > _FARTHEST:
            message = f"{between} words stand between “{subject.text}” and its verb “{verb.text}”."
            suggestion = "Bring the two together; say the rest before or after."
            yield Found("far_reference", message, suggestion, subject.idx, verb.idx + len(verb.text))


def _first_verb(subject: "Token") -> "Token | None":
    """The first word of the main verb of this subject, None for another token."""
    verb = subject.head
    if subject.dep_ not in _SUBJECTS or verb.dep_ != "ROOT" or verb.pos_ not in {"VERB", "AUX"}:
        return None
    helpers = (child for child in verb.children if child.dep_ in {"aux", "auxpass"} and child.i > subject.i)
    return min((*helpers, verb), key=lambda one: one.i)


def _opens_a_list(passage: Passage) -> bool:
    return passage.text.rstrip().endswith(":")

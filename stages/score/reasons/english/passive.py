"""A verb in the passive."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from stages.score.reasons.passage import Found, Passage
from stages.score.reasons.text import Text

if TYPE_CHECKING:
    from spacy.tokens import Token

_STATES = frozenset(
    """
    call name know base concern interest involve locate relate suppose tire bear marry worry surprise excite
    disappoint please satisfy confuse scare allow compose dedicate close leave stick
    """.split()
)
"""Participles that mostly say how something is, or that are the usual way to say it (is called, is allowed)."""

_MOST_NAMED = 6
_MEANS = frozenset("phone telephone mail email e-mail post hand mouth law default fax letter law injection car".split())


def find_passive(passage: Passage, text: Text) -> Iterator[Found]:
    """A form of `be` with a participle that is an action; states such as `is located` are left out."""
    for helper in passage.parse or ():
        verb = helper.head
        if helper.dep_ == "auxpass" and helper.lemma_ == "be" and helper.i < verb.i and _is_action(verb):
            message = "This is passive: it does not begin with who does it."
            yield Found("passive", message, _suggestion(verb), helper.idx, verb.idx + len(verb.text))


def _is_action(verb: "Token") -> bool:
    if verb.tag_ != "VBN" or verb.lemma_ in _STATES:
        return False
    after = verb.doc[verb.i + 1] if verb.i + 1 < len(verb.doc) else None
    if after is None:
        return True
    if verb.lemma_ == "find" and after.dep_ == "prep":
        return False  # "is found in": where it is
    made_up = verb.lemma_ == "make" and after.lower_ == "up"
    # "to be targeted therapy": the participle stands before its noun.
    before_noun = after.pos_ == "NOUN" and after.head == verb and after.dep_ not in {"npadvmod", "tmod"}
    return not made_up and not before_noun


def _suggestion(verb: "Token") -> str:
    agents = [grand for child in verb.children if child.dep_ == "agent" for grand in child.children]
    if agents:
        named = list(agents[0].subtree)
        if len(named) <= _MOST_NAMED and agents[0].lower_ not in _MEANS:
            return f"Begin with who does it: “{verb.doc[named[0].i : named[-1].i + 1].text}”."
    return "Say who does it, and put them first."

"""Birth: `Ann Lee (born May 3, 1980) is a nurse.` becomes `Ann Lee was born on May 3, 1980. Ann Lee is a nurse.`"""

import re
from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.surroundings import balanced

if TYPE_CHECKING:
    from spacy.tokens import Doc

_REASON = "dates of a life get a sentence of their own"
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DAY = rf"(?:{_MONTH} \d{{1,2}} ?, \d{{4}}|\d{{1,2}} {_MONTH},? \d{{4}})"
_NAME = r"(?P<name>[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|de|van|von|da|der|la|al|bin|ibn|\"[A-Z]\w+\")){1,5})"
_PLACE = r"(?P<place> ?,? in [A-Z][^();\d]*)?"
_VERB = r" ?,? ?(?P<verb>is|was|plays|played|serves|served|works|worked|won|became|represented|competed) (?!born)"
_BORN = re.compile(
    rf"^{_NAME} ?\( ?(?:born|b\.)(?: on| in)? (?P<first>{_DAY}|{_MONTH} \d{{4}}|\d{{4}}){_PLACE} ?\){_VERB}"
)
_LIVED = re.compile(
    rf"^{_NAME} ?\( ?(?P<first>{_DAY}) ?(?:–|—|-|--) ?(?P<last>{_DAY}) ?\) ?,? ?(?P<verb>was) (?:a|an|the) "
)
_NO_PERSON = frozenset("the hurricane tropical operation battle storm uss hms war super typhoon cyclone".split())


def births(doc: "Doc") -> list[Edit]:
    """A split after the name that opens the sentence, if brackets with nothing but the dates of a life follow it."""
    text = doc.text
    found = _BORN.match(text) or _LIVED.match(text)
    if found is None or not text.rstrip().endswith(".") or not balanced(text):
        return []
    name, first = found["name"], found["first"]
    if _NO_PERSON & set(name.lower().split()):
        return []
    told = f"was born {_when(first)}{(found.groupdict().get('place') or '').removeprefix(' ,').rstrip()}"
    if last := found.groupdict().get("last"):
        told += f" and died {_when(last)}"
    verb = found.start("verb")
    changes = (
        Change(len(name), verb, f" {told.replace(', in', ' in')}.", "sentence"),
        Change(verb, verb, f"{name} "),
    )
    after = f"{name} {told}. {name} {found['verb']}"
    return [Edit("birth", _REASON, changes, text[: found.end("verb")], after, 0.97, exclusive=True)]


def _when(date: str) -> str:
    return f"{'on' if re.fullmatch(_DAY, date) else 'in'} {date}"

"""Two negatives that cancel each other."""

import re
from collections.abc import Iterator

from stages.score.reasons.passage import Found, Passage
from stages.score.reasons.text import Text

_NOT = r"(?:not|never|no|cannot|\w+n[’']t)"
_ADJECTIVES = r"""(?:unusual|uncommon|unlikely|unable|unaware|impossible|unreasonable|unimportant|unnecessary|unknown|
unlike|unrelated|unwilling|infrequent|insignificant|inconsiderable|dissimilar|unhappy|unsafe|unexpected|without|
illegal|invalid|incorrect|inappropriate)""".replace("\n", "")
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{_NOT}\s(?:at all\s|always\s|really\s|entirely\s|be\s|an?\s|so\s)*{_ADJECTIVES}\b",
        rf"\b{_NOT}\s(?:\w+\s){{1,4}}?(?:unless|without|except|until)\b",
        rf"\b{_NOT}\s(?:\w+\s)?(?:fail|fails|failed|forget|omit|neglect|refuse)\b",
        rf"\b{_NOT}\s(?:\w+\s){{0,4}}?(?:nothing|nobody|nowhere|no one|never)\b",
        r"\bno (?:less|fewer) than\b",
        r"\bnone\s(?:of\s(?:\w+\s){1,3})?(?:\w+\s)?(?:not|without|un(?:likely|able|common))\b",
    )
)


def find_double_negative(passage: Passage, text: Text) -> Iterator[Found]:
    """`not uncommon`, `do not … unless`, `never … without`: the reader has to turn two negatives into a yes."""
    spans = [match.span() for form in _FORMS for match in form.finditer(passage.text)]
    for begin, end in spans[:1]:
        message = "Two negatives stand together here; readers miss one of them."
        yield Found("double_negative", message, "Say it positively: what is so, or what to do and when.", begin, end)

"""Two Spanish negatives that cancel each other; `no … nada` is plain Spanish and is none."""

import re
from collections.abc import Iterator

from stages.score.reasons.passage import Found, Passage
from stages.score.reasons.text import Text

_FORMS = re.compile(
    r"\bno (?:es|son|era|eran|sea|sería|resulta) (?:nada |muy |del todo )?(?:infrecuente|imposible|inusual|improbable|"
    r"innecesari[oa]|inadecuad[oa]|insignificante|irrelevante|desconocid[oa]|raro que no)s?\b|"
    r"\bno (?:\w+ ){1,4}?(?:sin|a menos que|salvo que|a no ser que)\b|"
    r"\bno (?:deje|dejen|deja|olvide|olviden) de\b|\bni (?:\w+ )?sin\b",
    re.IGNORECASE,
)


def find_spanish_double_negative(passage: Passage, text: Text) -> Iterator[Found]:
    """`no es infrecuente`, `no … sin`, `no … a menos que`."""
    match = _FORMS.search(passage.text)
    if match:
        message = "Two negatives stand together here; readers miss one of them."
        yield Found("double_negative", message, "Say it positively: what is so, or what to do and when.", *match.span())

"""Which bare lines are headings."""

import re
from collections.abc import Sequence
from typing import Final

from stages.read.function_words import FUNCTION_WORDS
from stages.read.rows import Row

_MOST_WORDS = 14
_ACCENTED = re.compile("[áéíóú]")
_SMALL = FUNCTION_WORDS["en"] | FUNCTION_WORDS["es"]
_POINTERS: Final = frozenset("learn read see watch listen find view download visit lea vea consulte escuche".split())
QUESTION_WORDS: Final = frozenset(
    "what when where who why how which qué cuándo dónde quién quiénes por cómo cuál cuáles".split()
)


def title_case(row: Row) -> bool:
    """True if at least two words beyond function words are capitalized and none is not."""
    content = [word for word in row.words if word[0].isalpha() and word.casefold() not in _SMALL]
    return len([word for word in row.words if word[0].isupper()]) >= 2 and all(word[0].isupper() for word in content)


def asks(row: Row) -> bool:
    """True if it begins with a question word, as headings of health pages often do."""
    return bool(row.words) and row.words[0].casefold() in QUESTION_WORDS


def asks_outright(row: Row) -> bool:
    """True for "When to get help" and "What is asthma?", not for "How your body reacts", which may be an item."""
    if not asks(row) or len(row.words) < 2:
        return False
    first, second = row.words[0], row.words[1].casefold()
    infinitive = second == "to" or (_ACCENTED.search(first) is not None and second.endswith(("ar", "er", "ir")))
    return row.text.endswith("?") or infinitive


def is_heading(rows: Sequence[Row], at: int) -> bool:
    """True for a short line without an end that stands above prose, perhaps with one more such line between."""
    if not _may_be_heading(rows[at]):
        return False
    following = rows[at + 1 : at + 3]
    if not following:
        return False
    if _is_body(following[0]):
        return True
    return len(following) == 2 and _may_be_heading(following[0]) and _is_body(following[1])


def _is_body(row: Row) -> bool:
    return (row.prose and not _may_be_heading(row)) or row.leads or row.level > 0 or (row.stops and not row.glued)


def _may_be_heading(row: Row) -> bool:
    if row.level or row.leads or row.glued or not 1 <= len(row.words) <= _MOST_WORDS or row.text[-1] in ",;":
        return False
    first = row.text.lstrip('¿¡“"(')[:1]
    if not (first.isupper() or first.isdigit()):
        return False
    if row.stops:
        return row.text.endswith("?") and (title_case(row) or asks(row))
    return title_case(row) or row.words[0].casefold() not in _POINTERS

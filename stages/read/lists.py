"""Where a list that a line with a colon announced ends, and what its items are."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from stages.read.function_words import FUNCTION_WORDS
from stages.read.headings import asks_outright, is_heading, title_case
from stages.read.rows import Row

_FRAGMENT_WORDS = 30
_SENTENCE_ITEM_WORDS = 22
_SMALL = FUNCTION_WORDS["en"] | FUNCTION_WORDS["es"]
# "Checkpoint inhibitors, which are …", "BCG (also called …", "Cytokines: …", "Surgery – …"
_DEFINES = re.compile(
    r"""(?P<head>[^\s,.:;!?()–—][^,.:;!?()–—]{1,70}?)
        (?:\s\([^()]{1,60}\))?
        (?:,\s(?:or|also|which|who|that|a|an|such\sas|sometimes|often|called|known
             |o|también|que|un|una|como|llamad[oa]s?|conocid[oa]s?)\b
          |:\s|\s[–—-]\s)""",
    re.VERBOSE,
)
_HEAD_WORDS = 7
# "Intravenous (IV) The immunotherapy goes …": the term lost the bold type or line break that parted it.
_TERM = re.compile(
    r"""(?P<term>[^\W\d_a-z][\w'’/-]*(?:\s[\w'’/-]+){0,4}?(?:\s\([^()]{1,40}\))?)\s
        (?P<rest>(?:The|This|These|It|You|Your|They|We|Some|Most|Many|El|La|Los|Las|Este|Esta|Usted|Se|Su|Una?
                   |An?(?=\s[a-z]))\s.+)""",
    re.VERBOSE,
)
_NAMED_BY_LETTER: Final = frozenset(
    "vitamin vitamina hepatitis type tipo group grupo influenza plan part parte grade grado stage class factor".split()
)
_YOU: Final = frozenset("you your you're you’re usted su sus".split())


def take_items(rows: Sequence[Row], start: int) -> list[list[Row]]:
    """The items from row `start` on, each with the paragraphs that belong to it; empty if these are no items.

    Three kinds of list are told apart by the first item: terms with their explanation, fragments that complete
    the announcing line, and short sentences that begin alike.
    """
    if start >= len(rows) or rows[start].level:
        return []
    first = rows[start]
    if defines(first):
        return _explanations(rows, start)
    if _is_fragment(first):
        return _fragments(rows, start)
    return _sentences(rows, start)


def defines(row: Row) -> bool:
    """True for a paragraph that begins with a term and explains it."""
    if not row.prose or row.leads:
        return False
    if parted_term(row):
        return True
    match = _DEFINES.match(row.text)
    if not match:
        return False
    head = match["head"].split()
    return len(head) <= _HEAD_WORDS and head[0].casefold() not in _SMALL and head[0][0].isupper()


def parted_term(row: Row) -> Row | None:
    """The row with a colon between its term and the sentence that runs on from it; None if it has no such term."""
    match = _TERM.fullmatch(row.text)
    if not match:
        return None
    words = match["term"].split()
    rest = match["rest"]
    if words[0].casefold() in _SMALL or any(word in {"is", "are", "es", "son"} for word in words):
        return None
    if rest.startswith("A ") and words[-1].casefold() in _NAMED_BY_LETTER:
        return None
    return replace(row, text=f"{match['term']}: {rest}")


def _explanations(rows: Sequence[Row], start: int) -> list[list[Row]]:
    groups = [[rows[start]]]
    for at in range(start + 1, len(rows)):
        row = rows[at]
        if row.leads or row.level or is_heading(rows, at):
            break
        if defines(row):
            groups.append([row])
        elif at + 1 < len(rows) and defines(rows[at + 1]) and row.prose:
            groups[-1].append(row)  # items go on after it, so it is this item's second paragraph
        else:
            break
    return groups


def _is_fragment(row: Row) -> bool:
    if row.leads or row.level or row.glued or len(row.words) > _FRAGMENT_WORDS:
        return False
    return not row.stops or len(row.words) <= 2


def _fragments(rows: Sequence[Row], start: int) -> list[list[Row]]:
    groups: list[list[Row]] = []
    for at in range(start, len(rows)):
        row = rows[at]
        open_before = bool(groups) and groups[-1][0].text[-1] in ";,"
        if not (_is_fragment(row) or (open_before and not row.leads)) or heads_next(
            rows, at, [group[0] for group in groups]
        ):
            break
        groups.append([row])
    return groups


def heads_next(rows: Sequence[Row], at: int, items: Sequence[Row]) -> bool:
    """True if a short line after these items is no further one but the heading of what follows."""
    if not items or not is_heading(rows, at):
        return False
    unlike = not any(title_case(item) for item in items)
    return (title_case(rows[at]) and unlike) or asks_outright(rows[at])


def _sentences(rows: Sequence[Row], start: int) -> list[list[Row]]:
    first = _beginning(rows[start])
    groups: list[list[Row]] = []
    for at in range(start, len(rows)):
        row = rows[at]
        short = row.stops and not row.leads and len(row.words) <= _SENTENCE_ITEM_WORDS
        if not short or _beginning(row) != first or is_heading(rows, at):
            break
        groups.append([row])
    return groups if len(groups) >= 2 else []


def _beginning(row: Row) -> str:
    """What items have in common: addressing the reader, opening with a function word, or with another word."""
    word = row.words[0].casefold() if row.words else ""
    if word in _YOU:
        return "you"
    return word if word in _SMALL else "other"

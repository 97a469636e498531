"""A page saved as text, one menu entry per line: its article, title and cuts."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from pipeline.document import Cut
from stages.read.credit import credited_publisher, find_credit, rights_holder
from stages.read.dates import date_of_line
from stages.read.dump_article import MOST_LINES, article_lines, is_page_part
from stages.read.dump_span import densest_run
from stages.read.furniture import begins_tail, is_player_button, is_share_link, is_site_line
from stages.read.reading import Piece, Reading
from stages.read.rows import Row
from stages.read.structure import recover
from stages.read.tidy import part_glued, tidy

_TITLE_REACH = 8
_LIST_REACH = 15
_BYLINE = re.compile(r"(?:by|por|written by|reviewed by)\s+[A-ZÁÉÍÓÚ].{2,60}", re.IGNORECASE)
_DOSE = re.compile(r"\d\s?(?:%|°|(?:mg|mcg|µg|g|kg|mL|ml|L|mm|IU|units?|tablets?|pills?|puffs?|drops?)\b)")
_KNOWN_SHARE = 0.6
_GAP = 5
_LONG_WORDS = 12
_SMALLEST_SHARE = 0.12
_ISLAND = "a page part between lines of the article"
_TOO_LONG = f"the text has more than {MOST_LINES:,} lines, so only the densest run of sentences in it was taken"


def read_dump(text: str) -> Reading:
    """The article of a page dump; what stood above, within and below it goes into the cuts."""
    rows = dump_rows(text)
    kept = article_rows(rows)
    begin, end = _span(kept)
    title = rows[begin] if begin < end and not rows[begin].prose else None
    first = begin + (title is not None)
    article, aside = _without_controls(
        [row for row, keep in zip(rows[first:end], kept[first:end], strict=True) if keep]
    )
    outside = [*rows[:begin], *rows[end:]]
    credit = next(filter(None, (find_credit(row.text) for row in outside)), "")
    rights = next(filter(None, (rights_holder(row.text) for row in rows[end:])), "")
    heading = (Piece("heading", (title.text,), level=1, ref=title.ref),) if title else ()
    return Reading(
        pieces=(*heading, *recover(article)),
        title=title.text if title else "",
        cuts=(
            *_cut(rows[:begin], "menus and other page parts above the article"),
            *(Cut(row.text, "a button, share link or date within the article", row.ref) for row in aside),
            *_islands(rows[begin:end], kept[begin:end]),
            *_cut(rows[end:], "related links and footer below the article"),
        ),
        publisher=credited_publisher(credit) or rights,
        credit=credit,
        date=_date([*aside, *outside]),
        doubt=_TOO_LONG if len(rows) > MOST_LINES else "",
    )


def dump_rows(text: str) -> list[Row]:
    """The lines that hold anything, tidy, with glued sentences parted."""
    tidied = ((number, part_glued(tidy(line))) for number, line in enumerate(text.split("\n"), start=1))
    rows = [Row(line, f"line:{number}") for number, line in tidied if line]
    return [replace(row, foreign=True) for row in rows] if _is_foreign(rows) else rows


def _is_foreign(rows: Sequence[Row]) -> bool:
    """Whether the longer lines hold hardly any function word of a language known here."""
    long = [row for row in rows if len(row.words) >= _LONG_WORDS]
    return bool(long) and sum(row.small_share for row in long) < _SMALLEST_SHARE * len(long)


def article_span(rows: Sequence[Row]) -> tuple[int, int]:
    """First and past-last row of the article, its title included."""
    return _span(article_rows(rows))


def article_rows(rows: Sequence[Row]) -> list[bool]:
    """For each row whether it is kept: the lines judged to be of the article, and what belongs to them."""
    return with_what_belongs(rows, article_lines(rows))


def with_what_belongs(rows: Sequence[Row], judged: Sequence[bool]) -> list[bool]:
    """The judged lines, reaching up to their title and down over a list that the last sentence announced."""
    kept = list(judged)
    begin, end = _span(kept)
    if begin == end:
        return kept
    prose = next((at for at in range(begin, end) if kept[at] and rows[at].prose), begin)
    run = densest_run(rows)[0]
    first = run if prose - _GAP <= run < prose else prose
    top = _title_above(rows, first, end)
    if top < first:
        begin = top
        kept[:prose] = [at >= top for at in range(prose)]
    bottom = _end_of_list(rows, end) if rows[end - 1].leads else end
    return _with_sentences(rows, [keep or end <= at < bottom for at, keep in enumerate(kept)])


def _with_sentences(rows: Sequence[Row], kept: Sequence[bool]) -> list[bool]:
    """Between kept lines, what holds a whole sentence or a dose stays unless something in it is plainly of the page.

    A table of what to do in which case looks like a menu with some text: losing it is worse than keeping a teaser.
    """
    begin, end = _span(kept)
    whole = list(kept)
    for keep, run in groupby(range(begin, end), key=lambda at: kept[at]):
        places = list(run)
        lost = [rows[at] for at in places]
        tells = any((row.prose and row.stops) or _DOSE.search(row.text) for row in lost)
        if not keep and tells and not any(map(is_page_part, lost)):
            whole[places[0] : places[-1] + 1] = [True] * len(places)
    return whole


def _span(kept: Sequence[bool]) -> tuple[int, int]:
    begin = next((at for at, keep in enumerate(kept) if keep), len(kept))
    return begin, next((at + 1 for at in range(len(kept) - 1, -1, -1) if kept[at]), begin)


def _end_of_list(rows: Sequence[Row], end: int) -> int:
    """Past the short lines that the last sentence announced, to the first line of another kind."""
    for at in range(end, min(len(rows), end + _LIST_REACH)):
        text = rows[at].text
        if begins_tail(text) or rows[at].glued or is_site_line(text) or is_share_link(text) or date_of_line(text):
            return at
    return end if len(rows) > end + _LIST_REACH else len(rows)


def _title_above(rows: Sequence[Row], begin: int, end: int) -> int:
    article = Counter(_stem(word) for row in rows[begin:end] for word in row.words)
    lines = Counter(row.text.casefold() for row in rows)
    glued = "\n".join(row.text for row in rows if row.glued)
    found = begin
    for at in range(begin - 1, max(-1, begin - 1 - _TITLE_REACH), -1):
        row = rows[at]
        if is_share_link(row.text) or date_of_line(row.text) or _BYLINE.fullmatch(row.text):
            continue
        in_menu = lines[row.text.casefold()] > 1 or row.text in glued
        if row.glued or not _speaks_of(row, article) or (in_menu and found < begin):
            break
        found = at
        if in_menu:
            break
    return found


def _speaks_of(row: Row, article: Counter[str]) -> bool:
    stems = [_stem(word) for word in row.words if len(word) > 3]
    if not stems:
        return False
    known = [stem for stem in stems if article[stem]]
    return len(known) >= _KNOWN_SHARE * len(stems) and max((article[stem] for stem in known), default=0) >= 2


def _stem(word: str) -> str:
    return word.casefold()[:6]


def _without_controls(rows: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    kept: list[Row] = []
    aside: list[Row] = []
    for row in rows:
        in_list = bool(kept) and (kept[-1].leads or (not kept[-1].prose and len(kept) > 1 and kept[-2].leads))
        share = is_share_link(row.text) and not in_list
        unwanted = share or is_player_button(row.text) or date_of_line(row.text) or _BYLINE.fullmatch(row.text)
        (aside if unwanted else kept).append(row)
    return kept, aside


def _date(rows: Sequence[Row]) -> str:
    lines = [row.text for row in rows]
    pairs = [f"{one} {two}" for one, two in pairwise(lines)]  # "Updated: November" / "28, 2018"
    return next(filter(None, map(date_of_line, [*lines, *pairs])), "")


def _islands(rows: Sequence[Row], kept: Sequence[bool]) -> list[Cut]:
    """What was left out between kept lines, a cut for each run of it."""
    runs = groupby(zip(rows, kept, strict=True), key=lambda pair: pair[1])
    return [cut for keep, run in runs if not keep for cut in _cut([row for row, _ in run], _ISLAND)]


def _cut(rows: Sequence[Row], reason: str) -> tuple[Cut, ...]:
    return (Cut("\n".join(row.text for row in rows), reason, rows[0].ref),) if rows else ()

"""Which lines of a dump make its article."""

from collections.abc import Sequence

from stages.read.asides import heads_related, reason_of_aside
from stages.read.dates import date_of_line
from stages.read.dump_features import line_features
from stages.read.dump_path import likeliest_path
from stages.read.dump_span import densest_run
from stages.read.dump_weights import load_weights
from stages.read.furniture import begins_tail, is_player_button, is_promotion, is_share_link, is_site_line
from stages.read.headings import is_heading
from stages.read.lists import take_items
from stages.read.rows import Row

MOST_LINES = 20_000
_PROMOTION_COSTS = 9.0
_ASIDE_COSTS = 2.0
_ANNOUNCING_WORDS = 3
_SENTENCE_SHARE = 0.25
_TAIL_FROM = 0.4
_RELATED_FROM = 0.7
_LAST_SENTENCES = 3
_HEADING_FLOOR = -1.5
_ANNOUNCING = 3.0  # a sentence that announces a list is never junk in the middle of an article


def article_lines(rows: Sequence[Row]) -> list[bool]:
    """For each row whether it is of the article, by the learned weights.

    Above `MOST_LINES` rows no single line is judged: the densest run is the article.
    """
    run = densest_run(rows)
    densest = [run[0] <= at < run[1] for at in range(len(rows))]
    if len(rows) > MOST_LINES or not any(row.prose for row in rows):
        return densest
    weights = load_weights()
    scores = weights.scores(line_features(rows, run)).tolist()
    kept = article_from_scores(rows, scores, enter=weights.enter, leave=weights.leave)
    return kept if any(kept) else densest


def article_from_scores(rows: Sequence[Row], scores: Sequence[float], *, enter: float, leave: float) -> list[bool]:
    """The lines on the likeliest path, ended at the heading of related links.

    A list that a kept line announces comes with it, and a heading with the text on both sides of it.
    """
    pairs = zip(scores, rows, strict=True)
    judged = [0.0 if is_player_button(row.text) else score + _known(row) for score, row in pairs]
    kept = _to_tail(rows, likeliest_path(judged, enter=enter, leave=leave))
    return _with_headings(rows, _down_to_tail(rows, _with_lists(rows, kept)), judged)


def _known(row: Row) -> float:
    if is_promotion(row.text):
        return -_PROMOTION_COSTS
    if reason_of_aside(row.text, "paragraph"):
        return -_ASIDE_COSTS
    announces = row.leads and row.prose and row.small_share >= _SENTENCE_SHARE and not is_page_part(row)
    return _ANNOUNCING if announces else 0.0


def _to_tail(rows: Sequence[Row], kept: list[bool]) -> list[bool]:
    sizes = [len(row.words) * keep for row, keep in zip(rows, kept, strict=True)]
    whole, so_far = sum(sizes), 0
    for at, row in enumerate(rows):
        tail = begins_tail(row.text) or (so_far >= _RELATED_FROM * whole and heads_related(row.text))
        if so_far >= _TAIL_FROM * whole and tail:
            return [*kept[:at], *[False] * (len(rows) - at)]
        so_far += sizes[at]
    return kept


def _with_lists(rows: Sequence[Row], kept: Sequence[bool]) -> list[bool]:
    whole = list(kept)
    for at in range(1, len(rows)):
        before = rows[at - 1]
        if whole[at - 1] and before.leads and len(before.words) >= _ANNOUNCING_WORDS:
            items = [row for group in take_items(rows, at) for row in group]
            taken = _items_taken(items)
            whole[at : at + taken] = [True] * taken
    return whole


def _items_taken(items: Sequence[Row]) -> int:
    """How many of the items are of the article: a share link is one where an item of another kind follows it."""
    end = next((at for at, row in enumerate(items) if is_page_part(row) and not is_share_link(row.text)), len(items))
    return max((at + 1 for at in range(end) if not is_share_link(items[at].text)), default=0)


def _down_to_tail(rows: Sequence[Row], kept: Sequence[bool]) -> list[bool]:
    """The sentences between the last kept line and a heading of related links that follows soon are kept too."""
    last = max((at for at, keep in enumerate(kept) if keep), default=len(rows))
    for end in range(last + 1, min(len(rows), last + 2 + _LAST_SENTENCES)):
        if begins_tail(rows[end].text):
            return [keep or last < at < end for at, keep in enumerate(kept)]
        if not (rows[end].prose and rows[end].stops) or is_page_part(rows[end]) or date_of_line(rows[end].text):
            break
    return list(kept)


def _with_headings(rows: Sequence[Row], kept: Sequence[bool], scores: Sequence[float]) -> list[bool]:
    whole = list(kept)
    for at in range(1, len(rows) - 1):
        inside = kept[at - 1] and kept[at + 1] and rows[at + 1].prose and scores[at] > _HEADING_FLOOR
        if inside and not kept[at] and is_heading(rows, at) and not is_page_part(rows[at]):
            whole[at] = True
    return whole


def is_page_part(row: Row) -> bool:
    """Whether a line is plainly of the page around the article: a menu, share link, promotion, known tail."""
    text = row.text
    return row.glued or begins_tail(text) or is_share_link(text) or is_site_line(text) or is_promotion(text)

"""Sentences by rule, English and Spanish: only white space after a full stop, question or exclamation mark parts."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from stages.read.abbreviations import (
    AFTER_CLOCK,
    BEFORE_NUMBER,
    MAYBE_LAST,
    NAMED_BY_LETTER,
    NEVER_LAST,
    OPENERS,
    UNITS,
)

_END = re.compile(
    r"(?<![.!?…])(?P<mark>[.!?…]++)"
    r"(?P<close>[)\]}”\"’'»›]*(?:\s?\[\d{1,3}(?:[,–-]\d{1,3})*\])*)"  # "It is rare. [2] It is mild."
    r"(?P<gap>\s+)(?=\S)"
)
_LEADING = "([{“\"‘'«‹¿¡*—–-"
_TRAILING = ")]}”\"’'»›,;:.!?…"
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]|(?:[A-Z]{2}\.)+[A-Z]{2}")
_COUNTER = re.compile(r"\(?(?:\d{1,3}|[ivxIVX]{1,5}|[a-zA-Z])")
# "Do this: 1. Wash your hands."
_INNER_COUNTER = re.compile(r"[:;–—]\s\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})$")
_CLOCK = re.compile(r"(?:^|[\s\d])[ap]\.?\s?m$", re.IGNORECASE)
# "mRNA vaccines", "b) Dry them"
_LOWER_OPENER = re.compile(r"[a-z]{1,2}[A-Z]|(?:[a-z]|[ivx]{1,4})\)(?!\S)")
_ROMAN = re.compile(r"[IVXLC]+")
_WORD = re.compile(r"\S+")
_MARKS_ONLY = re.compile(rf"[{re.escape(_LEADING + _TRAILING)}\s]*")
_NUMBER = re.compile(r"[\d.,/½¼¾⅓⅔–-]*[\d½¼¾⅓⅔]")
# What a full stop means shows in the words just before it; looking back further makes endless lines slow.
_REACH = 100
_LONGEST_BRACKET = 300
_BRACKETS = re.compile(rf"\([^()]{{0,{_LONGEST_BRACKET}}}\)|\[[^\[\]]{{0,{_LONGEST_BRACKET}}}\]")


def split_sentences(text: str, language: str) -> list[str]:
    """The sentences of one block of text, in order; joined by spaces they are the text again, word for word."""
    return [" ".join(text[begin:end].split()) for begin, end in sentence_spans(text, language)]


def sentence_spans(text: str, language: str) -> list[tuple[int, int]]:
    """Where each sentence begins and ends, in characters; white space between them belongs to none.

    Languages other than English and Spanish are split by the English rules.
    """
    rules = language if language in OPENERS else "en"
    spans: list[tuple[int, int]] = []
    begin = len(text) - len(text.lstrip())
    for end, after in _boundaries(text, rules, begin):
        spans.append((begin, end))
        begin = after
    stop = len(text.rstrip())
    return [*spans, (begin, stop)] if begin < stop else spans


def _boundaries(text: str, language: str, begin: int) -> Iterator[tuple[int, int]]:
    brackets = [match.span() for match in _BRACKETS.finditer(text)]
    opened = [span[0] for span in brackets]
    said = _first_word(text, begin)
    for match in _END.finditer(text):
        at = match.start()
        near = bisect_right(opened, at) - 1
        if near >= 0 and match.end("close") < brackets[near][1]:
            continue  # a sentence in brackets belongs to the one around it
        if said < at and _ends(text, match, language, begin):
            yield match.start("gap"), match.end()
            begin = match.end()
            said = _first_word(text, begin)


def _first_word(text: str, begin: int) -> int:
    """Where something other than marks stands: before it nothing has been said that could end."""
    match = _MARKS_ONLY.match(text, begin)
    return match.end() if match else begin


def _ends(text: str, match: re.Match[str], language: str, begin: int) -> bool:
    following = _WORD.match(text, match.end())
    opens = following[0].lstrip(_LEADING) if following else ""
    if opens[:1].islower() and not _LOWER_OPENER.match(opens):
        return False
    before = text[max(begin, match.start() - _REACH) : match.start()]
    mark = match["mark"]
    if mark != ".":
        return not before[-1:].isspace()  # an ellipsis that stands alone is a gap, no end
    return _full_stop_ends(before, bool(match["close"].strip("[]0123456789,–- ")), opens, language)


def _full_stop_ends(before: str, closed: bool, opens: str, language: str) -> bool:
    if _COUNTER.fullmatch(before.strip()) or _INNER_COUNTER.search(before):
        return False  # "1. Wash your hands"
    *earlier, word = before.split()
    word = word.lstrip(_LEADING)
    name = word.casefold()
    last = earlier[-1].lstrip(_LEADING).casefold() if earlier else ""
    next_word = opens.rstrip(_TRAILING).casefold()
    opener = next_word in OPENERS[language] or next_word.split("’")[0].split("'")[0] in OPENERS[language]
    if _CLOCK.search(before):
        return not opens[:1].isdigit() and next_word not in AFTER_CLOCK
    if name in UNITS and _NUMBER.fullmatch(last):
        return not opens[:1].isdigit()  # "Wait 15 min. Rinse.", but "6 oz. 2% milk"
    if len(word) == 1 and last in NAMED_BY_LETTER:
        return True  # "Take vitamin D. Calcium helps too."
    if name in NEVER_LAST[language]:
        return closed and opener
    if name in BEFORE_NUMBER[language] and (opens[:1].isdigit() or _ROMAN.fullmatch(opens.rstrip(_TRAILING))):
        return False
    if name in MAYBE_LAST[language] or _DOTTED.fullmatch(word):
        return opener or not opens[:1].isalnum()
    if len(word) == 1 and word.isupper() and not closed:
        return opener and not _is_initial(earlier)
    return True


def _is_initial(earlier: list[str]) -> bool:
    """True for the K of "J. K." and for a letter that begins the sentence, by the words before it."""
    return not earlier or (len(earlier[-1]) == 2 and earlier[-1][0].isupper() and earlier[-1][1] == ".")

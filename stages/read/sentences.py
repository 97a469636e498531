"""Sentences by rule, English and Spanish: only white space after a full stop, question or exclamation mark parts."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from stages.read.abbreviations import AFTER_CLOCK, BEFORE_NUMBER, MAYBE_LAST, NEVER_LAST, OPENERS

_END = re.compile(r"(?P<mark>[.!?…]+)(?P<close>[)\]}”\"’'»›]*(?:\[\d{1,3}\])*)(?P<gap>\s+)(?=\S)")
_LEADING = "([{“\"‘'«‹¿¡*—–-"
_TRAILING = ")]}”\"’'»›,;:.!?…"
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]", re.UNICODE)
_COUNTER = re.compile(r"\(?(?:\d{1,3}|[ivxIVX]{1,5}|[a-zA-Z])")
_CLOCK = re.compile(r"(?:^|[\s\d])[ap]\.?\s?m$", re.IGNORECASE)
_LOWER_OPENER = re.compile(r"[a-z]{1,2}[A-Z]")
_ROMAN = re.compile(r"[IVXLC]+")
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
    for match in _END.finditer(text):
        at = match.start()
        near = bisect_right(opened, at) - 1
        if near >= 0 and match.end("close") < brackets[near][1]:
            continue  # a sentence in brackets belongs to the one around it
        if _ends(text, match, language, begin):
            yield match.start("gap"), match.end()
            begin = match.end()


def _ends(text: str, match: re.Match[str], language: str, begin: int) -> bool:
    following = text[match.end() :].split(maxsplit=1)[0]
    opens = following.lstrip(_LEADING)
    if opens[:1].islower() and not _LOWER_OPENER.match(opens):
        return False
    before = text[begin : match.start()]
    mark = match["mark"]
    if not before.strip(_LEADING + _TRAILING + " "):
        return False  # nothing but marks so far
    if mark != ".":
        return not before[-1:].isspace()  # an ellipsis that stands alone is a gap, no end
    return _full_stop_ends(before, bool(match["close"].strip("[]0123456789")), opens, language)


def _full_stop_ends(before: str, closed: bool, opens: str, language: str) -> bool:
    word = before.split()[-1].lstrip(_LEADING)
    name = word.casefold()
    next_word = opens.rstrip(_TRAILING).casefold()
    opener = next_word in OPENERS[language] or next_word.split("’")[0].split("'")[0] in OPENERS[language]
    if _COUNTER.fullmatch(before.strip()):
        return False  # "1. Wash your hands"
    if _CLOCK.search(before):
        return not opens[:1].isdigit() and next_word not in AFTER_CLOCK
    if name in NEVER_LAST[language]:
        return closed and opener
    if name in BEFORE_NUMBER[language] and (opens[:1].isdigit() or _ROMAN.fullmatch(opens.rstrip(_TRAILING))):
        return False
    if name in MAYBE_LAST[language] or _DOTTED.fullmatch(word):
        return opener or not opens[:1].isalnum()
    if len(word) == 1 and word.isupper() and not closed:
        return opener and not _is_initial(before)
    return True


def _is_initial(before: str) -> bool:
    """True for the K of "J. K." and for a letter that begins the sentence."""
    words = before.split()
    return len(words) < 2 or (len(words[-2]) == 2 and words[-2][0].isupper() and words[-2][1] == ".")

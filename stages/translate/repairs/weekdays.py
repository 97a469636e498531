"""From one day of the week to another, and from one hour to another: "de lunes a viernes, de 8:30 a. m. a 5 p. m."."""

import re

_DAY = r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)s?"
_DAYS = re.compile(rf"\b(?:del?|entre(?: el)?) ({_DAY}) (?:al|a el|hasta el|hasta|a los|y el|y) ({_DAY})\b")
_HOUR = r"(?:las? )?\d{1,2}(?::\d\d)? [ap]\. m\."
_BETWEEN = re.compile(rf"\bentre ({_HOUR}) a ({_HOUR})")
_BARE = re.compile(rf"(?<=, )({_HOUR}) a ({_HOUR})")
_UNEVEN = re.compile(r"\bde las? (\d{1,2}(?::\d\d)? [ap]\. m\.) a (?=\d)")
_THROUGH = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days? (?:through|to|thru) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
)
_CLOCK = re.compile(r"\d ?[ap]\.? ?m\.? (?:to|until|through) ?\d", re.IGNORECASE)


def join_times(source: str, target: str) -> str:
    """The target with its ranges of days and hours in Spanish manner, where the source has such a range."""
    if _THROUGH.search(source):
        target = _DAYS.sub(r"de \1 a \2", target)
    if _CLOCK.search(source):
        target = _BARE.sub(r"de \1 a \2", _BETWEEN.sub(r"de \1 a \2", target))
        target = _UNEVEN.sub(r"de \1 a ", target)
    return target

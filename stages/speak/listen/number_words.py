"""Number words as figures, so that "one hundred fifty" and "150" are heard as the same."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from stages.speak.normalise.number_words import cardinal
from stages.speak.normalise.spanish_number import spanish_cardinal

_POINT = {"en": frozenset(["point"]), "es": frozenset(["punto", "coma"])}
_AND = {"en": "and", "es": "y"}
_MILLION = 10**6
_LARGE = {
    "en": {"thousand": 10**3, "million": _MILLION, "billion": 10**9, "trillion": 10**12},
    "es": {"mil": 10**3, "millón": _MILLION, "millones": _MILLION, "billón": 10**12, "billones": 10**12},
}


@dataclass(frozen=True)
class Said:
    """A lower-case word; `ends` says that a pause follows it, over which no number goes on."""

    text: str
    ends: bool = False


@dataclass(frozen=True)
class Figure:
    """The words `first` to `last` (excluded) of a list are the number `text`, in figures."""

    text: str
    first: int
    last: int


@cache
def _small(language: str) -> dict[str, int]:
    """The words of the numbers below a hundred that are one word, and of the hundreds."""
    found = {cardinal(n, language): n for n in (*range(20), *range(20, 100, 10))}
    if language == "es":
        for form in ("alone", "masculine", "feminine"):
            found |= {spanish_cardinal(n, form): n for n in (*range(1, 30), *range(100, 1000, 100))}
        found["ciento"] = 100
    else:
        found |= {"hundred": 100, "oh": 0}
    return found


def figures(words: Sequence[Said], language: str) -> Iterator[Figure]:
    """The numbers in a list of words, in order; digits said one by one, and the two pairs of a year, are one."""
    at = 0
    while at < len(words):
        text, end = _number(words, at, language)
        if end == at or _is_percent(words, at, language):
            at += 1
            continue
        first, at = at, end
        while at < len(words):
            more, end = _number(words, at, language)
            if end == at or not _goes_on(text, more, language):
                break
            text, at = text + more, end
        if words[first].text != "oh" or at - first > 1:
            yield Figure(text, first, at)


def _is_percent(words: Sequence[Said], at: int, language: str) -> bool:
    return language == "es" and at > 0 and (words[at - 1].text, words[at].text) == ("por", "ciento")


def _goes_on(text: str, more: str, language: str) -> bool:
    pair_of_a_year = language == "en" and len(text) == 2 and len(more) == 2
    return text.isdigit() and more.isdigit() and (len(more) == 1 or pair_of_a_year)


def _number(words: Sequence[Said], at: int, language: str) -> tuple[str, int]:
    """One number and where it ends; empty and `at` if none begins here."""
    whole, end = _whole(words, at, language)
    if end < len(words) and words[end].text in _POINT[language] and not (end > at and words[end - 1].ends):
        decimals, after = _decimals(words, end + 1, language)
        if decimals:
            return f"{whole if end > at else ''}.{decimals}", after
    return (str(whole), end) if end > at else ("", at)


def _decimals(words: Sequence[Said], at: int, language: str) -> tuple[str, int]:
    small, digits, begin = _small(language), "", at
    while at < len(words) and small.get(words[at].text, 10) < 10 and not (at > begin and words[at - 1].ends):
        digits, at = digits + str(small[words[at].text]), at + 1
    if not digits and language == "es":
        value, end = _whole(words, at, language)
        return (str(value), end) if end > at and value < 100 else ("", at)
    return digits, at


def _whole(words: Sequence[Said], begin: int, language: str) -> tuple[int, int]:
    total = group = 0
    at, small, last = begin, _small(language), 10**15
    while at < len(words) and not (at > begin and words[at - 1].ends):
        word = words[at].text
        if word in _LARGE[language]:
            size = _LARGE[language][word]
            if language == "es" and size >= _MILLION and at > begin:
                # "Dos mil millones": all that was said so far is counted in millions.
                total, group = (total + group) * size, 0
            elif size < last and (group or (language == "es" and size == 1000)):
                total, group = total + (group or 1) * size, 0
            else:
                break
            last = size
        elif language == "en" and word == "hundred":
            if group >= 100:
                break
            group = (group or 1) * 100
        elif word in small and _fits(group, small[word], first=at == begin):
            group += small[word]
        elif not _joins(words, at, begin, group, language):
            break
        at += 1
        if word in small and small[word] == 0:
            break
    return total + group, at


def _fits(group: int, value: int, *, first: bool) -> bool:
    """Whether a smaller number may follow: 1 to 99 after hundreds, 1 to 9 after tens, nothing after the others."""
    if value == 0:
        return first
    if group % 100 == 0:
        return group == 0 or value < 100
    return group % 10 == 0 and group % 100 >= 20 and value < 10


def _joins(words: Sequence[Said], at: int, begin: int, group: int, language: str) -> bool:
    """An "and" inside a number: "hundred and fifty", "treinta y cinco"."""
    if at == begin or words[at].text != _AND[language] or at + 1 == len(words):
        return False
    value = _small(language).get(words[at + 1].text, 0)
    if language == "es":
        return group % 10 == 0 and group % 100 >= 30 and 0 < value < 10
    return group % 100 == 0 and group >= 100 and 0 < value < 100

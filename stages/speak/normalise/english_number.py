"""English number words, as said in the United States (no "and" after hundred)."""

from stages.speak.normalise.word_list import word_list

_ONES = word_list(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = word_list("_ _ twenty thirty forty fifty sixty seventy eighty ninety")
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"))
_ORDINAL = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip
LARGEST = 10**15 - 1


def english_cardinal(number: int) -> str:
    """0 to `LARGEST` in words: 21 "twenty-one", 130 "one hundred thirty"."""
    if number < 20:
        return _ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
    if number < 1000:
        return _with_rest(f"{_ONES[number // 100]} hundred", number % 100)
    size, name = next((size, name) for size, name in _SCALES if number >= size)
    return _with_rest(f"{english_cardinal(number // size)} {name}", number % size)


def _with_rest(head: str, rest: int) -> str:
    return f"{head} {english_cardinal(rest)}" if rest else head


def english_ordinal(number: int) -> str:
    """1 "first", 28 "twenty-eighth", 100 "one hundredth"."""
    words = english_cardinal(number)
    cut = max(words.rfind(" "), words.rfind("-")) + 1
    head, last = words[:cut], words[cut:]
    if last in _ORDINAL:
        return head + _ORDINAL[last]
    return head + (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")


def english_year(year: int) -> str:
    """A year from 1100 to 2099 as it is said: 1998 "nineteen ninety-eight", 2005 "two thousand five"."""
    century, rest = divmod(year, 100)
    if century % 10 == 0 and rest < 10:
        return english_cardinal(year)
    if rest == 0:
        return f"{english_cardinal(century)} hundred"
    if rest < 10:
        return f"{english_cardinal(century)} oh {_ONES[rest]}"
    return f"{english_cardinal(century)} {english_cardinal(rest)}"


def english_digits(digits: str) -> str:
    """Digit by digit: 007 "zero zero seven"."""
    return " ".join(_ONES[int(digit)] for digit in digits)

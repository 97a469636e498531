"""Where the characters of a part's text stand once it is shown on one line."""

from itertools import accumulate

from stages.publish.visible import one_line


def shown_places(text: str) -> list[int]:
    """For every character of the text, and for its end, the place in `one_line(text)` where it is shown.

    A character that is not shown has the place of what follows it.
    """
    shown = one_line(text)
    if shown == text or len(shown) == len(text):
        return list(range(len(text) + 1))
    # A break is shown as a space where it is the first of its run and stands between words.
    kept = [_is_shown(text, at) for at in range(len(text))]
    return [0, *accumulate(int(one) for one in kept)]


def utf16_length(text: str) -> int:
    """The length of a text as JavaScript counts it."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def _is_shown(text: str, at: int) -> bool:
    if one_line(text[at]):
        return True
    before = text[:at]
    return bool(one_line(before)) and bool(one_line(before[-1])) and bool(one_line(text[at:]))

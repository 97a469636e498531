"""The marks on what a rewriting took away and brought."""

import pytest

from stages.publish.word_marks import Runs, word_marks


def _told(runs: Runs) -> str:
    return "".join(f"[{run.text}]" if run.changed else run.text for run in runs)


@pytest.mark.parametrize(
    ("before", "after", "gone", "new"),
    [
        ("Take it daily.", ["Take it daily."], "Take it daily.", ["Take it daily."]),
        ("Utilize it daily.", ["Use it daily."], "[Utilize] it daily.", ["[Use] it daily."]),
        ("Rest, and then walk.", ["Rest.", "Then walk."], "Rest[, and] then walk.", ["Rest[.]", "Then walk."]),
        ("Take 2.5 mg.", ["Take 25 mg."], "Take [2.5] mg.", ["Take [25] mg."]),
        ("Watch it.", [], "[Watch it.]", []),
        ("", ["New."], "", ["[New.]"]),
    ],
)
def test_word_marks_say_what_changed(before: str, after: list[str], gone: str, new: list[str]) -> None:
    old, pieces = word_marks(before, after)
    assert (_told(old), [_told(piece) for piece in pieces]) == (gone, new)


@pytest.mark.parametrize("text", ["a  b — “c” d/e", "  lead", "50 % of Ms. O’Neil's", "日本語 text", "\u202e odd"])
def test_word_marks_lose_no_character(text: str) -> None:
    old, (new,) = word_marks(text, [text + " more"])
    assert "".join(run.text for run in old) == text
    assert "".join(run.text for run in new) == text + " more"

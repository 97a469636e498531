import pytest

from stages.translate.pieces import cut


def words(text: str) -> int:
    return len(text.split())


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("one two three", ["one two three"]),
        ("one two three. Four five six.", ["one two three.", "Four five six."]),
        ("one two three.Four five six.", ["one two three.", "Four five six."]),
        ("one two; three four, five", ["one two;", "three four, five"]),
        ("one two three, four five six", ["one two three,", "four five six"]),
        ("one two three four five", ["one two three four", "five"]),
    ],
)
def test_text_is_cut_at_its_best_place(text: str, pieces: list[str]) -> None:
    assert cut(text, words, 4) == pieces


def test_no_word_is_lost() -> None:
    text = ", ".join(f"word{number} and more" for number in range(50)) + ". End."
    pieces = cut(text, words, 7)
    assert " ".join(pieces) == text
    assert max(map(words, pieces)) <= 7


def test_endless_word_is_halved() -> None:
    assert "".join(cut("x" * 100, len, 30)) == "x" * 100

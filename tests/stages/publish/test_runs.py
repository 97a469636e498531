"""A piece's text in runs: links, explained words and asides, which joined are the text again."""

from stages.publish.links import PartLink
from stages.publish.piece import Piece
from stages.publish.runs import Run, runs
from stages.publish.word_list import Entry

TEXT = "See the asthma page for 5% of adults."


def _piece(*links: tuple[int, int]) -> Piece:
    return Piece(
        "a", TEXT, None, "en", "a", links=tuple(PartLink(b, e, "https://x.example", TEXT[b:e]) for b, e in links)
    )


def _entry(begin: int, end: int) -> Entry:
    return Entry(1, TEXT[begin:end], "an illness of the lungs", "a", begin, end)


def test_runs_of_plain_text_are_one() -> None:
    assert runs(_piece()) == (Run(TEXT),)


def test_runs_of_an_empty_piece_are_none() -> None:
    assert runs(Piece("a", "", None, "en", "a")) == ()


def test_runs_cut_at_a_link_a_word_and_an_aside() -> None:
    entry = _entry(8, 14)
    assert runs(_piece((4, 7)), [entry], [(26, "5 of every 100")]) == (
        Run("See "),
        Run("the", "https://x.example"),
        Run(" "),
        Run("asthma", entry=entry),
        Run(" page for 5%"),
        Run(aside="5 of every 100"),
        Run(" of adults."),
    )


def test_runs_put_a_word_that_stands_in_a_link_after_the_link() -> None:
    entry = _entry(8, 14)
    found = runs(_piece((4, 19)), [entry])
    assert found[1:3] == (Run("the asthma page", "https://x.example"), Run(entry=entry))
    assert "".join(run.text for run in found) == TEXT


def test_runs_show_the_first_of_two_words_that_overlap() -> None:
    found = runs(_piece(), [_entry(8, 14), _entry(8, 19)])
    assert [run.text for run in found] == ["See the ", "asthma", TEXT[14:]]


def test_runs_put_an_aside_after_the_link_that_holds_its_number() -> None:
    found = runs(_piece((24, 36)), (), [(26, "5 of every 100")])
    assert [run.aside for run in found] == ["", "", "5 of every 100", ""]

import pytest

from stages.translate.title_names import printed_names, rare_names, title_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They left the cruise ship Golden Harvest in May.", ("Golden Harvest",)),
        ("She flew with Blue Ridge Airlines to see her parents in Peru.", ("Blue Ridge Airlines",)),
        ("People from New Zealand came home.", ()),
        ("Living With Type Two Diabetes and Heart Disease", ()),
        ("Blue Ridge is a town.", ()),
        ("Last week The Morning Star reported it.", ("Morning Star",)),
    ],
)
def test_title_names_are_runs_of_capitals_inside_a_sentence(text: str, names: tuple[str, ...]) -> None:
    assert title_names(text) == names


def test_rare_name_counts_as_often_as_it_is_said() -> None:
    assert rare_names("It flew to Wairoa, then left Wairoa again.") == ("Wairoa", "Wairoa")


def test_common_word_and_country_are_no_rare_names() -> None:
    assert rare_names("The men went to Peru for Christmas with Americans.") == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The study of their sleep was printed in The Journal of Rural Nursing in May.",
            ("The Journal of Rural Nursing",),
        ),
        (
            "The study about babies was printed last week in the Annals of Sleep and Breathing.",
            ("Annals of Sleep and Breathing",),
        ),
        ("Last week The Lantern reported ten cases.", ("The Lantern",)),
        ("A South African Airways plane landed.", ("South African Airways",)),
        ("Last week The Commission reported ten cases.", ()),
        ("They kept a journal of their sleep.", ()),
        ("Journal of Rural Nursing", ()),
        ("The plane crossed South Africa.", ()),
    ],
)
def test_printed_names_are_titles_and_firms(text: str, names: tuple[str, ...]) -> None:
    assert printed_names(text) == names

import pytest

from stages.translate.title_names import rare_names, title_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They left the cruise ship Golden Harvest in May.", ("Golden Harvest",)),
        ("She flew with Blue Ridge Airlines to see her parents in Peru.", ("Blue Ridge Airlines",)),
        ("People from New Zealand came home.", ()),
        ("Living With Type Two Diabetes and Heart Disease", ()),
        ("Blue Ridge is a town.", ()),
    ],
)
def test_title_names_are_runs_of_capitals_inside_a_sentence(text: str, names: tuple[str, ...]) -> None:
    assert title_names(text) == names


def test_rare_name_counts_as_often_as_it_is_said() -> None:
    assert rare_names("It flew to Wairoa, then left Wairoa again.") == ("Wairoa", "Wairoa")


def test_common_word_and_country_are_no_rare_names() -> None:
    assert rare_names("The men went to Peru for Christmas with Americans.") == ()

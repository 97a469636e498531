"""The lists that teams extend keep their shape."""

import pytest

from stages.speak.normalise.table import read_table

_COLUMNS = {
    "units": {"written", "language", "one", "many", "gender", "use"},
    "acronyms": {"language", "written", "said"},
    "abbreviations": {"language", "written", "said", "before"},
    "pronunciation": {"language", "written", "said", "phonemes"},
}


@pytest.mark.parametrize("name", sorted(_COLUMNS))
def test_list_has_its_columns_and_no_row_twice(name: str) -> None:
    rows = read_table(name)
    assert all(set(row) == _COLUMNS[name] and None not in row.values() for row in rows)
    keys = [(row["language"], row["written"]) for row in rows]
    assert len(keys) == len(set(keys))


def test_pronunciation_says_no_word_that_is_itself_on_the_list() -> None:
    rows = read_table("pronunciation")
    written = {(row["language"], row["written"].lower()) for row in rows}
    assert not [row for row in rows if (row["language"], row["said"].lower()) in written]

from pathlib import Path

import pytest

from pipeline.errors import UsageError
from pipeline.input_list import Named, read_list


def test_a_list_gives_its_inputs_from_its_own_folder_and_addresses_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "pages.txt"
    file.write_text("# pages of the week\n\nflu.html\n  sub/*.txt  \r\nhttps://example.org/a\n/srv/b.html\n")
    assert read_list(str(file)) == [
        Named(str(tmp_path / "flu.html"), f"{file}:3"),
        Named(str(tmp_path / "sub/*.txt"), f"{file}:4"),
        Named("https://example.org/a", f"{file}:5"),
        Named("/srv/b.html", f"{file}:6"),
    ]


def test_a_mark_of_utf8_at_the_beginning_is_no_part_of_the_first_path(tmp_path: Path) -> None:
    (tmp_path / "pages.txt").write_bytes(b"\xef\xbb\xbfflu.html\r\n")
    assert [one.name for one in read_list(str(tmp_path / "pages.txt"))] == [str(tmp_path / "flu.html")]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"a.html\n-\n", r"pages\.txt:2: standard input"),
        (b"a.html\nb.html\n\xff\xfe\n", r"pages\.txt:3: the list is not UTF-8"),
        (b"# nothing yet\n\n", r"pages\.txt: names no input"),
    ],
)
def test_what_is_wrong_with_a_list_is_told_with_file_and_line(tmp_path: Path, content: bytes, told: str) -> None:
    (tmp_path / "pages.txt").write_bytes(content)
    with pytest.raises(UsageError, match=told):
        read_list(str(tmp_path / "pages.txt"))


def test_a_list_that_is_not_there_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"gone\.txt: the list cannot be read"):
        read_list(str(tmp_path / "gone.txt"))

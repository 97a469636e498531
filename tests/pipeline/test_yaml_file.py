"""YAML files that people write by hand."""

from pathlib import Path

import pytest

from pipeline.errors import ConfigError
from pipeline.yaml_file import compose_file, place


def test_file_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert compose_file(tmp_path / "none.yaml") is None


def test_nodes_know_their_place(tmp_path: Path) -> None:
    path = tmp_path / "some.yaml"
    path.write_text("keep:\n- text: a\n", encoding="utf-8")
    root = compose_file(path)
    assert root is not None
    assert place(path, root.value[0][1]) == f"{path}:2:1"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"a: [", "1:5: not valid YAML"),
        (b"a: \xff", "1:1: cannot be read"),
        (b"a: \x01", "1:1: cannot be read"),
        (b"[" * 20_000, "1:1: lists within lists without end"),
        (b"a: " + b"b" * 200, "1:1: larger than 0 KB"),
    ],
    ids=["unclosed", "not UTF-8", "control character", "deep", "large"],
)
def test_mistake_is_told_with_file_and_place(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "bad.yaml"
    path.write_bytes(content)
    with pytest.raises(ConfigError) as caught:
        compose_file(path, most_bytes=100 if said.endswith("KB") else 1_000_000)
    assert caught.value.message.startswith(f"{path}:{said}")

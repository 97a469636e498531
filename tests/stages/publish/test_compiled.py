"""Compiled templates that outlive their process."""

from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from stages.publish.compiled import Compiled


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    return tmp_path / "caches"


def rendered(text: str) -> str:
    """As another process would render it."""
    environment = Environment(
        loader=DictLoader({"page": text}), autoescape=True, bytecode_cache=Compiled.of_this_user()
    )
    return environment.get_template("page").render(word="a < b")


def test_a_template_is_compiled_once_for_all_processes(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rendered("<p>{{ word }}</p>")
    monkeypatch.setattr(Environment, "_compile", lambda *_: pytest.fail("compiled again"))
    assert rendered("<p>{{ word }}</p>") == "<p>a &lt; b</p>"
    assert list(home.glob("plainvox/templates/*"))


def test_a_changed_template_is_compiled_anew(home: Path) -> None:
    rendered("<p>{{ word }}</p>")
    assert rendered("<b>{{ word }}</b>") == "<b>a &lt; b</b>"


def test_without_a_folder_pages_are_made_all_the_same(home: Path) -> None:
    home.write_text("a file where the folder would be")
    assert Compiled.of_this_user() is None
    assert rendered("<p>{{ word }}</p>") == "<p>a &lt; b</p>"


def test_a_folder_that_goes_away_does_no_harm(home: Path) -> None:
    cache = Compiled.of_this_user()
    assert cache is not None
    (home / "plainvox" / "templates").rmdir()
    environment = Environment(loader=DictLoader({"page": "{{ word }}"}), autoescape=True, bytecode_cache=cache)
    assert environment.get_template("page").render(word=1) == "1"

"""Pages are escaped, and allow only what they bring."""

from pathlib import Path

import pytest

from stages.publish.html import policy, render


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a template, a style and a script."""
    (tmp_path / "page.html").write_text("<style>{{ style }}</style><p title='{{ text }}'>{{ text }}</p>{{ script }}")
    (tmp_path / "page.css").write_text("p > a { color: red }")
    (tmp_path / "page.js").write_text("1 < 2 && 3")
    return tmp_path


def test_render_escapes_text_but_not_our_own_files(folder: Path) -> None:
    page = render(folder, "page.html", style="page.css", script="page.js", text="<b>'\"&\x00")
    assert page == (
        "<style>p > a { color: red }</style><p title='&lt;b&gt;&#39;&#34;&amp;\ufffd'>"
        "&lt;b&gt;&#39;&#34;&amp;\ufffd</p>1 < 2 && 3"
    )


def test_render_refuses_a_template_that_names_what_is_not_there(folder: Path) -> None:
    from jinja2 import UndefinedError

    with pytest.raises(UndefinedError):
        render(folder, "page.html", style="page.css")


def test_policy_without_script_allows_neither_script_nor_sound() -> None:
    digest = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='"
    assert policy("a{}") == f"default-src 'none'; style-src {digest}; base-uri 'none'; form-action 'none'"


def test_policy_changes_with_the_script() -> None:
    assert policy("a{}", "1") != policy("a{}", "2")

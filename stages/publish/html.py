"""One self-contained HTML file from a template: everything escaped, nothing fetched, only our own script and style."""

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stages.publish.visible import visible

if TYPE_CHECKING:
    from jinja2 import Environment


def render(
    folder: Path,
    template: str,
    *,
    style: str,
    script: str | Sequence[str] = "",
    sound_inside: bool = False,
    **values: Any,
) -> str:
    """The template of that folder with `values`, the files `style` and `script` inlined, and a policy that allows
    just these two, by their hashes, and sound from beside the file, or else from within it.

    Several scripts become one, whose names are seen by no other script.
    """
    from markupsafe import Markup

    css = (folder / style).read_text(encoding="utf-8")
    js = _script(folder, script)
    return (
        environment(folder)
        .get_template(template)
        .render(style=Markup(css), script=Markup(js), policy=policy(css, js, sound_inside=sound_inside), **values)
    )


def _script(folder: Path, names: str | Sequence[str]) -> str:
    if isinstance(names, str):
        return (folder / names).read_text(encoding="utf-8") if names else ""
    joined = "\n".join((folder / name).read_text(encoding="utf-8").strip("\n") for name in names)
    return f'"use strict";\n(() => {{\n{joined}\n}})();'


def policy(css: str, js: str = "", *, sound_inside: bool = False) -> str:
    """The content security policy of a file with this inline style and script, and no other."""
    rules = ["default-src 'none'", f"style-src {_hash(css)}"]
    if js:
        # Some browsers do not take a file for 'self', and the page is also opened from disk.
        rules += [f"script-src {_hash(js)}", "media-src data:" if sound_inside else "media-src 'self' file:"]
    return "; ".join([*rules, "base-uri 'none'", "form-action 'none'"])


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@cache
def environment(folder: Path) -> "Environment":
    """The templates of a folder, each compiled once and kept for later processes."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    from stages.publish.compiled import Compiled

    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=Compiled.of_this_user(),
    )


def _finalize(value: Any) -> Any:
    from markupsafe import Markup

    if isinstance(value, str) and not isinstance(value, Markup):
        return visible(value)
    return value

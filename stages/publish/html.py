"""One self-contained HTML file from a template: everything escaped, nothing fetched, only our own script and style."""

import base64
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stages.publish.visible import visible

if TYPE_CHECKING:
    from jinja2 import Environment


def render(folder: Path, template: str, *, style: str, script: str = "", **values: Any) -> str:
    """The template of that folder with `values`, the files `style` and `script` inlined, and a policy that allows
    just these two, by their hashes, and sound from beside the file.
    """
    from markupsafe import Markup

    css = (folder / style).read_text(encoding="utf-8")
    js = (folder / script).read_text(encoding="utf-8") if script else ""
    return (
        _environment(folder)
        .get_template(template)
        .render(style=Markup(css), script=Markup(js), policy=policy(css, js), **values)
    )


def policy(css: str, js: str = "") -> str:
    """The content security policy of a file with this inline style and script, and no other."""
    rules = ["default-src 'none'", f"style-src {_hash(css)}"]
    if js:
        # Some browsers do not take a file for 'self', and the page is also opened from disk.
        rules += [f"script-src {_hash(js)}", "media-src 'self' file:"]
    return "; ".join([*rules, "base-uri 'none'", "form-action 'none'"])


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _environment(folder: Path) -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _finalize(value: Any) -> Any:
    from markupsafe import Markup

    if isinstance(value, str) and not isinstance(value, Markup):
        return visible(value)
    return value

"""How the paragraphs of a Word file become HTML: by the names of their styles, and of those they are based on."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of WordprocessingML, as lxml writes it."""

_DEEPEST = 6
_LIST_DEPTH = 9
_QUOTES: Final = ("quote", "intense quote", "block text", "quotations")
_CONTENTS: Final = ("toc heading", "contents heading", "table of figures", "index heading")
_LIST = re.compile(r"list (?P<kind>bullet|number|continue)(?: (?P<depth>[1-9]))?", re.IGNORECASE)
_ROLES: Final = {
    "title": "h1.title:fresh",
    "subtitle": "p:fresh",
    "caption": "figcaption:fresh",
    **dict.fromkeys(_QUOTES, "blockquote > p:fresh"),
    **dict.fromkeys(_CONTENTS, "nav > p:fresh"),
    **{f"heading {n}": f"h{min(n, _DEEPEST)}:fresh" for n in range(1, 10)},
    **{f"toc {n}": "nav > p:fresh" for n in range(1, 10)},
}


@dataclass(frozen=True)
class _Style:
    name: str
    based_on: str
    outline: str


def style_map(styles: "_Element | None") -> str:
    """mammoth's style map for a file with these styles: titles, headings, quotes, captions, lists to nine levels."""
    known = {} if styles is None else _styles(styles)
    rules = [f"p.Heading{n} => h{n}:fresh" for n in range(1, _DEEPEST + 1)]
    lists = []
    for identifier, style in known.items():
        chain = _chain(identifier, known)
        role, item = _role(chain), _list_role(chain)
        if role:
            rules.append(f"p[style-name={_quoted(style.name)}] => {role}")
        elif item.startswith("ul|ol"):
            rules.append(f"p[style-name={_quoted(style.name)}] => {item}")
        elif item:
            # Numbering of the paragraph itself knows its depth better than the name of a first-level style.
            lists.append(f"p[style-name={_quoted(style.name)}] => {item}")
    return "\n".join([*rules, *_numbering_rules(), *lists, "p => p:fresh", "r[style-name='Strong'] => strong"])


def _styles(styles: "_Element") -> dict[str, _Style]:
    found = {}
    for style in styles.iter(f"{W}style"):
        name = _value(style, "name")
        if style.get(f"{W}type") == "paragraph" and name and "\n" not in name:
            outline = _value(style, f"pPr/{W}outlineLvl")
            found[style.get(f"{W}styleId") or ""] = _Style(name, _value(style, "basedOn"), outline)
    return found


def _value(style: "_Element", path: str) -> str:
    child = style.find(f"{W}{path}")
    return "" if child is None else child.get(f"{W}val") or ""


def _chain(identifier: str, known: dict[str, _Style]) -> list[_Style]:
    """A style and those it is based on, nearest first; a ring is followed once."""
    seen: dict[str, _Style] = {}
    while identifier in known and identifier not in seen:
        seen[identifier] = known[identifier]
        identifier = known[identifier].based_on
    return list(seen.values())


def _role(chain: list[_Style]) -> str:
    for style in chain:
        if style.name.casefold() in _ROLES:
            return _ROLES[style.name.casefold()]
        if style.outline.isdecimal():
            return f"h{int(style.outline) + 1}:fresh" if int(style.outline) < _DEEPEST else ""
    return ""


def _list_role(chain: list[_Style]) -> str:
    """The item that `List Bullet`, `List Number 2` or `List Continue` stand for."""
    match = next(filter(None, (_LIST.fullmatch(style.name) for style in chain)), None)
    if match is None:
        return ""
    depth = int(match["depth"] or 1)
    if match["kind"].casefold() == "continue":
        return f"{_outer(depth)}p:fresh"
    return _item("ul" if match["kind"].casefold() == "bullet" else "ol", depth)


def _numbering_rules() -> list[str]:
    return [
        f"p:{kind}-list({depth}) => {_item(tag, depth)}"
        for depth in range(1, _LIST_DEPTH + 1)
        for kind, tag in (("unordered", "ul"), ("ordered", "ol"))
    ]


def _item(tag: str, depth: int) -> str:
    return f"{_outer(depth - 1)}{tag} > li:fresh"


def _outer(depth: int) -> str:
    return "ul|ol > li > " * depth


def _quoted(name: str) -> str:
    escaped = name.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"

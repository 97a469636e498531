"""The file beside a document that says what of it to keep and what to drop: `page.html.read.yaml`."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from pipeline.errors import ConfigError
from pipeline.plugins import nearest

SUFFIX = ".read.yaml"
_LISTS = ("keep", "drop")
_WAYS = ("text", "selector")
_MOST_BYTES = 100_000


@dataclass(frozen=True)
class Override:
    """One entry: the blocks that begin with `text`, or those of the elements that the CSS `selector` names.

    `place` is `file:line:column`, for whoever must be told about it.
    """

    text: str
    selector: str
    place: str


@dataclass(frozen=True)
class Overrides:
    """What a person wants in a document's text that the reader left out, and what they want out of it."""

    keep: tuple[Override, ...] = ()
    drop: tuple[Override, ...] = ()


def read_overrides(path: Path) -> Overrides:
    """The overrides of a file, none if it is not there; `ConfigError` names every mistake with its line and column."""
    try:
        raw = path.read_bytes()
        if len(raw) > _MOST_BYTES:
            raise ConfigError(f"{path}:1:1: larger than {_MOST_BYTES // 1000} KB")
        root = yaml.compose(raw.decode("utf-8"), Loader=yaml.SafeLoader)
    except FileNotFoundError:
        return Overrides()
    except (OSError, UnicodeDecodeError, yaml.reader.ReaderError) as error:
        raise ConfigError(f"{path}:1:1: cannot be read: {error}", hint="save it as UTF-8 text") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"{mark.line + 1}:{mark.column + 1}" if mark else "1:1"
        raise ConfigError(f"{path}:{where}: not valid YAML: {error.problem or error.context}") from error
    except RecursionError as error:
        raise ConfigError(f"{path}:1:1: lists within lists without end") from error
    mistakes: list[str] = []
    entries = {name: tuple(_entries(path, name, node, mistakes)) for name, node in _lists(path, root, mistakes)}
    if mistakes:
        raise ConfigError("\n".join(mistakes), hint=f"each entry of {' and '.join(_LISTS)} is `- text: its beginning`")
    return Overrides(entries.get("keep", ()), entries.get("drop", ()))


def _lists(path: Path, root: yaml.Node | None, mistakes: list[str]) -> Iterator[tuple[str, yaml.Node]]:
    if root is None:
        return
    if not isinstance(root, yaml.MappingNode):
        mistakes.append(f"{_place(path, root)}: must hold `keep:` and `drop:` with a list each")
        return
    seen: set[str] = set()
    for key, value in root.value:
        name = str(key.value)
        if name not in _LISTS:
            mistakes.append(f"{_place(path, key)}: {name}: no such option; {nearest(name, _LISTS)}")
        elif name in seen:
            mistakes.append(f"{_place(path, key)}: {name}: stands here twice")
        else:
            seen.add(name)
            yield name, value


def _entries(path: Path, name: str, node: yaml.Node, mistakes: list[str]) -> Iterator[Override]:
    if not isinstance(node, yaml.SequenceNode):
        mistakes.append(f"{_place(path, node)}: {name}: must be a list")
        return
    for entry in node.value:
        if not isinstance(entry, yaml.MappingNode) or len(entry.value) != 1:
            mistakes.append(f"{_place(path, entry)}: {name}: each entry is `text: …` or `selector: …`")
            continue
        key, value = entry.value[0]
        way = str(key.value)
        if way not in _WAYS:
            mistakes.append(f"{_place(path, key)}: {name}.{way}: no such option; {nearest(way, _WAYS)}")
        elif not isinstance(value, yaml.ScalarNode) or not value.value.strip():
            mistakes.append(f"{_place(path, value)}: {name}.{way}: must be words")
        elif way == "selector" and (fault := _selector_fault(value.value)):
            mistakes.append(f"{_place(path, value)}: {name}.selector: {fault}")
        else:
            said = {way: value.value}
            yield Override(said.get("text", ""), said.get("selector", ""), _place(path, value))


def _selector_fault(selector: str) -> str:
    from cssselect import SelectorError
    from lxml.cssselect import CSSSelector

    try:
        CSSSelector(selector, translator="html")
    except SelectorError as error:
        return f"no CSS selector: {error}"
    return ""


def _place(path: Path, node: yaml.Node) -> str:
    return f"{path}:{node.start_mark.line + 1}:{node.start_mark.column + 1}"

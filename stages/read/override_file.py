"""The file beside a document that says what of it to keep and what to drop: `page.html.read.yaml`."""

from collections.abc import Iterator
from pathlib import Path

import yaml

from pipeline.errors import ConfigError
from pipeline.plugins import nearest
from pipeline.yaml_file import compose_file, place
from stages.read.override_entries import LISTS, WAYS, Override, Overrides, fault

SUFFIX = ".read.yaml"
_MOST_BYTES = 100_000


def read_overrides(path: Path) -> Overrides:
    """The overrides of a file, none if it is not there; `ConfigError` names every mistake with its line and column."""
    root = compose_file(path, most_bytes=_MOST_BYTES)
    mistakes: list[str] = []
    entries = {name: tuple(_entries(path, name, node, mistakes)) for name, node in _lists(path, root, mistakes)}
    if mistakes:
        raise ConfigError("\n".join(mistakes), hint=f"each entry of {' and '.join(LISTS)} is `- text: its beginning`")
    return Overrides(entries.get("keep", ()), entries.get("drop", ()))


def _lists(path: Path, root: yaml.Node | None, mistakes: list[str]) -> Iterator[tuple[str, yaml.Node]]:
    if root is None:
        return
    if not isinstance(root, yaml.MappingNode):
        mistakes.append(f"{place(path, root)}: must hold `keep:` and `drop:` with a list each")
        return
    seen: set[str] = set()
    for key, value in root.value:
        name = str(key.value)
        if name not in LISTS:
            mistakes.append(f"{place(path, key)}: {name}: no such option; {nearest(name, LISTS)}")
        elif name in seen:
            mistakes.append(f"{place(path, key)}: {name}: stands here twice")
        else:
            seen.add(name)
            yield name, value


def _entries(path: Path, name: str, node: yaml.Node, mistakes: list[str]) -> Iterator[Override]:
    if not isinstance(node, yaml.SequenceNode):
        mistakes.append(f"{place(path, node)}: {name}: must be a list")
        return
    for entry in node.value:
        if not isinstance(entry, yaml.MappingNode) or len(entry.value) != 1:
            mistakes.append(f"{place(path, entry)}: {name}: each entry is `text: …` or `selector: …`")
            continue
        key, value = entry.value[0]
        way = str(key.value)
        why = fault(way, value.value if isinstance(value, yaml.ScalarNode) else None)
        if why:
            mistakes.append(f"{place(path, key if way not in WAYS else value)}: {name}{why}")
        else:
            said = {way: value.value}
            yield Override(said.get("text", ""), said.get("selector", ""), place(path, value))

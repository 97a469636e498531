"""People's corrections: a file beside the source, `page.html.corrections.yaml`, that wins over every engine."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from pipeline.correction import STATES, Correction, normalized
from pipeline.errors import ConfigError, InputError
from pipeline.files import write_text
from pipeline.slugs import is_address
from pipeline.storage import is_stored
from pipeline.yaml_file import compose_file, place

SUFFIX = ".corrections.yaml"
_TEXTS = ("version", "of", "state", "was", "by", "on", "reason")
_LISTS = ("becomes", "rules")
_HEAD = "# What people decided about this document. plainvox keeps to it; see `plainvox review --help`.\n"


@dataclass(frozen=True)
class Corrections:
    """The decisions about one document; of two about the same line the later one holds."""

    entries: tuple[Correction, ...] = ()

    @cached_property
    def _known(self) -> dict[tuple[str, str], Correction]:
        return {entry.key: entry for entry in self.entries}

    def find(self, version: str, of: str) -> Correction | None:
        """The decision about what a version makes of this text, if there is one."""
        return self._known.get((version, normalized(of)))

    def of_version(self, version: str) -> Iterator[Correction]:
        """Every decision that holds for a version."""
        return (entry for entry in self._known.values() if entry.version == version)

    def rejected_rules(self, version: str, of: str) -> frozenset[str]:
        """The rules that must leave this text alone, where a person did not reject all that was made of it."""
        entry = self.find(version, of)
        return frozenset(entry.rules) if entry and entry.state == "rejected" and not entry.becomes else frozenset()

    def adding(self, new: Iterable[Correction]) -> "Corrections":
        """These decisions and the new ones, each text decided once."""
        return Corrections(tuple((self._known | {entry.key: entry for entry in new}).values()))

    @property
    def digest(self) -> str:
        """SHA-256 of all decisions, in hexadecimal: part of what a document was made from."""
        return hashlib.sha256(repr(sorted(map(repr, self._known.values()))).encode()).hexdigest()


def corrections_path(address: str, folder: Path) -> Path:
    """Where a document's corrections are: beside its file; for an address or a pipe in the folder of its results."""
    if address == "-" or is_address(address):
        return folder / f"document{SUFFIX}"
    return Path(f"{address}{SUFFIX}")


def corrections_beside(address: str, folder: Path) -> Path:
    """The same place, found again from the folder of the results, wherever the command is run.

    A document that was named by a path from somewhere is looked for from here, then from the folder of the results
    upward. Raises `InputError` if it is not there: decisions kept elsewhere would be lost on the next run.
    """
    path = corrections_path(address, folder)
    if address == "-" or is_address(address):
        return path
    if is_stored(address):
        raise InputError(
            f"{address}: decisions about it belong beside it, where this command does not write",
            hint=f"write them into {address}{SUFFIX} yourself",
        )
    for start in (Path(), *folder.resolve().parents):
        if (start / address).exists():
            return start / path
    raise InputError(
        f"{address}: the document that these results were made from is not here",
        hint="run the command from the folder in which you ran `plainvox run`",
    )


def read_corrections(path: Path) -> Corrections:
    """The corrections in a file, none if it is not there; `ConfigError` names every mistake with file and line."""
    root = compose_file(path)
    mistakes: list[str] = []
    entries = tuple(_entries(path, root, mistakes))
    if mistakes:
        raise ConfigError("\n".join(mistakes), hint="see `plainvox review --help` for what an entry holds")
    return Corrections(entries)


def save_corrections(path: Path, corrections: Corrections) -> None:
    """Write the file, whole or not at all; people may edit it by hand."""
    entries = [{name: _plain(value) for name, value in asdict(entry).items() if value} for entry in corrections.entries]
    text = yaml.safe_dump({"corrections": entries}, allow_unicode=True, sort_keys=False, width=110)
    write_text(path, _HEAD + text)


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _entries(path: Path, root: yaml.Node | None, mistakes: list[str]) -> Iterator[Correction]:
    if root is None:
        return
    pairs = root.value if isinstance(root, yaml.MappingNode) else []
    if len(pairs) != 1 or pairs[0][0].value != "corrections" or not isinstance(pairs[0][1], yaml.SequenceNode):
        mistakes.append(f"{place(path, root)}: must hold `corrections:` with a list")
        return
    for node in pairs[0][1].value:
        before = len(mistakes)
        fields = dict(_fields(path, node, mistakes))
        if fields.get("state") not in STATES:
            mistakes.append(f"{place(path, node)}: state: must be {', '.join(STATES)}")
        for name in ("version", "of"):
            if not fields.get(name):
                mistakes.append(f"{place(path, node)}: {name}: is missing")
        if fields.get("state") == "rewritten" and not any(text.strip() for text in fields.get("becomes", ())):
            mistakes.append(f"{place(path, node)}: becomes: a rewritten line needs its new text")
        if len(mistakes) == before:
            yield Correction(**fields)


def _fields(path: Path, node: yaml.Node, mistakes: list[str]) -> Iterator[tuple[str, Any]]:
    if not isinstance(node, yaml.MappingNode):
        mistakes.append(f"{place(path, node)}: each correction is a map of {', '.join((*_TEXTS, *_LISTS))}")
        return
    for key, value in node.value:
        if key.value in _TEXTS and isinstance(value, yaml.ScalarNode):
            yield key.value, value.value
        elif key.value in _LISTS and isinstance(value, yaml.SequenceNode):
            yield key.value, tuple(str(one.value) for one in value.value)
        else:
            kind = "a list" if key.value in _LISTS else "a text" if key.value in _TEXTS else "no such field"
            mistakes.append(f"{place(path, key)}: {key.value}: {kind}")

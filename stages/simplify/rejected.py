"""Rules that people keep from single sentences, which are rewritten without them and kept apart in the cache."""

from collections.abc import Iterable, Mapping

from pipeline.document import BlockKind, Line

Rejected = Mapping[str, frozenset[str]]
"""The rules to leave out, by the id of the sentence."""


def key(kind: BlockKind, text: str, rejected: frozenset[str]) -> str:
    """What a sentence is kept under: its kind of block, the rules to leave out if there are any, and its text."""
    rules = sorted("".join(rule.split()) for rule in rejected)
    return f"{' '.join((kind, *rules))}\n{text}"


def from_key(name: str) -> tuple[BlockKind, str]:
    """The kind of block and the text of a key."""
    head, _, text = name.partition("\n")
    return head.split(" ")[0], text  # type: ignore[return-value]  # `key` wrote the kind


def by_rejected(keys: Iterable[str]) -> dict[frozenset[str], list[str]]:
    """The keys by the rules to leave out: nearly always one group, with none."""
    groups: dict[frozenset[str], list[str]] = {}
    for name in keys:
        rules = frozenset(name.partition("\n")[0].split(" ")[1:])
        groups.setdefault(rules, []).append(name)
    return groups


def kept_from_page(before: Iterable[Line], after: Iterable[Line], rejected: Rejected) -> tuple[Line, ...]:
    """The lines after the rules of the whole page; a line on which a rejected rule worked stands as it was before."""
    known = {line.id: line for line in before}
    return tuple(
        known[line.id] if {note.rule for note in line.notes} & rejected.get(line.id, frozenset()) else line
        for line in after
    )

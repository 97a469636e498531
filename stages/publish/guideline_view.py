"""What published guidelines ask for, and how every version stands to it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.annotations import Guideline
from pipeline.document import Document
from stages.publish.version_title import version_names, version_title

_ORDER = {"not met": 0, "met": 1, "not checkable": 2}


@dataclass(frozen=True)
class Item:
    """One item of a guideline with the result of each version, None where it was not checked."""

    text: str
    results: tuple[Guideline | None, ...]


@dataclass(frozen=True)
class Table:
    """The items of one source, those not met first; `versions` are the columns' titles, `counts` what they hold."""

    source: str
    versions: tuple[str, ...]
    items: tuple[Item, ...]
    counts: tuple[str, ...]


def guideline_tables(document: Document) -> tuple[Table, ...]:
    """A table for every source, in the order the checks came."""
    names = [name for name in version_names(document) if any(one.version == name for one in document.guidelines)]
    found: dict[str, dict[str, dict[str, Guideline]]] = {}
    for one in document.guidelines:
        found.setdefault(one.source, {}).setdefault(one.id, {})[one.version] = one
    return tuple(
        Table(
            source,
            tuple(version_title(document, name) for name in names),
            tuple(sorted((_item(names, results) for results in listed.values()), key=_rank)),
            tuple(_counts(name, listed.values()) for name in names),
        )
        for source, listed in found.items()
    )


def _item(names: list[str], results: dict[str, Guideline]) -> Item:
    return Item(next(iter(results.values())).text, tuple(results.get(name) for name in names))


def _rank(item: Item) -> int:
    """By the verdict on the last version that was checked: what is to be done comes first."""
    last = next(result for result in reversed(item.results) if result is not None)
    return _ORDER[last.verdict]


def _counts(name: str, listed: Iterable[dict[str, Guideline]]) -> str:
    counted = Counter(results[name].verdict for results in listed if name in results)
    return f"{counted['met']} met, {counted['not met']} not met, {counted['not checkable']} not checkable"

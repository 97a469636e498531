"""What a person wants kept in a document's text or dropped from it, one entry each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from pipeline.errors import ConfigError
from pipeline.plugins import nearest

LISTS: Final = ("keep", "drop")
WAYS: Final = ("text", "selector")


@dataclass(frozen=True)
class Override:
    """One entry: the blocks that begin with `text`, or those of the elements that the CSS `selector` names.

    `place` is `file:line:column` for whoever must be told that it matches nothing; empty for entries of pipeline.yaml,
    which are for many documents.
    """

    text: str
    selector: str
    place: str = ""


@dataclass(frozen=True)
class Overrides:
    """What a person wants in a document's text that the reader left out, and what they want out of it."""

    keep: tuple[Override, ...] = ()
    drop: tuple[Override, ...] = ()

    def __add__(self, other: "Overrides") -> "Overrides":
        """The entries of both."""
        return Overrides((*self.keep, *other.keep), (*self.drop, *other.drop))


def fault(way: str, value: object) -> str:
    """What is wrong with an entry `way: value`, empty if nothing is."""
    if way not in WAYS:
        return f".{way}: no such option; {nearest(way, WAYS)}"
    if not isinstance(value, str) or not value.strip():
        return f".{way}: must be words"
    if way == "selector" and (why := _selector_fault(value)):
        return f".selector: {why}"
    return ""


def listed(stage: str, **lists: Iterable[Mapping[str, str]]) -> Overrides:
    """The overrides that a stage's options hold; `ConfigError` names each mistake as `stage.keep.0: why`."""
    mistakes = []
    found: dict[str, list[Override]] = {name: [] for name in LISTS}
    for name, entries in lists.items():
        for at, entry in enumerate(entries):
            (way, value), *others = entry.items() if entry else [("", "")]
            why = fault(way, value) if entry and not others else ": each entry is `text: …` or `selector: …`"
            if why:
                mistakes.append(f"{stage}.{name}.{at}{why}")
            else:
                found[name].append(Override(**{"text": "", "selector": "", way: value}))
    if mistakes:
        raise ConfigError("\n".join(mistakes))
    return Overrides(tuple(found["keep"]), tuple(found["drop"]))


def _selector_fault(selector: str) -> str:
    from cssselect import SelectorError
    from lxml.cssselect import CSSSelector

    try:
        CSSSelector(selector, translator="html")
    except SelectorError as error:
        return f"no CSS selector: {error}"
    return ""

"""How a team tunes the rules in pipeline.yaml: each switched on or off, held to a confidence, limited in number."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pipeline.plugins import nearest
from stages.simplify.edit import Edit

MOST_EDITS = 6
"""Edits in one sentence."""
MOST_REBUILDING = 3
"""Edits in one sentence that do more than change a wording: with four or more, 17 of 20 were wholly right.

Of 37 wordings that came fourth or later, in 33 of 4,400 sentences, 34 were right; what was wrong with the other three
is now among the conditions of the phrase list.
"""
WORDING = frozenset({"phrase", "digits"})
"""Rules that put other words in the place of some and leave the sentence as it is built."""
_TUNABLE = ("confidence", "most")
_ALLOWED_EDITS = range(1, 10)


@dataclass(frozen=True)
class Setting:
    """What is allowed to one rule: edits of at least this `confidence`, at most so many a sentence."""

    on: bool = True
    confidence: float = 0.0
    most: int = MOST_EDITS


@dataclass(frozen=True)
class Settings:
    """All rules' settings; a rule without one does what it does by itself. `edits` is the most in one sentence."""

    edits: int = MOST_EDITS
    rules: Mapping[str, Setting] = field(default_factory=dict)

    def on(self, rule: str, default: bool) -> bool:
        """Whether a rule works, `default` being what it does unless told otherwise."""
        return self.rules[rule].on if rule in self.rules else default

    def admitted(self, edits: Iterable[Edit]) -> list[Edit]:
        """The edits that are sure enough and not too many of their rule, those that ease most first."""
        made: Counter[str] = Counter()
        kept: list[Edit] = []
        for edit in sorted(edits, key=lambda edit: (-edit.ease, -edit.confidence)):
            setting = self.rules.get(edit.rule, Setting(most=self.edits))
            if edit.confidence >= setting.confidence and made[edit.rule] < setting.most:
                made[edit.rule] += 1
                kept.append(edit)
        return sorted(kept, key=lambda edit: edit.changes[0].begin)

    def without(self, rules: Iterable[str]) -> "Settings":
        """These settings with some rules off, those that no team can tune among them."""
        return replace(self, rules={**self.rules, **dict.fromkeys(rules, Setting(on=False))})

    @property
    def mark(self) -> str:
        """One line that differs whenever the settings do."""
        return f"{self.edits} {sorted((name, repr(setting)) for name, setting in self.rules.items())}"


def settings(edits: int, rules: Mapping[str, Any]) -> Settings:
    """The settings of options that have no mistakes."""
    return Settings(edits, {name: _setting(value, edits) for name, value in rules.items()})


def _setting(value: Any, edits: int) -> Setting:
    if isinstance(value, bool):
        return Setting(value, most=edits)
    return Setting(True, float(value.get("confidence", 0.0)), int(value.get("most", edits)))


def mistakes(edits: int, rules: Mapping[str, Any], known: Iterable[str]) -> Iterator[str]:
    """What is wrong with the options, each line beginning with the option's path: `rules.clause: …`."""
    if edits not in _ALLOWED_EDITS:
        yield f"edits: must be from {_ALLOWED_EDITS[0]} to {_ALLOWED_EDITS[-1]}, not {edits}"
    names = sorted(known)
    for name, value in rules.items():
        if name not in names:
            yield f"rules.{name}: no such rule; {nearest(name, names)}"
        elif isinstance(value, Mapping):
            yield from _untunable(name, value)
        elif not isinstance(value, bool):
            yield f"rules.{name}: must be on, off or {{confidence: 0.97, most: 1}}, not {value!r}"


def _untunable(rule: str, value: Mapping[str, Any]) -> Iterator[str]:
    for option, number in value.items():
        if option not in _TUNABLE:
            yield f"rules.{rule}.{option}: no such option; {nearest(str(option), _TUNABLE)}"
        elif option == "confidence" and not (_number(number) and 0 <= number <= 1):
            yield f"rules.{rule}.confidence: must be from 0 to 1, not {number!r}"
        elif option == "most" and not (_number(number) and number in _ALLOWED_EDITS):
            yield f"rules.{rule}.most: must be from {_ALLOWED_EDITS[0]} to {_ALLOWED_EDITS[-1]}, not {number!r}"


def _number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)

"""What a check of meaning is: it compares a text with what became of it and finds what was lost, changed or added.

Checks are plugins, because simplifying undoes what they find, translating chooses among candidates by them, and the
check stage reports what is left.
"""

from dataclasses import dataclass
from typing import Protocol

from pipeline.document import Severity
from pipeline.plugins import CHECKS, Plugins


@dataclass(frozen=True)
class Pair:
    """A text and what became of it, with their languages (`en`, `es`)."""

    source: str
    target: str
    source_language: str
    target_language: str


@dataclass(frozen=True)
class Finding:
    """One doubt: which check, what is wrong in plain words, how bad, and what to do if that is known."""

    check: str
    message: str
    severity: Severity = "error"
    suggestion: str = ""


class MeaningCheck(Protocol):
    """What an entry point of `plainvox.checks` names; made without arguments, pure, quick, no engine."""

    name: str

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """Every doubt about the pair; empty if it holds or the languages are not known to the check."""


def all_checks(plugins: Plugins) -> tuple[MeaningCheck, ...]:
    """Every installed check, in order of name."""
    return tuple(plugins.load(CHECKS, name)() for name in plugins.names(CHECKS))

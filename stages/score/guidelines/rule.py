"""One rule of a guideline."""

from collections.abc import Callable
from dataclasses import dataclass

from stages.score.guidelines.facts import Facts, Result

ALWAYS = 0.0
"""The guideline says always, or never: no sentence may break the rule."""

MOSTLY = 0.1
"""The guideline asks for it in general: one sentence of ten may break the rule."""


@dataclass(frozen=True)
class Rule:
    """What a guideline asks for, in our words; without a `check` it takes a person to judge it."""

    id: str
    text: str
    check: Callable[[Facts, float], Result] | None = None
    allowed: float = ALWAYS
    languages: tuple[str, ...] = ("en", "es")

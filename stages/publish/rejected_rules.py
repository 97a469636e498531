"""The rules whose changes people took back in this document, for the team to see which are worth having."""

from collections import Counter
from dataclasses import dataclass

from pipeline.corrections import Corrections


@dataclass(frozen=True)
class RejectedRule:
    """A rule, on how many lines people rejected it, and the reasons they gave, each once."""

    name: str
    times: int
    reasons: tuple[str, ...]


def rejected_rules(decisions: Corrections) -> list[RejectedRule]:
    """Every rule that a rejected line names, the one that was rejected most first."""
    times: Counter[str] = Counter()
    reasons: dict[str, dict[str, None]] = {}
    for one in decisions.entries:
        if one.state == "rejected":
            times.update(one.rules)
            for rule in one.rules:
                reasons.setdefault(rule, {}).update({one.reason: None} if one.reason else {})
    return [RejectedRule(rule, count, tuple(reasons[rule])) for rule, count in times.most_common()]

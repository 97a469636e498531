"""Choosing the best of several candidates by what the checks of meaning find."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from pipeline.errors import EngineFault
from pipeline.guard import guarded
from pipeline.meaning import Finding, MeaningCheck, Pair

_QUOTED = re.compile("“([^”]+)”")
_WORD = re.compile(r"[^\W\d_]+")
_CAPITALIZED = re.compile(r"\b[A-ZÁÉÍÓÚÜÑ][a-záéíóúüñ]+\b")

_AVOIDABLE = {"spanish-words", "usted"}
"""The checks that quote a word of the translation which is wrong in any sentence."""


@dataclass(frozen=True)
class Choice:
    """The winning translation and what the checks still doubt about it.

    `wrong` are words of it, and of the candidates it was chosen from, that are wrong in any sentence.
    """

    text: str
    findings: tuple[Finding, ...]
    wrong: frozenset[str] = frozenset()

    @property
    def faults(self) -> tuple[int, int, int]:
        """Errors, wrong words and warnings, the worst first: less is better."""
        errors = sum(finding.severity == "error" for finding in self.findings)
        warnings = sum(finding.severity == "warning" for finding in self.findings)
        return errors, len(_wrong(self)), warnings

    @property
    def doubted(self) -> tuple[str, ...]:
        """The words that the checks quote in their messages."""
        return tuple(word for finding in self.findings for word in _QUOTED.findall(finding.message))

    @property
    def avoidable(self) -> frozenset[str]:
        """The words to do without next time; none if the winner itself holds no wrong word."""
        return self.wrong if _wrong(self) & self.wrong else frozenset()


def better(first: Choice, other: Choice | None) -> Choice:
    """The first, unless the other has fewer faults: a second way of asking must earn its place."""
    return first if other is None else min(first, other, key=lambda choice: choice.faults)


def _wrong(choice: Choice) -> frozenset[str]:
    words = [word for one in choice.findings if one.check in _AVOIDABLE for word in _QUOTED.findall(one.message)]
    return frozenset(word for word in words if " " not in word and word in choice.text)


@dataclass(frozen=True)
class Judge:
    """The checks and the direction they judge. Words that are `known` to be the target's are no doubt by themselves."""

    checks: tuple[MeaningCheck, ...]
    source: str
    target: str
    known: frozenset[str] = frozenset()

    def best(self, text: str, lists: Iterable[Sequence[str]]) -> Choice | None:
        """The candidate with the fewest errors, then the fewest warnings, then the most votes; None without any.

        Each list is the answer to one prompt, best first. A candidate has one vote for a first place, a half for a
        second, a third for a third …; capitals at the head of words do not tell candidates apart, and where several
        prompts were answered the form with the fewest of them wins.
        """
        votes, forms = _count(lists)
        ranked = sorted(forms, key=lambda key: -votes[key])
        choices: list[Choice] = []
        for key in ranked:
            findings = self._findings(text, forms[key])
            choices.append(Choice(forms[key], findings))
            if not choices[-1].findings:
                break  # none further down can be better
        if not choices:
            return None
        best = min(choices, key=lambda choice: choice.faults)
        wrong = frozenset().union(*(_wrong(choice) for choice in choices))
        # A word left in English is seen by a person; forbidden, it would become a Spanish word that only looks right.
        given = {word.casefold() for word in _WORD.findall(text)}
        return replace(best, wrong=frozenset(word for word in wrong if word.casefold() not in given))

    def _findings(self, text: str, candidate: str) -> tuple[Finding, ...]:
        pair = Pair(text, candidate, self.source, self.target)
        found = (finding for check in self.checks for finding in _found(check, pair))
        return tuple(one for one in found if not self._is_known(one))

    def _is_known(self, finding: Finding) -> bool:
        words = _QUOTED.findall(finding.message)
        return finding.check in _AVOIDABLE and bool(words) and {word.casefold() for word in words} <= self.known


def _count(lists: Iterable[Sequence[str]]) -> tuple[dict[str, float], dict[str, str]]:
    votes: dict[str, float] = {}
    forms: dict[str, list[str]] = {}
    given = list(lists)
    for candidates in given:
        for rank, candidate in enumerate(candidates, start=1):
            key = _CAPITALIZED.sub(lambda word: word[0].lower(), candidate)
            votes[key] = votes.get(key, 0.0) + 1 / rank
            forms.setdefault(key, []).append(candidate)
    several = len(given) > 1
    return votes, {key: min(seen, key=_capitals) if several else seen[0] for key, seen in forms.items()}


def _capitals(text: str) -> int:
    return len(_CAPITALIZED.findall(text))


def _found(check: MeaningCheck, pair: Pair) -> tuple[Finding, ...]:
    try:
        return guarded(check.name, lambda: check.find(pair))
    except EngineFault as fault:
        return (Finding(check.name, fault.message, "error"),)

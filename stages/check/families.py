"""Families of words that carry one meaning, in each language; what a check of meaning counts on both sides.

`strong` words need a counterpart; `soft` ones may be it, as far as there are more of them than before. What one family
lost and its opposite gained was turned round: that is an error, like every loss of a family that is `kept`. Other
losses are warnings: enough to refuse a rewriting, not enough to undo what a person may have meant.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from pipeline.document import Severity
from pipeline.meaning import Finding, Pair
from stages.check.plain import plain

_MAY = re.compile(r"\bMay(?= \d)|(?<=\d )May\b|(?<=\b[Ii]n )May\b|(?<=\b[Ss]ince )May\b|(?<=\b[Bb]y )May\b")
"""The month."""


@dataclass(frozen=True)
class Words:
    """One language's patterns over lower-case text, apart by bars."""

    strong: str
    soft: str = ""


@dataclass(frozen=True)
class Family:
    """`told` is what a finding calls it; `against` names the families that say the opposite."""

    name: str
    told: str
    words: Mapping[str, Words]
    kept: bool = False
    against: tuple[str, ...] = ()


@dataclass(frozen=True)
class Said:
    """The words of a family that a text has."""

    strong: list[str]
    soft: list[str]


def compare(check: str, families: tuple[Family, ...], pair: Pair, fixed: Mapping[str, str]) -> tuple[Finding, ...]:
    """What was lost or turned round; `fixed` are patterns by language of phrases that do not count.

    Between two languages only what was turned round is found, for a word may be said by a form of the verb.
    """
    languages = {pair.source_language, pair.target_language}
    looked_at = [family for family in families if languages <= set(family.words)]
    source = _said(looked_at, pair.source, pair.source_language, fixed)
    target = _said(looked_at, pair.target, pair.target_language, fixed)
    lost = {family.name: _lost(source[family.name], target[family.name]) for family in looked_at}
    gained = {family.name for family in looked_at if _lost(target[family.name], source[family.name]) > 0}
    found = []
    for family in looked_at:
        if lost[family.name] <= 0:
            continue
        turned = gained & set(family.against)
        if turned:
            words = _listed(target[name].strong[0] for name in turned if target[name].strong)
            found.append(Finding(check, f"{family.told} became {words}: {_gone(source, target, family)}"))
        elif len(languages) == 1:
            severity: Severity = "error" if family.kept else "warning"
            found.append(Finding(check, f"{family.told} is missing: {_gone(source, target, family)}", severity))
    return tuple(found)


def _lost(before: Said, after: Said) -> int:
    """How many strong words went without a soft one in their place."""
    return len(before.strong) - len(after.strong) - max(0, len(after.soft) - len(before.soft))


def _gone(source: Mapping[str, Said], target: Mapping[str, Said], family: Family) -> str:
    before, after = source[family.name].strong, target[family.name].strong
    return _listed([word for word in before if word not in after] or before)


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"“{word}”" for word in dict.fromkeys(words))


def _said(families: list[Family], text: str, language: str, fixed: Mapping[str, str]) -> dict[str, Said]:
    text = plain(text)
    if language == "en":
        text = _MAY.sub(" ", text)
    text = text.lower()
    if language in fixed:
        text = pattern(fixed[language]).sub(" ", text)
    return {family.name: _in(text, family.words[language]) for family in families}


def _in(text: str, words: Words) -> Said:
    strong = [match.group() for match in pattern(words.strong).finditer(text)]
    return Said(strong, [match.group() for match in pattern(words.soft).finditer(text)] if words.soft else [])


@lru_cache(maxsize=256)
def pattern(words: str) -> re.Pattern[str]:
    """Words and phrases apart by bars, each a pattern, as one pattern over whole words, the longest first."""
    parts = sorted(filter(None, _apart(words)), key=len, reverse=True)
    return re.compile(rf"(?<![\w'-])(?:{'|'.join(parts)})(?![\w'])")


def _apart(words: str) -> list[str]:
    """Cut at the bars that stand in no brackets."""
    parts, depth = [""], 0
    for sign in words:
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return [part.strip() for part in parts]

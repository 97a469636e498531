"""All guidelines, and how a version stands to every rule of them."""

from pipeline.annotations import Guideline
from stages.score.guidelines import cdc, inclusion_europe, inflesz, iso, une
from stages.score.guidelines.facts import Facts, Result
from stages.score.guidelines.rule import Rule
from stages.score.reasons.rulebook import FINDERS

GUIDELINES: tuple[tuple[str, tuple[Rule, ...]], ...] = (
    (cdc.SOURCE, cdc.RULES),
    (inclusion_europe.SOURCE, inclusion_europe.RULES),
    (une.SOURCE, une.RULES),
    (iso.SOURCE, iso.RULES),
    (inflesz.SOURCE, inflesz.RULES),
)
"""Each source with its rules. UNE speaks of Spanish, but its rules are general, so English is held against it too."""

_BY_PEOPLE = Result("not checkable", "a person has to judge this")


def guidelines(facts: Facts, version: str) -> list[Guideline]:
    """Every rule with its verdict; none for a text without words or a language without finders."""
    if facts.text.language not in FINDERS or not facts.sentences:
        return []
    found = []
    for source, rules in GUIDELINES:
        for rule in (one for one in rules if facts.text.language in one.languages):
            result = rule.check(facts, rule.allowed) if rule.check else _BY_PEOPLE
            found.append(Guideline(rule.id, version, source, rule.text, result.verdict, result.detail))
    return found

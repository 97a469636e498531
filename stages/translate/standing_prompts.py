"""Asking again with everyday words in the place of commands, drugs and terms that a translation has not said."""

from stages.translate.checks.command_verbs import unsaid_commands
from stages.translate.checks.terms import Grammar
from stages.translate.choose import Choice
from stages.translate.drug_marks import doubted_drugs, marked_drugs, wanted_drugs
from stages.translate.prompt import Prompt
from stages.translate.reworded import reworded
from stages.translate.shield import shield
from stages.translate.stand_ins import Wanted, with_stand_ins
from stages.translate.term_marks import wanted_terms

_TURNS = 2
"""How often other verbs are tried."""


def standing_prompts(text: str, choice: Choice, grammar: Grammar) -> tuple[Prompt, ...]:
    """Ways of asking where the choice misses a command or a drug; none where it misses neither.

    Terms that it misses are asked for with them, since they would be garbled again.
    """
    text = reworded(text)
    drugs = doubted_drugs(text, choice)
    verbs = [
        Wanted(one.begin, one.end, one.say, kind="verb" if one.told else "infinitive")
        for one in unsaid_commands(text, choice.text)
    ]
    if not drugs and not verbs:
        return ()
    ways = []
    if not shield(text).kept:
        wanted = _apart([*verbs, *wanted_drugs(drugs), *wanted_terms(text, choice, grammar)])
        ways = [with_stand_ins(text, wanted, said=choice.text, turn=turn) for turn in range(_TURNS if verbs else 1)]
    return (*(Prompt(one) for one in dict.fromkeys(ways) if one), *marked_drugs(text, drugs))


def _apart(wanted: list[Wanted]) -> list[Wanted]:
    """In order of their places; of two that overlap the first named."""
    kept: list[Wanted] = []
    for one in wanted:
        if all(one.end <= other.begin or other.end <= one.begin for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.begin)

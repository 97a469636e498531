"""Mending, in Spanish manner, what a small model is known to get wrong and the source makes certain."""

from stages.translate.repairs.accents import put_accents
from stages.translate.repairs.ages import keep_ages
from stages.translate.repairs.apart import keep_apart
from stages.translate.repairs.capital import match_capital
from stages.translate.repairs.clock import keep_clock
from stages.translate.repairs.commands import address_usted
from stages.translate.repairs.conjunctions import join_words
from stages.translate.repairs.determiners import agree
from stages.translate.repairs.drug_doses import say_of
from stages.translate.repairs.ending import match_ending
from stages.translate.repairs.formal_verbs import say_usted
from stages.translate.repairs.one_thing import say_one
from stages.translate.repairs.paired_marks import pair_marks
from stages.translate.repairs.phrases import mend_phrases
from stages.translate.repairs.plurals import form_plurals
from stages.translate.repairs.pointed_titles import write_titles
from stages.translate.repairs.purpose import say_wish
from stages.translate.repairs.quotation import match_quotation
from stages.translate.repairs.regional import use_american_words
from stages.translate.repairs.shared_pronouns import share_pronouns
from stages.translate.repairs.spacing import tidy_spacing
from stages.translate.repairs.telephone import match_telephone
from stages.translate.repairs.thousands import part_thousands
from stages.translate.repairs.time_limits import keep_limits
from stages.translate.repairs.trademark import keep_trademarks
from stages.translate.repairs.weekdays import join_times
from stages.translate.repairs.when_headings import ask_when

_SPANISH = (
    tidy_spacing,
    form_plurals,
    put_accents,
    part_thousands,
    keep_clock,
    match_quotation,
    keep_trademarks,
    mend_phrases,
    use_american_words,
    agree,
    join_words,
    join_times,
    match_telephone,
    keep_ages,
    keep_apart,
    keep_limits,
    say_usted,
    say_wish,
    say_one,
    say_of,
    share_pronouns,
    ask_when,
    write_titles,
    match_ending,
    pair_marks,
    match_capital,
)
_ANY = (tidy_spacing, keep_trademarks, match_ending, match_capital)


def repair(source: str, target: str, *, language: str, commands: bool = True) -> str:
    """The translation of `source` into `language` after every repair, in order; no digit is ever changed.

    Without `commands`, a text that begins like a command is none: "Tell your nurse if you: Have a fever".
    """
    for mend in _SPANISH if language == "es" else _ANY:
        target = mend(source, target)
    if commands and language == "es":
        # What the table knows of commands is known of those to usted.
        target = mend_phrases(source, address_usted(source, target))
    return target

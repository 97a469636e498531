"""Mending, in Spanish manner, what a small model is known to get wrong and the source makes certain."""

from stages.translate.repairs.capital import match_capital
from stages.translate.repairs.clock import keep_clock
from stages.translate.repairs.ending import match_ending
from stages.translate.repairs.paired_marks import pair_marks
from stages.translate.repairs.quotation import match_quotation
from stages.translate.repairs.spacing import tidy_spacing
from stages.translate.repairs.thousands import part_thousands
from stages.translate.repairs.trademark import keep_trademarks

_SPANISH = (
    tidy_spacing,
    part_thousands,
    keep_clock,
    match_quotation,
    keep_trademarks,
    match_ending,
    pair_marks,
    match_capital,
)
_ANY = (tidy_spacing, keep_trademarks, match_ending, match_capital)


def repair(source: str, target: str, *, language: str) -> str:
    """The translation of `source` into `language` after every repair, in order; no digit is ever changed."""
    for mend in _SPANISH if language == "es" else _ANY:
        target = mend(source, target)
    return target

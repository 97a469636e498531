"""All finders of reasons by language, and which gives way where two mark the same words."""

from collections.abc import Callable, Iterator

from stages.score.reasons.acronym import find_acronym
from stages.score.reasons.english.double_negative import find_double_negative
from stages.score.reasons.english.far_reference import find_far_reference
from stages.score.reasons.english.nominalization import find_nominalization
from stages.score.reasons.english.passive import find_passive
from stages.score.reasons.english.several_ideas import find_several_ideas
from stages.score.reasons.hard_word import find_hard_word
from stages.score.reasons.jargon import find_jargon
from stages.score.reasons.long_sentence import find_long_sentence
from stages.score.reasons.long_word import find_long_word
from stages.score.reasons.number_word import find_number_word
from stages.score.reasons.passage import Found, Passage
from stages.score.reasons.percentage import find_percentage
from stages.score.reasons.spanish.double_negative import find_spanish_double_negative
from stages.score.reasons.spanish.far_reference import find_spanish_far_reference
from stages.score.reasons.spanish.nominalization import find_spanish_nominalization
from stages.score.reasons.spanish.passive import find_spanish_passive
from stages.score.reasons.spanish.several_ideas import find_spanish_several_ideas
from stages.score.reasons.text import Text

Finder = Callable[[Passage, Text], Iterator[Found]]

_ABOUT_WORDS: tuple[Finder, ...] = (find_jargon, find_acronym, find_hard_word, find_long_word)
"""Of these one word has one reason, the first that holds."""

FINDERS: dict[str, tuple[Finder, ...]] = {
    "en": (
        find_long_sentence,
        find_several_ideas,
        find_passive,
        find_double_negative,
        find_nominalization,
        find_far_reference,
        find_number_word,
        find_percentage,
    ),
    "es": (
        find_long_sentence,
        find_spanish_several_ideas,
        find_spanish_passive,
        find_spanish_double_negative,
        find_spanish_nominalization,
        find_spanish_far_reference,
        find_number_word,
        find_percentage,
    ),
}
"""What is looked for beside the words themselves."""

ABOUT_SENTENCES = frozenset(
    {"long_sentence", "several_ideas", "passive", "double_negative", "far_reference", "nominalization"}
)
"""Reasons that only a whole sentence can have, so a heading has none of them."""


def find_reasons(passage: Passage, text: Text) -> list[Found]:
    """Every reason why a passage is hard, those about the whole sentence first, then in order of place."""
    found = [one for finder in FINDERS[passage.language] for one in finder(passage, text)]
    taken: list[tuple[int, int]] = [(one.begin, one.end) for one in found if one.id in {"nominalization"}]
    for finder in _ABOUT_WORDS:
        for one in finder(passage, text):
            if not any(one.begin < end and begin < one.end for begin, end in taken):
                taken.append((one.begin, one.end))
                found.append(one)
    kept = [one for one in found if passage.kind != "heading" or one.id not in ABOUT_SENTENCES]
    return sorted(kept, key=lambda one: (one.begin, one.end))

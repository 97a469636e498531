"""Terms of the trade with what they mean, from the installed lists and a team's own."""

from collections.abc import Mapping
from functools import lru_cache

from pipeline.terms import TermBase
from stages.score.reasons.everyday_words import EVERYDAY_WORDS
from stages.score.reasons.hard_word import forms_of, most_common

_RARE = 3.8


def defined_terms(terms: TermBase, language: str) -> Mapping[str, str]:
    """Definition by term in lower case, of terms that have one and hold a word which is not in everybody's mouth."""
    if language not in EVERYDAY_WORDS:
        return {}
    found = {word: entry.definition(language) for word, entry in terms.by_word(language).items()}
    return {word: meaning for word, meaning in found.items() if meaning and _is_rare(word, language)}


@lru_cache(maxsize=2**14)
def _is_rare(term: str, language: str) -> bool:
    pieces = [one for one in term.split() if EVERYDAY_WORDS[language].isdisjoint(forms_of(one, language))]
    return any(most_common(piece, language) < _RARE for piece in pieces)

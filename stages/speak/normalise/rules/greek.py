"""Greek letters by name: TNF-α, β-blocker, interferón γ."""

import re
from collections.abc import Iterator

from stages.speak.normalise.reading import Reading, whole
from stages.speak.normalise.word_list import word_list

_LETTERS = "αβγδεζηθικλνξοπρστυφχψω"
_ENGLISH = word_list(
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda nu xi omicron pi rho sigma tau "
    "upsilon phi chi psi omega"
)
_SPANISH = word_list(
    "alfa beta gamma delta épsilon zeta eta theta iota kappa lambda ni xi ómicron pi ro sigma tau ípsilon "
    "fi ji psi omega"
)
_NAMES = {"en": dict(zip(_LETTERS, _ENGLISH, strict=True)), "es": dict(zip(_LETTERS, _SPANISH, strict=True))}
_LETTER = re.compile(rf"(?<![^\W\dA-Za-z_])[{_LETTERS}](?![^\W\dA-Za-z_])", re.IGNORECASE)


def find_greek(text: str, language: str) -> Iterator[Reading]:
    """Readings of single Greek letters; Greek words are left alone."""
    for match in _LETTER.finditer(text):
        said = _NAMES[language].get(match.group().lower())
        if said:
            yield whole(match.start(), match.end(), said)

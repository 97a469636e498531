"""An abbreviation in capitals that the text does not explain."""

from collections.abc import Iterator

from stages.score.reasons.passage import Found, Passage
from stages.score.reasons.text import Text

_KNOWN = frozenset(
    """
    US USA UK EU UN TV PC CD DVD AM PM OK ID ATM FAQ PDF HIV AIDS DNA MD PhD IQ VIP SOS GPS USB WiFi NASA FBI CIA BBC
    CEO COVID ZIP SMS AC DC AD BC UV EE UU VIH SIDA ADN ONU OMS CDC NIH FDA PIN RN ER MRI CT
    """.split()
)
_LONGEST = 6


def find_acronym(passage: Passage, text: Text) -> Iterator[Found]:
    """The first use of an acronym whose words stand nowhere in the text; what everybody knows (TV, DNA) is left out."""
    for written, (part, begin) in text.acronyms.items():
        bare = written.removesuffix("s")
        if part != passage.part or bare in _KNOWN or len(bare) > _LONGEST or bare.isdigit() or _is_roman(bare):
            continue
        if not text.explains(bare) and not _spelled_out(bare, text):
            message = f"“{written}” is not explained."
            suggestion = f"Write its words out here, and put {bare} after them in brackets."
            yield Found("acronym", message, suggestion, begin, begin + len(written))


def _is_roman(word: str) -> bool:
    return set(word) <= set("IVX")


def _spelled_out(acronym: str, text: Text) -> bool:
    """True if words with its initials stand just before or after it in brackets somewhere."""
    letters = [letter.lower() for letter in acronym if letter.isalpha()]
    for one in text.passages:
        at = one.text.find(f"({acronym}")
        after = one.text.find(f"{acronym} (")
        if at > 0:
            initials = [word.lower[0] for word in one.words if word.end <= at]
            if letters and letters[0] in initials[-len(letters) - 3 :]:
                return True
        if after >= 0:
            return True
    return False

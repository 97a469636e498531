"""A percentage that could be a count of people or things."""

import re
from collections.abc import Iterator

from stages.score.reasons.passage import Found, Passage
from stages.score.reasons.text import Text

_PERCENT = re.compile(
    r"(?<![\d.,–-])(\d{1,2}(?:[.,]\d)?)\s?(?:%|percent\b|per cent\b|por ciento\b)(?!\s?(?:-|–|to|a)\s?\d)"
)
_SHARE = {
    "en": re.compile(r"\s(?:of|chance|risk|probability|likelihood)\b", re.IGNORECASE),
    "es": re.compile(r"\s(?:de (?:los|las|quienes|probabilidad|riesgo|personas|pacientes|niñ[oa]s))\b", re.IGNORECASE),
}
_EVERY = {"en": "{0} of every {1}", "es": "{0} de cada {1}"}


def find_percentage(passage: Passage, text: Text) -> Iterator[Found]:
    """A share such as `5% of patients`; strengths of solutions and rises by a percentage are left alone."""
    for match in _PERCENT.finditer(passage.text):
        if not _SHARE[passage.language].match(passage.text, match.end()):
            continue
        amount = match.group(1).replace(",", ".")
        if float(amount) == 0:
            continue
        of = "1,000" if passage.language == "en" else "1000"
        parts = (f"{float(amount) * 10:.0f}", of) if "." in amount else (amount, "100")
        said = _EVERY[passage.language].format(*parts)
        message = f"“{match.group()}” asks the reader to reckon."
        yield Found("percentage", message, f"Say “{said}”.", match.start(), match.end())

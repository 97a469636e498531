"""Questions and exclamations open and close in Spanish: ¿ … ? and ¡ … !"""

import re

_PAIRS = (("¿", "?"), ("¡", "!"))
_SENTENCE = re.compile(r"[^.!?…]*(?:[.](?=\S)[^.!?…]*)*[.!?…]*\s*")
_LEAD = re.compile(r"^[\s\"“«'‘(\[]*")


def pair_marks(source: str, target: str) -> str:
    """The target with every question and exclamation opened, and no mark opened that nothing closes."""
    return "".join(_paired(sentence) for sentence in _SENTENCE.findall(target))


def _paired(sentence: str) -> str:
    for opening, closing in _PAIRS:
        if closing in sentence and opening not in sentence:
            lead = _LEAD.match(sentence)
            at = lead.end() if lead else 0
            sentence = sentence[:at] + opening + sentence[at:]
        elif opening in sentence and closing not in sentence:
            sentence = sentence.replace(opening, "")
    return sentence

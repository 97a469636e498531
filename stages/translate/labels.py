"""A label before a colon that the model left in English: "Shot: A nurse …" is "Inyección: …" where a list has it."""

import re

from stages.translate.checks.terms import Terms

_LABEL = re.compile(r"^([A-Z][\w’' -]{2,40}):(?= )")


def say_label(text: str, translation: str, terms: Terms, source: str, target: str) -> str:
    """The translation with its label as the lists of terms have it, where that is still the English one."""
    label = _LABEL.match(text)
    if label is None or not translation.startswith(f"{label[1]}:"):
        return translation
    said = terms.translation(label[1], source, target)
    return f"{said}{translation[label.end(1) :]}" if said else translation

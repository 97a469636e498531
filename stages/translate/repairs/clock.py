"""Times of day keep their half of the day: 6 p.m. must not become "las 6 horas"."""

import re

_ENGLISH = re.compile(r"\b(\d{1,2})(?::(\d\d))? ?([ap])\.? ?m\b\.?", re.IGNORECASE)
_AFTER = r"(?: ?[ap]?\. ?m\.?(?!\w)| ?[ap]m\b| ?horas?\b| ?h\b| de la (?:mañana|tarde|noche)| del mediodía)*"


def keep_clock(source: str, target: str) -> str:
    """The target with the source's times of day in Spanish manner, "6 p. m.", wherever their hour still stands.

    A time that the translation tells on the clock of 24 hours is left as it is.
    """
    at = 0
    for match in _ENGLISH.finditer(source):
        hour, minutes, half = match[1], match[2], match[3].lower()
        wanted = f"{hour}{f':{minutes}' if minutes else ''} {half}. m."
        place = re.compile(
            rf"(?<![\d:.,]){hour}{f'[:.]{minutes}' if minutes else '(?:[:.]00)?'}(?![\d%]|[:.,]\d){_AFTER}"
        )
        found = next((one for one in place.finditer(target, at) if _is_time(one, target)), None)
        if found:
            end = found.end()
            target = target[: found.start()] + wanted + target[end:]
            at = found.start() + len(wanted)
            if target[at : at + 1] == "." and not source[match.end() :].startswith("."):
                target = target[:at] + target[at + 1 :]
    return target


def _is_time(found: re.Match[str], target: str) -> bool:
    before = target[: found.start()].lower()
    return ":" in found[0] or "m" in found[0] or "h" in found[0] or before.endswith(("las ", "la ", "a ", "y "))

"""No doubled spaces, and none before a mark that closes."""

import re


def tidy_spacing(source: str, target: str) -> str:
    """The target without stray spaces; a space before % is Spanish and stays."""
    target = re.sub(r"[ \t]+", " ", target).strip()
    return re.sub(r"(?<=\w) +([,;.:?!])(?=\s|$)", r"\1", target)

"""No doubled spaces, none before a mark that closes, and none behind one that opens."""

import re


def tidy_spacing(source: str, target: str) -> str:
    """The target without stray spaces; a space before % is Spanish and stays."""
    target = re.sub(r"[ \t]+", " ", target).strip()
    target = re.sub(r"(?<=[“«¿¡(\[]) +(?=\S)", "", target)
    return re.sub(r"(?<=\w) +([,;.:?!]|[”»)\]])(?=\s|[,;.:?!]|$)", r"\1", target)

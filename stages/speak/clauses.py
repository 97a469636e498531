"""A text cut where a speaker would breathe."""

import re

_ENDS = (r"(?<=[.!?…])\s+", r"(?<=[,;:])\s+|\s+(?=[—–(])", r"\s+")


def clauses(text: str, limit: int) -> list[str]:
    """Pieces of at most `limit` characters, cut at sentence ends, then clause ends, then spaces, then anywhere.

    Joined with spaces they are the text again, but for the kind of white space and cuts inside a word.
    """
    pieces: list[str] = []
    for atom in _atoms(text.strip(), limit, 0):
        if pieces and len(pieces[-1]) + 1 + len(atom) <= limit:
            pieces[-1] += " " + atom
        else:
            pieces.append(atom)
    return pieces


def _atoms(text: str, limit: int, depth: int) -> list[str]:
    if len(text) <= limit:
        return [text] if text else []
    if depth == len(_ENDS):
        return [text[start : start + limit] for start in range(0, len(text), limit)]
    return [atom for piece in re.split(_ENDS[depth], text) for atom in _atoms(piece, limit, depth + 1)]

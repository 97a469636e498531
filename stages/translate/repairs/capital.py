"""A translation begins with a capital letter where its source does."""

import re

_FIRST_WORD = re.compile(r"^[\s¿¡\"“«'‘(\[]*([^\W\d_][\w’'-]*)")


def match_capital(source: str, target: str) -> str:
    """The target with its first letter as in the source; a first word that the source also has is left alone."""
    theirs, ours = _FIRST_WORD.match(source), _FIRST_WORD.match(target)
    if not theirs or not ours or re.search(rf"(?<!\w){re.escape(ours[1])}(?!\w)", source):
        return target
    at, word = ours.start(1), ours[1]
    if theirs[1][0].isupper():
        first = word[0].upper()
    else:
        first = word[0].lower() if word[1:].islower() or len(word) == 1 else word[0]
    return target[:at] + first + target[at + 1 :]

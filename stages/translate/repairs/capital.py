"""A translation begins with a capital letter where its source does."""

import re

_FIRST_WORD = re.compile(r"^[\s¿¡\"“«'‘(\[]*([^\W\d_][\w’'-]*)")


def match_capital(source: str, target: str) -> str:
    """The target with its first letter as in the source; a name or code that the source also has is left alone."""
    theirs, ours = _FIRST_WORD.match(source), _FIRST_WORD.match(target)
    if not theirs or not ours:
        return target
    at, word = ours.start(1), ours[1]
    copied = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", source)
    if theirs[1][0].isupper():
        first = word[0] if copied and not word.islower() else word[0].upper()
    else:
        first = word[0] if copied or not word[1:].islower() else word[0].lower()
    return target[:at] + first + target[at + 1 :]

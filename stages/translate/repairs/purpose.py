"""Behind "para que", and behind "cuando" for what is to come, Spanish has the subjunctive."""

import re

from stages.translate.repairs.verb_moods import subjunctive, subjunctive_of_future

_WORD = re.compile(r"[^\W\d_]+")
_CLAUSE = re.compile(r"\b[Pp]ara que\b([^.,;:!?]*)")
_BEFORE_NOUNS = frozenset(
    """el la los las un una unos unas su sus este esta estos estas ese esa esos esas cada todo toda todos todas otro
    otra otros otras de del al en con por para sin a más menos muy algún alguna ningún ninguna mi mis tu tus""".split()
)
_CLITICS = frozenset("se le les lo me nos no usted ustedes él ella ellos ellas también ya solo y e o que".split())
_WHEN = re.compile(
    r"(?<![¿\w])([Cc]uando (?:(?:usted|ustedes|se|le|les|lo|la|los|las|no|ya|su|el) )*(?:\w+ )??)(\w+án?)(?!\w)"
)


def say_wish(source: str, target: str) -> str:
    """The target with the subjunctive for what "para que" leads to, and for a future behind "cuando"."""
    target = _CLAUSE.sub(lambda found: found[0][: found.start(1) - found.start()] + _wished(found[1]), target)
    if not re.search(r"\b(?:when|once|whenever)\b", source, re.IGNORECASE):
        return target
    return _WHEN.sub(lambda found: found[1] + (subjunctive_of_future(found[2]) or found[2]), target)


def _wished(clause: str) -> str:
    """The clause with its first verb in the subjunctive; as it is if that verb cannot be told."""
    noun = False
    for match in _WORD.finditer(clause):
        word = match[0]
        if noun:
            noun = word in _BEFORE_NOUNS
        elif word in _BEFORE_NOUNS:
            noun = True
        elif word in _CLITICS:
            continue
        elif new := subjunctive(word):
            return clause[: match.start()] + new + clause[match.end() :]
        elif re.search(r"(?:e|en|a|an)$", word):
            # It may be the verb, in the subjunctive already.
            return clause
    return clause

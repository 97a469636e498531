"""What "it" and "one" stand for is a single thing: its verb is in the singular, and "una" is said of feminine words."""

import re

from stages.translate.checks.genders import noun

_JOINING = {"because": "porque", "when": "cuando", "if": "si", "until": "hasta que"}
_IT = r"\b{} it (?:also |only |often )?[a-z]+s\b"
_MANY = r"\b{} (?:they|you|people|(?:the |your )?[a-z]+s)\b"
_SAID_OF_MANY = r"\b({}) ((?:se|le|les|no|también|solo) )*([a-záéíóúñ]{{3,}}[aei])n\b"
_HAVE_ONE = re.compile(r"^(?:\w+ )?([\w ]+), if you have one\b")
_ONE = re.compile(r"^((?:Su|La|Una|El|Un|su) ([a-záéíóúñ]+)\b[^.]*, si (?:usted )?(?:tiene|la tiene|lo tiene)) uno\b")
_IN_A = re.compile(r"(?<!\bdí)(?<!\bmap)(?<!planet)(?<!ist)(?<![mn]aut)(?<!m)a$")


def say_one(source: str, target: str) -> str:
    """The target with the verb of "because it …" in the singular, and "si tiene una" of a feminine word."""
    for english, spanish in _JOINING.items():
        if re.search(_IT.format(english), source) and not re.search(_MANY.format(english), source):
            target = re.sub(_SAID_OF_MANY.format(spanish), lambda found: found[0][:-1], target)
    found = _ONE.match(target) if _HAVE_ONE.match(source) else None
    if found and _is_feminine(found[2]):
        target = f"{found[1]} una{target[found.end() :]}"
    return target


def _is_feminine(word: str) -> bool:
    known = noun(word)
    return known[0] == "f" if known and known[0] else bool(_IN_A.search(word))

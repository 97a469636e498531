"""The accent that a verb takes with a pronoun behind it: "Tómelo", not "Tomelo"."""

import re

_WITH_PRONOUN = re.compile(r"(?<![\w-])([A-Za-zñüÑ]+[ae])(se|l[aeo]s?)(?![\w-])")
_STRESSED = re.compile(r"(.*)([aeiou])([^aeiou]+(?:(?<=[gq])u)?[ae])", re.IGNORECASE)
_ACCENTED = dict(zip("aeiouAEIOU", "áéíóúÁÉÍÓÚ", strict=True))
_IN_ADJECTIVES = {"le", "les"}
"""What adjectives end in too: "lesionales"."""
_MORE = 0.3
"""How much commoner, on the Zipf scale, the word with an accent must be."""
_VERB = 2.5
"""Zipf frequency of a verb with which neither form is found in lists."""


def put_accents(source: str, target: str) -> str:
    """The target with accents on verbs with a pronoun, where the form with an accent is the word in use."""
    return _WITH_PRONOUN.sub(_accented, target)


def _accented(found: re.Match[str]) -> str:
    from wordfreq import zipf_frequency

    stressed = _STRESSED.fullmatch(found[1])
    if stressed is None:
        return found[0]
    other = f"{stressed[1]}{_ACCENTED[stressed[2]]}{stressed[3]}{found[2]}"
    plain, accented = zipf_frequency(found[0], "es"), zipf_frequency(other, "es")
    unknown = plain == accented == 0 and found[2] not in _IN_ADJECTIVES and zipf_frequency(found[1], "es") >= _VERB
    return other if unknown or accented > plain + _MORE else found[0]

"""Words that deny by a prefix or an ending: unsafe, incomplete, nonlethal, painless, desigual."""

import re
from collections.abc import Iterator

_PREFIXES = {"en": ("un", "in", "im", "dis", "non"), "es": ("in", "im", "des")}
_ENDINGS = {
    "en": re.compile(r"(?:able|ible|ent|ant|ate|ive|al|ed|ing|ful|ly|ity|ness|ary|ete|ect|ous|fe|air|ven|ar|ual|wn)$"),
    "es": re.compile(r"(?:able|ible|ente|ante|ad[oa]|id[oa]|iv[oa]|al|mente|dad|ct[oa]|et[oa]|ual|gur[oa]|ari[oa])s?$"),
}
_PLAIN = re.compile(
    r"unable|uniq\w+|unif\w+|unison|unit\w*|unwind\w*|unbalanc\w*|unmask\w*|unusual\w*|nonrct\w*|unveil\w*|unbias\w*|unleash\w*|unravel\w*|unfold\w*|uncover\w*|unprecedented|unless|unlike|until|unfortunate\w*|under\w*|invent\w*|income|inform\w*|intend\w*|"
    r"regardless|nevertheless|nonetheless|inmediat\w+|informad\w+|indicad\w+|internad\w+|intens\w+|inspirad\w+|"
    r"important\w+|impact\w+|implant\w+|infect\w+|interesad\w+|incid\w+|involuc\w+|dest\w+|desarroll\w+|descrit\w+|"
    r"inform\w*|intern\w*|después|impuest\w*|impon\w+|impus\w+|import\w+|intent\w+|invers\w+|desta\w+|descans\w+|"
    r"inmigra\w+|irland\w+|indi(?:c|qu)\w+|infus\w+|impres\w+|influ\w+|destin\w*|desenlac\w*|descen\w+|descub\w+|"
    r"impuls\w+|infiltr\w+|ingest\w+|imprescindib\w+|indol\w+|invasiv\w+|implic\w+|"
    r"incluid\w+|indicat\w+|implied|inhibited|inside|disposed|distanc\w+|discover\w+|discussed|disease\w*|indeed"
)
_KNOWN = 2.6
"""Zipf frequency from which on what follows the prefix counts as a word of its own."""
_FREELY = 1.8
"""The same behind un- and non-, which stand before any word: unpasteurized, noncalcified."""
_LONG = 7
"""Letters from which on a rarer word will do behind a Spanish prefix: indetectable."""
_PREFIX = re.compile(r"(?<![\w-])(?:in|im|des|ir|il)[^\W\d_]{4,}")


def negative_words(text: str, language: str) -> Iterator[re.Match[str]]:
    """Every word of a lower-case text that denies by its form: without the prefix or ending it is still a word."""
    for match in re.finditer(r"(?:non-[^\W\d_]{3,}|[^\W\d_]{6,})", text):
        if _denies(match.group(), language):
            yield match


def prefixed_words(text: str) -> Iterator[re.Match[str]]:
    """Every word of a lower-case Spanish text, of whatever ending, that denies by its prefix."""
    for match in _PREFIX.finditer(text):
        rest = re.sub(r"^(?:in|im|des|ir|il)", "", match.group())
        if not _PLAIN.fullmatch(match.group()) and _known(rest, "es", _KNOWN if len(rest) < _LONG else _FREELY):
            yield match


def is_plain_denial(word: str) -> bool:
    """True for English words that must keep their denial in any language: those with un- and non-."""
    return word.startswith(("un", "non"))


def _denies(word: str, language: str) -> bool:
    if _PLAIN.fullmatch(word):
        return False
    if word.startswith("non-"):
        return True
    if language == "en" and word.endswith("less") and _known(word.removesuffix("less"), language):
        return True
    free = language == "en" and is_plain_denial(word)
    least = _FREELY if free else _KNOWN
    return bool(free or _ENDINGS[language].search(word)) and any(
        word.startswith(prefix) and _known(word.removeprefix(prefix), language, least) for prefix in _PREFIXES[language]
    )


def _known(word: str, language: str, least: float = _KNOWN) -> bool:
    from wordfreq import zipf_frequency  # its lists are read from disk at first use

    return len(word) >= 4 and zipf_frequency(word, language) >= least

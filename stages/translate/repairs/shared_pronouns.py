"""One object of two verbs: "find and destroy them" is "encontrarlas y destruirlas"."""

import re

_TWO_VERBS = re.compile(r"\b[a-z]+ (?:and|or) [a-z]+ (?:them|it)\b|\b[a-z]+(?:ed|en) and [a-z]+ed by\b")
_LEFT_BARE = re.compile(
    r"(?<![\w-])([a-záéíóúñ]+[aei]r) ([yeou]) ((?:[a-záéíóúñ]{2,})[aei]r)(l[aeo]s?)(?![\w-])", re.IGNORECASE
)


def share_pronouns(source: str, target: str) -> str:
    """The target with the pronoun at both infinitives, where the source says it once for two verbs."""
    return _LEFT_BARE.sub(r"\1\4 \2 \3\4", target) if _TWO_VERBS.search(source) else target

"""Verb forms that no list of words holds, though the verb is well known: "evacuaría".

The pipeline has its own eyes for this (`stages.translate.listed`); a measure must not see through theirs.
"""

import re

from wordfreq import zipf_frequency

_OF_INFINITIVE = re.compile(r"(\w+[aei]r)(?:é|ás|á|emos|án|ía|ías|íamos|ían|me|te|se|nos|l[aeo]s?)")
_AR = re.compile(r"(\w{2,})(?:aba[sn]?|ábamos|aron|aste|ara[sn]?|áramos|ando|ad[ao]s?|amos|an|en|es)")
_ER_IR = re.compile(r"(\w{2,})(?:ía[sn]?|íamos|ieron|iste|iera[sn]?|iéramos|iendo|id[ao]s?|[ei]mos|an|en|es)")
_OF_STEM = ((_AR, ("ar",)), (_ER_IR, ("er", "ir")))
_KNOWN = 2.5
"""Zipf frequency of an infinitive that is well known."""


def is_inflected(word: str) -> bool:
    """Whether a lower-case word is a regular form of a well-known Spanish verb."""
    found = _OF_INFINITIVE.fullmatch(word)
    verbs = [found[1]] if found else []
    for pattern, kinds in _OF_STEM:
        if stem := pattern.fullmatch(word):
            verbs += [stem[1] + kind for kind in kinds]
    return any(zipf_frequency(verb, "es") >= _KNOWN for verb in verbs)

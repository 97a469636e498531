"""The more common forms a Spanish word may come from: verbs without endings and pronouns, singular, masculine."""

import re
from functools import lru_cache

_CLITICS = re.compile(r"(?<=\w)([aeiáéí]r|[aá]ndo|[iíy][eé]ndo)(?:se|me|te|nos)?(?:l[aoe]s?)?$")
_ORDER = re.compile(r"(?<=\w)([áéíó]\w+[en]n?)(?:me|te|se|nos|les?|l[ao]s?)$")
_ENDINGS = tuple(
    sorted(
        """
        o as a amos an é aste ó aron aba abas aban ábamos e es en emos í iste ió imos ieron ía ías ían íamos ando iendo
        yendo ado ada ados adas ido ida idos idas ara aran iera ieran á án ás aré ará arán aría arían eré erá erán ería
        erían iré irá irán iría irían eremos aremos iremos
        """.split(),
        key=len,
        reverse=True,
    )
)
_INFINITIVES = ("ar", "er", "ir")
_SHORTEST_STEM = 3
_PLAIN = str.maketrans("áéíó", "aeio")
_SPELLED = (("qu", "c"), ("gu", "g"), ("c", "z"), ("j", "g"), ("zc", "c"), ("ie", "e"), ("ue", "o"))


@lru_cache(maxsize=50_000)
def spanish_forms(word: str) -> frozenset[str]:
    """The word and its likely forms, right and impossible ones; the most common of them tells how known it is."""
    bare = _ORDER.sub(r"\1", _CLITICS.sub(r"\1", word)).translate(_PLAIN)
    forms = {word, bare, word.removesuffix("s"), word.removesuffix("es")}
    forms |= {one[:-1] + other for one in tuple(forms) for mark, other in ("ao", "oa") if one.endswith(mark)}
    if word.endswith("mente"):
        adverb = word.removesuffix("mente")
        forms |= {adverb, adverb[:-1] + "o"}
    for stem in _stems(bare):
        forms |= {stem, *(stem + ending for ending in _INFINITIVES)}
    return frozenset(forms)


def _stems(word: str) -> set[str]:
    stems = {
        word.removesuffix(one) for one in _ENDINGS if word.endswith(one) and len(word) - len(one) >= _SHORTEST_STEM
    }
    for stem in tuple(stems):
        stems |= {stem[: -len(old)] + new for old, new in _SPELLED[:5] if stem.endswith(old)}
        stems |= {new.join(stem.rsplit(old, 1)) for old, new in _SPELLED[5:] if old in stem}
    return stems

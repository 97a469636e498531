"""Spanish words that no list holds but their parts make certain: inflected, or built of learned roots."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from stages.translate.checks.learned_words import learned_words
from stages.translate.checks.plain_words import folded

_PREFIXES = """
abdomino acido adeno aero afro albo alfa alo angio ante anti antero antropo arterio artero artro aspiro audio auto
bacterio beta bili bio blasto bradi bronco calori cardio carcino cefalo cerebro cervico ciano cilo cisto cito colangio
cole colecisto colo colpo condro contra cortico coxo cranio crio cripto cromo crono cuadri cuasi dactilo delta
dermato desoxi
dihidro duodeno eco ecto electro emo encefalo endo entero epi eritro esfero esofago espleno esteno estereo esteto exo
extra faringo farmaco fasci fenil ferro feto fibro fisio fito flebo fluo fluoro fono foto fronto galacto gamma gastro
geno giga gineco glico glomerulo gluco gono granulo hema hemato hemi hemo hepato hepatico hetero hexa hidro hiper hipo
histero histo holo homo indio infra inmuno inter intra intro iono iso kilo laparo laringo latero leuco linfo lipo
litio loco macro masto maxi mega melano meningo menisco meso meta micro mielo mini mio mono morfo muco multi musculo
nano naso nefro neo neumo neuro normo nucleo octo oculo odonto oftalmo oligo omni onco organo orto osteo oto ovo oxi
paleo pan para parotid pato penta peri pielo plaqueto pleuro plesio poli post pos pre pro procto prostato proto pseudo
psico pulmo quimio quino radio retro reumato rino sacro salpingo semi sero seudo sideri sobre socio somato sub super
supra tele termo tetra tibio timo tiro tomo toraco tox traqueo trans tras tri trico trombo turbo ultra uni uretero
uretro uro utero vaso veno ventriculo vice video viro xeno yeyuno zoo
""".split()
_PREFIX = re.compile(rf"^(?:{'|'.join(sorted(_PREFIXES, key=len, reverse=True))})(?=\w{{4}})")
_SUFFIXES = re.compile(
    r"(?:algias?|blast[oa]s?|cit[oi]s?|citos[oi]s|citari[oa]s?|ectom[ií]as?|[eé]mi[ac][os]?s?|estesias?|fagi[ac]s?|filia"
    r"|génic[oa]s?|génesis|genias?|graf[ií]as?|gráfic[oa]s?|itis|lisis|lític[oa]s?|log[ií]as?|lógic[oa]s?|malacia"
    r"|megalia|metr[ií]as?|osis|ótic[oa]s?|pat[ií]as?|pátic[oa]s?|penias?|plasias?|plásic[oa]s?|plast[ií]as?|plejias?|pnea"
    r"|rragias?|rrea|rreic[oa]s?|scop[ií]as?|scópic[oa]s?|stom[ií]as?|tom[ií]as?|terapias?|terapéutic[oa]s?|tóxic[oa]s?"
    r"|trofias?|trófic[oa]s?|tropic[oa]s?|uric[oa]s?|urias?|úric[oa]s?|ización|izaciones)$"
)
"""Endings of learned words; what stands before one must begin a known word."""
_VERBS = re.compile(
    r"(?:(?P<ar>ar|ado|ada|ados|adas|ando|amos|aba|aban|aron|ará|arán|aremos|aría|arían|en|emos|arse|aran|asen|ador|adora"
    r"|ara|aran|áramos|aría|ó|adores|adoras|ación|aciones|able|ables|ándose|ar[ln][aoe]s?)|(?P<er>er|ido|ida|idos|idas|ía|ían|erá|erán|ería|iera|ieran|ió|ieron|iendo|erse"
    r"|ible|ibles|erl[aoe]s?))$"
)
_OTHER_VERBS = re.compile(
    r"(?P<ir>ir|ido|ida|idos|idas|ía|ían|irá|irán|iría|iera|ieran|ió|ieron|iendo|irse|ible|ibles|irl[aoe]s?)$"
)
_PLURALS = (
    ("s", ""),
    ("es", ""),
    ("a", "o"),
    ("as", "o"),
    ("os", "o"),
    ("os", ""),
    ("ces", "z"),
    ("iones", "ión"),
    ("idad", "o"),
    ("idad", ""),
)
_DEPTH = 3
_LEAST = 3
_SHORTEST = 5
"""Letters that must stand before a learned ending, less one."""
_BEHIND = 7
"""Letters that must be left behind a prefix: "inmunotapias" is no word."""
_ORDINARY = 1.3
"""Zipf frequency of a word that may stand behind a prefix."""


def is_formed(word: str, depth: int = _DEPTH) -> bool:
    """Whether a lower-case word is a regular form or compound of words that Spanish knows."""
    if word in learned_words() or (depth < _DEPTH and _frequency(word) >= _ORDINARY):
        return True
    if any(_frequency(form) > 0 for form in _bases(word)):
        return True
    if depth and (match := _PREFIX.match(word)):
        for prefix in _prefixes(word, match[0]):
            rest = word[len(prefix) :]
            rest = rest[1:] if rest.startswith("rr") else rest
            joined = prefix[-1] + rest if prefix[-1] in "aeo" else rest
            if len(rest) >= _BEHIND and (is_formed(rest, depth - 1) or is_formed(joined, depth - 1)):
                return True
    ending = _SUFFIXES.search(word)
    return bool(ending and ending.start() >= _SHORTEST - 1 and _begins_a_word(word[: ending.start()]))


def _prefixes(word: str, longest: str) -> Iterator[str]:
    yield longest
    yield from (one for one in _PREFIXES if word.startswith(one) and len(one) < len(longest))


def _bases(word: str) -> Iterator[str]:
    for ending, put in _PLURALS:
        if word.endswith(ending) and len(word) - len(ending) > _LEAST:
            yield word.removesuffix(ending) + put
    for pattern in (_VERBS, _OTHER_VERBS):
        if (match := pattern.search(word)) and match.start() >= _LEAST:
            infinitive = next(name for name, found in match.groupdict().items() if found)
            stem = word[: match.start()]
            yield stem + infinitive
            if infinitive == "ar" and match["ar"][0] == "e":
                yield from (
                    stem[: -len(soft)] + hard + "ar"
                    for soft, hard in (("qu", "c"), ("gu", "g"), ("c", "z"))
                    if stem.endswith(soft)
                )
    if match := _WITH_PRONOUN.fullmatch(word):
        yield "".join(_PLAIN.get(letter, letter) for letter in match[1])


_WITH_PRONOUN = re.compile(r"(?=\w*[áéíóú]|\w*(?:[aei]r|ndo)(?:se|l[aoe]s?|nos|me)$)(\w{4,}?)(?:se|l[aoe]s?|nos|me)")
_PLAIN = dict(zip("áéíóú", "aeiou", strict=True))


def _frequency(word: str) -> float:
    from wordfreq import zipf_frequency

    if word in learned_words():
        return _ORDINARY
    return zipf_frequency(word, "es") if len(word) > _LEAST else 0.0


def _begins_a_word(stem: str) -> bool:
    words = _folded_words()
    start = folded(stem)
    at = bisect_left(words, start)
    return at < len(words) and words[at].startswith(start)


@lru_cache(maxsize=1)
def _folded_words() -> list[str]:
    from wordfreq import iter_wordlist

    return sorted({folded(word) for word in iter_wordlist("es", "best") if len(word) > _LEAST and word.isalpha()})

"""More stays more and less stays less; better, later and above are not turned round."""

from dataclasses import dataclass

from pipeline.meaning import Finding, Pair
from stages.check.families import pattern
from stages.check.plain import plain


@dataclass(frozen=True)
class Side:
    """One of two opposites: what a finding calls it and its words by language."""

    told: str
    words: dict[str, str]


PAIRS = (
    (
        Side(
            "more, higher or longer",
            {
                "en": r"more|greater|higher|larger|bigger|longer|older|increas\w+|rais\w+|rise[sn]?|rising|rose|"
                r"grow\w*|grew|"
                r"gain\w*|above|exceed\w*|faster|stronger|highest|largest|greatest|biggest|longest|oldest|"
                r"doubl\w+|maximum|"
                r"over(?= \d)|most|extra",
                "es": r"más|mayor\w*|superior\w*|aument\w+|increment\w+|sub(?:e|en|ir|ió|ieron)|crec\w+|elev\w+|"
                r"intensific\w+|agrav\w+|"
                r"exced\w+|excesiv\w+|sobrepas\w+|rebas\w+|"
                r"máxim\w+|dobl\w+",
            },
        ),
        Side(
            "less, lower or shorter",
            {
                "en": r"less|fewer|lower\w*|smaller|shorter|younger|decreas\w+|reduc\w+|fall|falls|fell|fallen|"
                r"drop\w*|declin\w+|"
                r"below|least|lowest|smallest|fewest|shortest|shrink\w*|shrank|weaker|slower|diminish\w*|"
                r"minimum|under(?= \d)|"
                r"worsen\w*|cut|cuts",
                "es": r"menos|menor\w*|inferior\w*|disminu\w+|reduc\w+|reduj\w+|baj(?:a|an|ar|ó|aron|os?|as?)|"
                r"ca(?:e|en|yó|er|ída)|"
                r"descen\w+|descien\w+|mínim\w+|acort\w+",
            },
        ),
    ),
    (
        Side("before", {"en": r"before|prior|earlier|previous\w*|preced\w+", "es": r"antes|previ\w+|anterior\w*|"
        r"preceden\w*"}),
        Side("after", {"en": r"after|later|following|subsequent\w*|afterwards?", "es": r"después|tras|luego|"
        r"posterior\w*|más tarde"}),
    ),
    (
        Side("better", {"en": r"better|best|improv\w+|superior", "es": r"mejor\w*|superior\w*"}),
        Side("worse", {"en": r"worse\w*|worst|inferior|poorer", "es": r"peor\w*|empeor\w+|inferior\w*"}),
    ),
)  # fmt: skip
_FIXED = {
    "en": r"no longer|any longer|no more than|no less than|not more than|not less than|no fewer than|"
    r"more or less|furthermore|moreover|once more|at least|"
    r"older (?:adult|people|person|wom[ae]n|m[ae]n|patient|child)\w*|"
    r"over the|over-the-counter|all over|follow up|follow-up|as well|set up|make up|made up|pick up|give up|"
    r"end up|come up|break down|write down|lie down|sit down|up to|according to",
    "es": r"más o menos|al menos|por lo menos|no más de|no menos de|a menos que|sobre todo|además|más bien|"
    r"es más|ni más ni menos|mayores de edad|"
    r"(?:personas?|adult[oa]s?|hombres|mujeres|niños|pacientes) (?:de edad )?mayores|"
    r"personas? de (?:mayor|más) edad|mayor[ií]a|mayormente|vías respiratorias inferiores|menos (?=elev|alt|grand)",
}


_LESS_SPANISH = r"menos|menor(?:es)?|disminu\w+|reduc\w+|baj(?:a|an|ar|ó|aron|as)"
_LESS_ENGLISH = (
    r"less\w*|fewer|lower\w*|under\w*|below|least|small\w*|short\w*|young\w*|minors?|minus|reduc\w*|decreas\w*|unless|"
    r"except\w*|other than|mild\w*|slow\w*|low\w*|few|rare\w*|limit\w*|weak\w*|declin\w*|drop\w*|diminish\w*|uncommon|"
    r"eas(?:e|es|ing)|fall\w*|fell|loss|lose\w*|losing|lost|child\w*|down\w*|minim\w*|cut\w*|unlikely|inferior|poor\w*|"
    r"light\w*|narrow\w*|shrink\w*|shrank|flatten\w*|remi\w+|relie\w+|sooner|lack\w*|alleviat\w*|deplet\w*|"
    r"restrict\w*|not|\w+n't|help\w*|treat|take away|ldl|reliev\w*"
)
"""What "less" in Spanish may stand for, denials among it, so that few alarms are false."""


class Comparatives:
    """No comparison is turned round: more does not become less, before not after.

    Measured with bench/check/simplified.py on 1,543 human simplifications, which it was tuned on: alarms .1 %; found in
    the source's own words: 157 of 157 errors, in people's 130 of 131. With bench/check/measure.py on human translations
    of TICO-19 dev (tuned on them) and of MedlinePlus (not): false alarms .3 and .5 %, turned comparisons found 153 of
    169 and 272 of 285.
    """

    name = "comparatives"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """A finding for each pair of opposites of which one side went and the other came."""
        if not {pair.source_language, pair.target_language} <= {"en", "es"}:
            return ()
        source, target = _text(pair.source, pair.source_language), _text(pair.target, pair.target_language)
        found = []
        for sides in PAIRS:
            before = [_count(side, source, pair.source_language) for side in sides]
            after = [_count(side, target, pair.target_language) for side in sides]
            for lost, gained in ((0, 1), (1, 0)):
                if after[lost] < before[lost] and after[gained] > before[gained]:
                    found.append(Finding(self.name, f"{sides[lost].told} became {sides[gained].told}"))
        if not found and (pair.source_language, pair.target_language) == ("en", "es"):
            less = pattern(_LESS_SPANISH).findall(target)
            if len(less) > len(pattern(_LESS_ENGLISH).findall(source)):
                found.append(Finding(self.name, f"“{less[-1]}” has nothing of its kind in the original"))
        return tuple(found)


def _text(text: str, language: str) -> str:
    return pattern(_FIXED[language]).sub(" ", plain(text).lower())


def _count(side: Side, text: str, language: str) -> int:
    return len(pattern(side.words[language]).findall(text))

"""Article, noun and adjective agree: "la tratamiento", "los célula", "las células blancos"."""

import re

from pipeline.meaning import Finding, Pair
from stages.translate.checks.endings import clash
from stages.translate.checks.genders import noun

_ARTICLES = {
    "el": ("m", "s"), "la": ("f", "s"), "los": ("m", "p"), "las": ("f", "p"), "un": ("m", "s"), "una": ("f", "s"),
    "unos": ("m", "p"), "unas": ("f", "p"), "del": ("m", "s"), "al": ("m", "s"), "este": ("m", "s"), "esta": ("f", "s"),
    "estos": ("m", "p"), "estas": ("f", "p"), "ese": ("m", "s"), "esa": ("f", "s"), "esos": ("m", "p"),
    "esas": ("f", "p"), "su": ("", "s"), "sus": ("", "p"), "muchos": ("m", "p"), "muchas": ("f", "p"),
    "algunos": ("m", "p"), "algunas": ("f", "p"), "otros": ("m", "p"), "otras": ("f", "p"), "ningún": ("m", "s"),
    "ninguna": ("f", "s"), "cada": ("", "s"), "ciertos": ("m", "p"), "ciertas": ("f", "p"),
    "varios": ("m", "p"), "varias": ("f", "p"),
}  # fmt: skip
_PAIR = re.compile(
    rf"(?<![\w-])((?i:{'|'.join(sorted(_ARTICLES, key=len, reverse=True))}))"
    r" ([a-záéíóúüñ]{3,})(?: ([a-záéíóúüñ]{4,}))?(?![\w-])",
)
_ADJECTIVE = re.compile(
    r"(?:ad|id|iv|ic|os|ari|blanc|roj|nuev|sever|complet|activ|séric|inmunitari|antic|dañin)([oa])(s?)$"
)
_NOUNS_TOO = re.compile(
    r"(?:médic|físic|clínic|públic|tóxic|antibiótic|resultad|estad|cuidad|ganad|abogad|soldad|casad|emplead|"
    r"técnic|polític|crític|músic|químic|lógic|átic|cuad|lad|grad|mercad|tratad|delegad|aliad|comid|bebid|vid|herid|"
    r"medid|salid|entrad|llegad|jornad|década|mirad|debid|signific|afect|provoc|caus|produc|permit|voluntari|calendari|formulari|secretari|salari|necesari)[oa]s?$"
)


class Agreement:
    """Article and noun have one gender and number, and an adjective that can belong to no other noun has them too.

    Nouns of a list of our own, endings that leave no doubt, and for other words the ending against the article
    (`endings`); adjectives only beside nouns that are surely known. Measured with bench/check/measure.py on 1,799 human
    translations of MedlinePlus and cancer.gov (which it was tuned on), 1,798 others of these and 1,500 of TICO-19 dev
    (both read for their alarms): false alarms .1, .2 and 0 %, .7 % of 1,394 of doctors, half of them slips of the
    writers; found: an article of the wrong gender 1,039 of 1,147, 1,060 of 1,170 and 999 of 1,153, of the wrong number
    988 of 1,169, 972 of 1,167 and 956 of 1,178.
    """

    name = "agreement"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """A warning for each pair that does not agree."""
        if pair.target_language != "es" or pair.source_language == "es":
            return ()
        wrong = []
        for match in _PAIR.finditer(pair.target):
            known = noun(match[2])
            if known is None:
                if clash(match[1].lower(), match[2]):
                    wrong.append(f"{match[1]} {match[2]}")
                continue
            if not _agree(_ARTICLES[match[1].lower()], known):
                wrong.append(f"{match[1]} {match[2]}")
            elif match[3] and (quality := _ADJECTIVE.search(match[3])) and not _NOUNS_TOO.search(match[3]):
                shape = ("m" if quality[1] == "o" else "f", "p" if quality[2] else "s")
                apart = re.search(r"\b(?:del?|y|e|o|u|con|en|a|por|para|como|sin)\W*$", pair.target[: match.start()])
                if not apart and match[1].lower() not in {"del", "al"} and not _agree(shape, known):
                    wrong.append(f"{match[2]} {match[3]}")
        return tuple(
            Finding(self.name, f"“{words}” do not agree", "warning", "make gender and number agree")
            for words in dict.fromkeys(wrong)
        )


def _agree(one: tuple[str, str], other: tuple[str, str]) -> bool:
    return all(not mine or not theirs or mine == theirs for mine, theirs in zip(one, other, strict=True))

"""May stays may, must stays must: "may cause" must not become "causa", nor "should" "puede"."""

import re

from pipeline.meaning import Finding, Pair

_POSSIBLE = {
    "en": re.compile(
        r"\b(?:may|might|could|can|cannot|can['’]t|possibl\w+|perhaps|maybe|(?:un)?likely|probab\w+|able)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:pued\w+|pod(?:r\w+|ía\w*|ido|emos|er)|pud\w+|posib\w+|quizás?|tal vez|probab\w+|acaso"
        r"|capa(?:z|ces)|es factible|\w{2,}ría[ns]?|suel\w+|im(?:pro|po)\w+b\w+|eventual\w*|potencial\w*|permit\w+"
        r"|sirv\w+|logr\w+|hay que)\b",
        re.IGNORECASE,
    ),
}
_MAY = re.compile(r"(?<![A-Z] )(?<!\d )(?<!in )(?<!of )(?<!In )\b(?:may|might)\b(?! \d)")
_BOUND = {
    "en": re.compile(
        r"\b(?:must|have to|has to|had to|need(?:s|ed)? to|required?|should|ought|shall)\b", re.IGNORECASE
    ),
    "es": re.compile(
        r"\b(?:deb\w+|t(?:ien\w*|en\w+|uv\w+|end\w+) que|hay\w* que|había que|hubo que|necesari\w+|necesit\w+|requ\w+"
        r"|oblig\w+|exig\w+|es preciso|precis\w+|recomiend\w+|recomend\w+|conv(?:iene|endría)\w*|aconsej\w+|hace falta"
        r"|imprescindible\w*|fundamental\w*|important\w+)\b",
        re.IGNORECASE,
    ),
}
_MUST = re.compile(r"\b(?:must|have to|has to|need to|needs to|should)\b")


class Modality:
    """What may be so, or must be done, is said so in Spanish.

    Of "may" and "might", of "must", "have to", "need to" and "should" one sign in the translation is wanted; it may be
    any word of possibility or duty, the conditional included.
    Measured with bench/translate on 1,400 human translations of TICO-19 dev (which it was tuned on) and 2,000 of
    MedlinePlus, read once: false alarms .1 and .5 %; found: "may" told as a fact 48 of 71 and 117 of 136, a duty
    told as a possibility 44 of 54 and 24 of 28.
    """

    name = "modality"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """A warning for a possibility or a duty that the translation does not say."""
        if (pair.source_language, pair.target_language) != ("en", "es"):
            return ()
        found = []
        possible = _MAY.findall(pair.source)
        if possible and not _POSSIBLE["es"].search(pair.target):
            found.append(f"“{possible[0]}” is not said: what may be so is told as a fact")
        bound = _MUST.findall(pair.source)
        if bound and not _BOUND["es"].search(pair.target):
            weaker = bool(_POSSIBLE["es"].search(pair.target)) and not _POSSIBLE["en"].search(pair.source)
            how = "became a possibility" if weaker else "is not said"
            found.append(f"“{bound[0]}” {how}")
        return tuple(Finding(self.name, message, "warning", "say how sure or how binding it is") for message in found)

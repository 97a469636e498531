"""What may be, must be, should be or is likely stays so."""

from pipeline.meaning import Finding, Pair
from stages.check.families import Family, Words, compare

FAMILIES = (
    Family(
        "possible",
        "what is only possible",
        {
            "en": Words(
                r"may|might|could|can|possibl[ey]|possibilit\w+|potential(?:ly)?|perhaps|maybe",
                r"likely|probabl[ey]|probability|likelihood|chances?|risks?|able|capable|would|sometimes|"
                r"ability|seem\w*|"
                r"appear\w*|let|lets|allow\w*|know how|manage[sd]?|unlikely|suggest\w*|believ\w+",
            ),
            "es": Words(
                r"pued\w+|podr\w+|pod[ií]an?|posibl\w+|posibilidad\w*|quizás?|tal vez|potencial\w*",
                r"probab\w+|riesgos?|capa(?:z|ces)|oportunidad\w*|pudi\w+|poder|parec\w+|ser[ií]an?|\w+r[ií]an?|"
                r"acaso",
            ),
        },
        kept=True,
        against=("must", "sure"),
    ),
    Family(
        "must",
        "a duty",
        {
            "en": Words(
                r"must|ha(?:ve|s|d|ving) to|needs? to|needed to|required|requires?|shall|mandatory|obligatory",
                r"necess\w+|essential|compulsory|vital|crucial|make sure|ensure|important|oblig\w+|need|needs|"
                r"needed|ought|"
                r"supposed|only|ha(?:ve|s|d) got to|imperative|forced|should|cannot|can't|want\w*|demand\w*|"
                r"requirement\w*",
            ),
            "es": Words(
                r"deb(?:e|en|o|emos|erá|erán|es|a|an)|tien\w+ que|tenga\w* que|tuv\w+ que|hay que|obligatori\w+",
                r"necesi\w+|necesari\w+|oblig\w+|requ\w+|precis\w+|imprescindible\w*|asegúr\w+|esencial\w*|"
                r"exig\w+|deber\w*|"
                r"solo|sólo|tener que|hace falta|importante",
            ),
        },
        kept=True,
        against=("possible",),
    ),
    Family(
        "should",
        "advice",
        {
            "en": Words(
                r"should|ought to|recommend\w*|advis\w+|advice",
                r"suggest\w*|best to|better|good idea|encourag\w+|try|supposed|told|asked?|"
                r"want\w*|plan\w*|would|let|hop\w+|urge\w*",
            ),
            "es": Words(
                r"deber[ií]an?|recom\w+|aconsej\w+|convien\w+",
                r"conveniente|suger\w+|sugier\w+|anim\w+|es mejor|lo mejor|deb\w+|indic\w+|orient\w+|consej\w+",
            ),
        },
        kept=True,
        against=("must", "sure"),
    ),
    Family(
        "likely",
        "what is only likely",
        {
            "en": Words(
                r"likely|probably|probable|presumably",
                r"likelihood|probability|chances?|expected|tend\w*|may|might|could|usual\w*|often|mostly|"
                r"unlikely|easily|"
                r"seem\w*|appear\w*|thought|believed|prone|risk\w*|odds|possib\w+|perhaps|maybe",
            ),
            "es": Words(r"probable\w*", r"probabilidad\w*|propens\w+|tien\w+ más|suel\w+|pued\w+|podr\w+|"
                r"quizás?|riesgo|esper\w+"),
        },
        against=("sure",),
    ),
    Family(
        "sure",
        "certainty",
        {
            "en": Words(r"certain(?:ly)?|definite(?:ly)?|sure(?:ly)?|undoubtedly|guarantee\w*|always"),
            "es": Words(r"segur[oa]s?|seguramente|ciert[oa]s?|ciertamente|garanti\w+|siempre|indudable\w*"),
        },
    ),
)  # fmt: skip
_FIXED = {
    "en": r"as (?:soon|much|far|many|often|well) as possible|where possible|if possible|no need|needless\w*|in need|"
    r"not (?:certain|sure)|cannot|can't|can not|may not|might not|could not|couldn't|make sure|for (?:sure|certain)|"
    r"a certain|certain (?:\w+s|people)\b",
    "es": r"lo antes posible|si es posible|en lo posible|sin necesidad|por cierto|cierto (?:tipo|grado|número)|"
    r"ciert[oa]s|no (?:pued\w+|podr\w+|pod[ií]an?|deb\w+)",
}


class Modality:
    """May, might and can are not lost and do not become must; advice stays advice, what is likely is not made sure.

    Measured with bench/check/simplified.py on 1,543 human simplifications (tuned on them; alarms read): alarms 1.6 %,
    false ones .4 %; found in the source's own words: 178 of 180 errors, in people's 136 of 141. On 1,500 human
    translations (TICO-19 dev) no alarm.
    """

    name = "modality"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """A finding for possibility, duty, advice or likelihood that went or was turned into another."""
        return compare(self.name, FAMILIES, pair, _FIXED)

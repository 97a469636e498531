"""What may be, what must be and what should be is said so in Spanish: "may cause" must not become "causa" or "debe"."""

import re

from pipeline.meaning import Finding, Pair

Others = tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]


def _words(rows: tuple[tuple[str, str], ...]) -> Others:
    def whole(pattern: str) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)

    return tuple((whole(english), whole(spanish)) for english, spanish in rows)


_MAY = re.compile(r"\b(?:may|might|MAY|MIGHT|Might)\b|^\W*May\b(?! \d)")
"""Not the month, which has a capital inside a sentence too."""
_AGAIN = re.compile(r"(\b(?:may|might|can)\b[^.;:?!]*?(?:,|\band\b|\bor\b)(?: \w+)?) (?:may|might)\b", re.IGNORECASE)
"""A second verb after "can … and may …", for which one Spanish word will do."""
_PERHAPS = re.compile(
    r"\b(?:pued\w+|pud[oi]\w*|podr\w+|pod[ií]an?|poder|posib\w+|imposib\w+|quiz\w*|tal vez|acaso|potencial\w*|probab\w+"
    r"|riesgos?|suel\w+|capac\w+|capaz|a veces|(?:ser|habr|estar)ían?"
    r"|hipot\w+|eventual\w*|parec\w+|oportunidad\w*|tienden?|(?:en )?algun\w+ ocasi\w+|en ocasiones|ocasional\w*"
    r"|permit\w+|necesariamente|susceptib\w+)\b",
    re.IGNORECASE,
)
_OTHERS = _words(
    (
        (r"can|could|able|unable|cannot|can't|couldn't", r"pued\w+|pud[oi]\w*|podr\w+|pod[ií]an?|poder"),
        (r"risks?|at risk", r"riesgos?"),
        (r"likely|unlikely|probab\w+|likelihood|chances?", r"probab\w+"),
        (r"(?:im)?possib\w+", r"(?:im)?posib\w+"),
        (r"potential\w*", r"potencial\w*"),
        (r"would|should|could", r"(?!podr|mayor|categor|teor)\w+rían?"),
        (r"appear\w*|seem\w*|similar", r"parec\w+"),
        (r"allow\w*|let|lets|permit\w*|enabl\w+", r"permit\w+"),
        (r"capab\w+|capacit\w+|abilit\w+|train\w*", r"capac\w+|capaz"),
        (r"usual\w*|often|tends?|sometimes|occasion\w*", r"suel\w+|tienden?|a veces|en ocasiones|ocasional\w*"),
        (r"suscepti\w+", r"susceptib\w+"),
        (r"opportunit\w+", r"oportunidad\w*"),
    )
)
"""Other English words that the same Spanish words of possibility stand for."""
_OTHER_DUTIES = _words(
    (
        (r"need(?! to)\w*|necess\w+|(?<!has )(?<!have )needs(?! to)", r"neces\w+"),
        (r"recommend\w*", r"recom\w+"),
        (r"requir\w+", r"requ\w+"),
        (r"importan\w+|relevan\w+", r"importan\w+"),
        (r"due to|because of|owing|caused by|attribut\w+", r"deb\w+"),
        (r"better|best|improv\w+", r"mejor"),
        (r"suggest\w*", r"sug[ei]\w+"),
        (r"precis\w+|accura\w+", r"precis\w+"),
        (r"essential|vital|crucial\w*", r"esencial\w*|vital\w*|crucial\w*|fundamental\w*"),
        (r"advis\w+", r"aconsej\w+"),
        (r"agree\w*|convent\w*", r"conv(?:en|ien)\w*"),
    )
)
_MUST = re.compile(r"\b(?:must|should|ha(?:ve|s) to|needs? to|ought to)\b", re.IGNORECASE)
_DUTY = re.compile(
    r"\b(?:deb\w+|hay(?:a)? que|hab\w+ que|habr\w+ (?:que|de)|(?:ha|han|habría) de|t(?:ien|en|uv)\w+ que|neces\w+"
    r"|recom\w+|conv(?:en|ien)\w*|importan\w+|oblig\w+|precis\w+|requ\w+|imprescindib\w+|fundamental\w*|esencial\w*"
    r"|aconsej\w+|sug[ei]\w+|hace falta|cabe|corresponde|exig\w+|indispensab\w+|mejor|asegúr\w+|vital\w*|crucial\w*)\b",
    re.IGNORECASE,
)
_ORDERED = re.compile(
    r"\b(?:deb(?:e|en|o|emos|erán?|ían?)|t(?:ien|en)\w+ que|hay que|obligatori\w+|(?:ha|han) de)\b", re.I
)
_POSSIBLE = re.compile(r"\b(?:may|might|can|could)\b", re.IGNORECASE)
_ORDERS = re.compile(
    r"\b(?:must|should|ha(?:ve|s|d|ving) to|need\w*|requir\w+|shall|mandat\w+|oblig\w+|necess\w+|essential|compulsory"
    r"|vital|crucial|make sure|ensure|important|ought|supposed|imperative|forced|owe\w*|expected"
    r"|(?:are|is|be|was|were|remain\w*) to|advis\w+|recommend\w*|can't|cannot|(?:can|could|may|might) not|couldn't|duty"
    r"|best|(?:what|how|when|whether) to|caution\w*|yet to)\b",
    re.IGNORECASE,
)


class ModalWords:
    """Each "may" and each "must" has a Spanish word of its kind, and where something may be no duty is brought in.

    Counted, not matched: "quizás" or "a veces" will do for "may", "necesita" or "se recomienda" for "must"; words that
    stand for other English ones do not count. Measured with bench/check/measure.py, together with the check "modality",
    on 1,500 human translations of TICO-19 dev (which it was tuned on) and 1,798 of MedlinePlus and cancer.gov that were
    not read: alarms .8 and 2.2 % (of the latter, "may" that people left out 1.7 %, a lost duty .2 %, a new one .2 %);
    found: "may" left out 67 of 74 and 137 of 149, "must" become "puede" 54 of 56 and 32 of 34, "may" become "debe" 146
    of 159 and 396 of 408.
    """

    name = "modal-words"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """One error for each kind that was lost or brought in."""
        if (pair.source_language, pair.target_language) != ("en", "es"):
            return ()
        found = []
        may, must = _MAY.findall(_AGAIN.sub(r"\1", pair.source)), _MUST.findall(pair.source)
        if may and len(may) > len(_PERHAPS.findall(pair.target)) - _said_otherwise(pair, _OTHERS):
            found.append(f"“{may[-1]}” is not said: what is only possible became sure")
        if must and len(must) > len(_DUTY.findall(pair.target)) - _said_otherwise(pair, _OTHER_DUTIES):
            found.append(f"“{must[-1]}” is not said: a duty or advice is lost")
        ordered = _ORDERED.findall(pair.target)
        if _POSSIBLE.search(pair.source) and len(ordered) > len(_ORDERS.findall(pair.source)):
            found.append(f"“{ordered[-1]}” is a duty; the original says what may or can be")
        return tuple(Finding(self.name, message, suggestion="say how sure it is") for message in found)


def _said_otherwise(pair: Pair, others: Others) -> int:
    """How many of the Spanish words stand for other English words."""
    return sum(min(len(one.findall(pair.source)), len(other.findall(pair.target))) for one, other in others)

"""Errors in words of dose and time; `carried` ones are put behind both sentences, since few texts hold directions.

Each gives the Spanish with the error in it, or None where the sentence offers no place.
"""

import random
import re

Hurt = str | tuple[str, str] | None

_DROPPED = (
    (r"until", r"hasta"),
    (r"within (?:\d|a|the|one|two|three|a few)", r"dentro de(?= )|en menos de(?= )|en el plazo de(?= )"),
    (r"every (?:\d+|two|three|four|few) \w+s|each time|every time", r"cada(?: vez que)?"),
    (r"[Ww]hen (?:you|your|to|a|the)", r"cuando|cuándo"),
    (r"immediately|right away", r"de inmediato|inmediatamente|enseguida"),
    (r"ago", r"hace(?= )"),
    (r"twice", r"dos veces"),
    (r"at night|bedtime", r"por la noche|de la noche|al acostarse|antes de acostarse"),
    (r"in the morning", r"(?:por|en) la mañana"),
    (r"as soon as", r"lo antes posible|en cuanto|tan pronto como"),
    (r"at the same time", r"al mismo tiempo|a la vez|a la misma hora"),
    (r"(?:a|per|each|every) week|weekly", r"por semana|a la semana|semanal(?:es|mente)?|cada semana"),
    (r"(?:a|per|each|every) day|daily", r"al día|por día|cada día|diari[oa]s?|diariamente|todos los días"),
    (r"not yet|yet to", r"aún|todavía"),
)
_CARRIED = (
    (
        "Take two readings, one minute apart.",
        "Tómese dos lecturas, con un minuto de diferencia.",
        "Tómese dos lecturas, un minuto.",
    ),
    ("Take it twice a day.", "Tómelo dos veces al día.", "Tómelo una vez al día."),
    ("Take it every other day.", "Tómelo un día sí y otro no.", "Tómelo otro día."),
    ("Take it every other day.", "Tómelo cada dos días.", "Tómelo todos los días."),
    ("Call within 2 hours.", "Llame en las próximas 2 horas.", "Llame 2 horas."),
    ("Call by the end of October.", "Llame antes de que termine octubre.", "Llame a finales de octubre."),
    ("Rest until the pain stops.", "Descanse hasta que pase el dolor.", "Descanse el dolor."),
    ("It is not known for certain.", "No se sabe con certeza.", "No se sabe."),
    ("When to get help", "Cuándo buscar ayuda", "Para buscar ayuda"),
    ("Take it with food.", "Tómelo con alimentos.", "Tómelo."),
    ("Take it as needed.", "Tómelo según sea necesario.", "Tómelo."),
    ("Take it for 3 days in a row.", "Tómelo durante 3 días seguidos.", "Tómelo durante 3 días."),
    ("Take it at bedtime.", "Tómelo al acostarse.", "Tómelo."),
    ("Take it once a week.", "Tómelo una vez por semana.", "Tómelo una vez."),
    ("It began 3 days ago.", "Empezó hace 3 días.", "Empezó 3 días."),
    ("Come in the morning.", "Venga por la mañana.", "Venga."),
    ("There are yet to be vaccines.", "Todavía no hay vacunas.", "Hay vacunas."),
)  # fmt: skip


def dropped_time(english: str, spanish: str, chance: random.Random) -> Hurt:
    """A word of time is left out, where only one of its kind stands there."""
    places = []
    for asked, words in _DROPPED:
        found = list(re.finditer(rf"\b(?:{words})(?: |\b)", spanish, re.IGNORECASE))
        if len(found) == 1 and re.search(rf"\b(?:{asked})\b", english):
            places.append(found[0])
    if not places:
        return None
    match = chance.choice(places)
    return " ".join((spanish[: match.start()] + spanish[match.end() :]).split())


def spoiled_direction(english: str, spanish: str, chance: random.Random) -> Hurt:
    """Carried: a direction of ours, wrong in one of the ways that machines get it wrong."""
    source, _, wrong = chance.choice(_CARRIED)
    return source, wrong

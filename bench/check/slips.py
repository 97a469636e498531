"""More errors for single checks: opposites, degrees, conditions, key words, addresses, times, forms of tú, terms.

Each gives the Spanish with the error in it, or None where the sentence offers no place. `carried` errors give both
sentences, since few texts hold an address or a time: one of ours is put behind both, and spoiled.
"""

import random
import re

Hurt = str | tuple[str, str] | None


def _exchanged(spanish: str, words: dict[str, str], chance: random.Random) -> str | None:
    found = list(re.finditer(rf"\b(?:{'|'.join(words)})\b", spanish))
    if not found:
        return None
    match = chance.choice(found)
    return spanish[: match.start()] + words[match[0]] + spanish[match.end() :]


def turned_comparison(english: str, spanish: str, chance: random.Random) -> Hurt:
    """More becomes less, before becomes after, better becomes worse."""
    if not re.search(
        r"\b(?:more|less|fewer|before|after|better|worse|higher|lower|greater|increas\w+|decreas\w+)\b", english
    ):
        return None
    words = {
        "más": "menos", "menos": "más", "mayor": "menor", "menor": "mayor", "mayores": "menores", "antes": "después",
        "después": "antes", "mejor": "peor", "peor": "mejor", "aumenta": "disminuye", "aumentó": "disminuyó",
        "aumento": "descenso", "aumentar": "disminuir", "disminuye": "aumenta", "disminuir": "aumentar",
        "reduce": "aumenta", "reducir": "aumentar",
    }  # fmt: skip
    return _exchanged(spanish, words, chance)


def turned_exception(english: str, spanish: str, chance: random.Random) -> Hurt:
    """What holds unless, or except, holds if, or including."""
    if not re.search(r"\b(?:unless|except|other than|apart from)\b", english):
        return None
    words = {
        "a menos que": "si",
        "salvo": "incluso",
        "excepto": "incluido",
        "a no ser que": "si",
        "aparte de": "incluso",
    }
    return _exchanged(spanish, words, chance)


def dropped_key_word(english: str, spanish: str, chance: random.Random) -> Hurt:
    """A word on which safety hangs is left out, where only one stands there."""
    words = {
        "before": "antes", "after": "después", "severe": r"graves?", "mild": r"leves?", "pregnant": r"embarazad[oa]s?",
        "death": r"muertes?", "deaths": r"muertes?", "bleeding": r"sangrados?|hemorragias?", "daily": r"diari[oa]s?",
        "always": "siempre", "high": r"alt[oa]s?", "low": r"baj[oa]s?", "negative": r"negativ[oa]s?",
        "positive": r"positiv[oa]s?", "emergency": r"emergencias?", "children": r"niñ[oa]s",
        "malignant": r"malign[oa]s?",
    }  # fmt: skip
    for word, said in words.items():
        found = list(re.finditer(rf"\b(?:{said})\b ?", spanish, re.IGNORECASE))
        if re.search(rf"\b{word}\b", english) and len(found) == 1:
            return spanish[: found[0].start()] + spanish[found[0].end() :]
    return None


def turned_degree(english: str, spanish: str, chance: random.Random) -> Hurt:
    """All becomes some, few becomes many, most becomes all."""
    if not re.search(r"\b(?:all|every|most|many|some|few|rarely|always|often|usually|majority)\b", english):
        return None
    words = {
        "todos": "algunos", "todas": "algunas", "algunos": "todos", "algunas": "todas", "pocos": "muchos",
        "pocas": "muchas", "muchos": "pocos", "muchas": "pocas", "siempre": "a veces", "rara vez": "a menudo",
        "la mayoría de": "todos", "a menudo": "rara vez",
    }  # fmt: skip
    return _exchanged(spanish, words, chance)


def may_to_must(english: str, spanish: str, chance: random.Random) -> Hurt:
    """ "Puede" becomes "debe"."""
    if not re.search(r"\b(?:may|might|can|could)\b", english):
        return None
    return _exchanged(spanish, {"puede": "debe", "pueden": "deben", "podría": "debe", "podrían": "deben"}, chance)


def spoiled_address(english: str, spanish: str, chance: random.Random) -> Hurt:
    """Carried: one letter or digit of an address changes."""
    address = chance.choice(["www.example.org/ayuda", "1-800-555-0199", "info@example.org", "https://example.org/a-b"])
    at = chance.choice([place for place, letter in enumerate(address) if letter.isalnum()])
    wrong = address[:at] + ("3" if address[at] != "3" else "8") + address[at + 1 :]
    return f"{english} Go to {address}.", f"{spanish} Vaya a {wrong}."


def lost_half_of_day(english: str, spanish: str, chance: random.Random) -> Hurt:
    """Carried: a time of day loses its half, or gets the other."""
    hour, half = chance.randint(1, 11), chance.choice("ap")
    other = chance.choice(["", f" {'p' if half == 'a' else 'a'}. m"])
    return f"{english} Call before {hour} {half}.m.", f"{spanish} Llame antes de las {hour}{other}."


def unclear_thousand(english: str, spanish: str, chance: random.Random) -> Hurt:
    """A number of thousands, or a fraction of three places, is written so that it may be either."""
    found = list(re.finditer(r"(?<![\w.,])\d{1,3}[ .,\u00a0]?\d{3}(?![\w.,]*\d)", spanish))
    whole = [one for one in found if len(re.sub(r"\D", "", one[0])) > 4 or "," in english]
    if not whole:
        return None
    match = chance.choice(whole)
    digits = re.sub(r"\D", "", match[0])
    return spanish[: match.start()] + f"{digits[:-3]}.{digits[-3:]}" + spanish[match.end() :]


def said_to_a_friend(english: str, spanish: str, chance: random.Random) -> Hurt:
    """One form of usted becomes tú."""
    if not re.search(r"\byou", english):
        return None
    words = {
        "su": "tu", "sus": "tus", "puede": "puedes", "debe": "debes", "tiene": "tienes", "usted": "tú", "está": "estás",
        "necesita": "necesitas", "tenga": "tengas", "toma": "tomas", "recibirá": "recibirás", "podría": "podrías",
        "siente": "sientes", "es": "eres", "se": "te", "haga": "hagas", "va": "vas",
    }  # fmt: skip
    return _exchanged(spanish, words, chance)


def commanded_a_friend(english: str, spanish: str, chance: random.Random) -> Hurt:
    """A command at the head of the sentence takes the form of tú."""
    words = {
        "Llame": "Llama", "Tome": "Toma", "Consulte": "Consulta", "Hable": "Habla", "Pregunte": "Pregunta",
        "Evite": "Evita", "Lave": "Lava", "Use": "Usa", "Coma": "Come", "Beba": "Bebe", "Haga": "Haz", "Vaya": "Ve",
        "Busque": "Busca", "Visite": "Visita", "Lea": "Lee", "Siga": "Sigue", "Mantenga": "Mantén", "Pida": "Pide",
        "Informe": "Informa", "Limite": "Limita", "Aprenda": "Aprende", "Descanse": "Descansa", "Trate": "Trata",
    }  # fmt: skip
    first = spanish.split(" ")[0]
    return words[first] + spanish[len(first) :] if first in words else None


def exchanged_term(english: str, spanish: str, chance: random.Random) -> Hurt:
    """A health term is said by a word of everyday speech."""
    words = {
        "vacuna": "cosa", "vacunas": "cosas", "infección": "situación", "fiebre": "molestia", "tos": "molestia",
        "neumonía": "dolencia", "tumor": "punto", "células": "partes", "quimioterapia": "cura",
        "presión arterial": "fuerza",
        "sangre": "agua", "anticuerpos": "partes", "pulmones": "órganos", "síntomas": "casos", "hígado": "órgano",
        "diabetes": "dolencia", "asma": "dolencia", "inmunoterapia": "cura", "riñones": "órganos",
    }  # fmt: skip
    return _exchanged(spanish, words, chance)

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


def exchanged_drug(english: str, spanish: str, chance: random.Random) -> Hurt:
    """A drug is taken for one whose name is like it, or for a word that is."""
    words = {
        "prednisona": "prednisolona", "naproxeno": "naloxona", "metformina": "metronidazol", "morfina": "hidromorfona",
        "cisplatino": "carboplatino", "carboplatino": "cisplatino", "vincristina": "vinblastina",
        "vinblastina": "vincristina", "doxorrubicina": "daunorrubicina", "rituximab": "infliximab",
        "insulina": "inulina", "aspirina": "aspiradora", "ibuprofeno": "ketoprofeno", "naloxona": "naltrexona",
        "metotrexato": "metronidazol", "ciclofosfamida": "ifosfamida", "trastuzumab": "bevacizumab",
        "bevacizumab": "cetuximab", "tamoxifeno": "raloxifeno", "hidroxicloroquina": "hidroxicina",
        "remdesivir": "ritonavir", "dexametasona": "betametasona", "heparina": "hepatitis", "paclitaxel": "docetaxel",
        "docetaxel": "paclitaxel", "capecitabina": "gemcitabina", "gemcitabina": "capecitabina",
    }  # fmt: skip
    return _exchanged(spanish, words, chance)


def exchanged_command(english: str, spanish: str, chance: random.Random) -> Hurt:
    """A command becomes another: "trague" is read as "desplace"."""
    if not re.match(
        r"(?:Do not |Don't )?(?:Swallow|Remove|Apply|Cover|Check|Bring|Ask|Place|Raise|Rub|Rinse)\b", english
    ):
        return None
    words = dict.fromkeys(
        "trague quite retire aplique cubra revise verifique lleve traiga pida coloque levante agite frote enjuague"
        " Trague Quite Retire Aplique Cubra Revise Verifique Lleve Traiga Pida Coloque Levante Agite Frote".split(),
        "desplace",
    )
    return _exchanged(spanish, words, chance)


def _turned(english: str, spanish: str, chance: random.Random, asked: str, words: dict[str, str]) -> Hurt:
    """One Spanish phrase for another, where the English says what was asked for."""
    return _exchanged(spanish, words, chance) if re.search(rf"\b(?:{asked})\b", english, re.IGNORECASE) else None


def _left_out(english: str, spanish: str, asked: str, words: str) -> Hurt:
    """The only Spanish phrase of a kind is left out, where the English says what was asked for."""
    found = list(re.finditer(rf"\b(?:{words})(?:\b|(?<=\s))", spanish, re.IGNORECASE))
    if len(found) != 1 or not re.search(rf"\b(?:{asked})\b", english, re.IGNORECASE):
        return None
    return " ".join((spanish[: found[0].start()] + spanish[found[0].end() :]).split())


def dropped_only(english: str, spanish: str, chance: random.Random) -> Hurt:
    """ "Only" is not said."""
    return _left_out(english, spanish, "only", r"s[oó]lo|solamente|únicamente|exclusivamente")


def turned_limit(english: str, spanish: str, chance: random.Random) -> Hurt:
    """At least becomes at most, up to becomes at least, more than becomes less than."""
    words = {
        "al menos": "como máximo", "por lo menos": "como máximo", "como máximo": "al menos", "no más de": "al menos",
        "hasta": "al menos", "más de": "menos de", "menos de": "más de",
    }  # fmt: skip
    if not re.search(r"\b(?:up to (?:\d|an?\b|one|two|three|four|five|six|ten))", english):
        del words["hasta"]
    asked = r"at least|at most|no more than|up to|more than|less than|fewer than|over \d+"
    return _turned(english, spanish, chance, asked, words)


def dropped_limit(english: str, spanish: str, chance: random.Random) -> Hurt:
    """At least, up to or more than is not said."""
    asked = r"at least|up to (?:\d|an?\b|one|two|three|four|five|six|ten)|more than|less than|fewer than"
    words = r"al menos|por lo menos|como mínimo|hasta(?= (?:\d|un|dos|tres|cuatro|seis|diez))|(?:más|menos) de(?= )"
    return _left_out(english, spanish, asked, words)


def dropped_roughness(english: str, spanish: str, chance: random.Random) -> Hurt:
    """A number that is rough becomes exact."""
    asked = r"(?:about|around|nearly|almost) (?:\d|one|two|three|four|five|six|half)|approximately|roughly"
    words = r"aproximadamente|alrededor de|cerca de|casi(?= (?:\d|un|dos|tres|la mitad|tod))|unos(?= \d)|unas(?= \d)"
    return _left_out(english, spanish, asked, words)


def dropped_amount(english: str, spanish: str, chance: random.Random) -> Hurt:
    """All, most, many, some or half is not said."""
    asked = r"all|every|each|always|most|many|some|several|half|few|rarely|often|usually|sometimes|majority"
    words = (
        r"tod[oa]s|cada|siempre|la mayoría de|la mayor parte de|much[oa]s|algun[oa]s|vari[oa]s|la mitad de|poc[oa]s"
        r"|rara vez|a menudo|generalmente|por lo general|a veces"
    )
    return _left_out(english, spanish, asked, words)


def turned_degree_further(english: str, spanish: str, chance: random.Random) -> Hurt:
    """Half becomes all, none becomes some, each becomes some, several becomes all, usually becomes always."""
    words = {
        "la mitad": "todos", "ninguno": "alguno", "ninguna": "alguna", "nadie": "alguien", "cada": "algún",
        "varios": "todos", "varias": "todas", "generalmente": "siempre", "por lo general": "siempre",
        "a veces": "siempre", "la mayoría": "algunos", "todo": "algún",
    }  # fmt: skip
    asked = r"half|none|no one|nobody|each|every\w*|several|usually|generally|sometimes|most|majority|all"
    return _turned(english, spanish, chance, asked, words)

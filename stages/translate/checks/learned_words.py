"""Spanish words of medicine that wordfreq does not hold: base forms, from which others are formed."""

from functools import lru_cache

_WORDS = """
quiloso trasudado glicado glicación estruma desfibrilable desfibrilar fonofobia fotofobia piuria confusor cordonal
diafisario metafisario parestésico tricrómico canulado melénico gingivorragia quelar biopsiar antimoniato artesunato
hemicara esclerotizante fotocromógeno anquiloglosia espondilodiscitis hidradenitis criptosporidiosis enlentecer
enlentecido recidivar mieloptísico ecograma acamprosato supraducción infraducción antitimocítico edematizado estenosado
traquealizado intubado extubado extubar decanulación radiotransparente radiopaco higienicodietético fémoro aurículo
polimedicado pauta pautar ecogénico hipoecogénico hiperecogénico hipocaptante hipercaptante hipodenso hiperdenso
hipointenso hiperintenso isoeco adenopático odinofagia tenesmo melenas hematoquecia rectorragia esteatorrea hemoptisis
vómica broncofonía egofonía crepitante sibilante roncus subcrepitante pleurítico pericárdico valvulopatía
insuflar desaturar desaturación taquipneico bradipneico normocoloreado normohidratado eupneico afebril apirético
normotenso hipotenso hipertenso ortopneico ictérico anictérico subictérico petequial purpúrico exantemático
macular maculopapular vesiculoso pustuloso costroso descamativo eritematoso violáceo indurado fluctuante
bifosfonato bisfosfonato estatina fibrato gliptina glitazona sartán triptán taxano antraciclina nitrosourea
"""


@lru_cache(maxsize=1)
def learned_words() -> frozenset[str]:
    """All of them, in lower case."""
    return frozenset(_WORDS.split())

"""The subjunctive of a Spanish verb in the third person, from its present or its future."""

import re

_IRREGULAR = dict(
    entry.split("=")
    for entry in """
    es=sea son=sean está=esté están=estén va=vaya van=vayan da=dé dan=den ha=haya han=hayan hay=haya sabe=sepa
    saben=sepan ve=vea ven=vean tiene=tenga tienen=tengan hace=haga hacen=hagan dice=diga dicen=digan pone=ponga
    ponen=pongan sale=salga salen=salgan viene=venga vienen=vengan mantiene=mantenga mantienen=mantengan
    obtiene=obtenga obtienen=obtengan contiene=contenga contienen=contengan trae=traiga traen=traigan cae=caiga
    caen=caigan oye=oiga oyen=oigan elige=elija eligen=elijan protege=proteja protegen=protejan dirige=dirija
    dirigen=dirijan sigue=siga siguen=sigan conoce=conozca conocen=conozcan reconoce=reconozca
    reconocen=reconozcan produce=produzca producen=produzcan reduce=reduzca reducen=reduzcan aparece=aparezca
    aparecen=aparezcan puede=pueda pueden=puedan quiere=quiera quieren=quieran duerme=duerma duermen=duerman
    vuelve=vuelva vuelven=vuelvan pierde=pierda pierden=pierdan entiende=entienda entienden=entiendan
    crece=crezca crecen=crezcan ofrece=ofrezca ofrecen=ofrezcan destruye=destruya destruyen=destruyan""".split()
)
_STEMS = dict(
    entry.split("=")
    for entry in """tendr=teng podr=pued har=hag ser=se ir=vay habr=hay querr=quier sabr=sep saldr=salg pondr=pong
    vendr=veng dir=dig volver=vuelv sentir=sient dormir=duerm seguir=sig pedir=pid mantendr=manteng obtendr=obteng
    contendr=conteng conocer=conozc reducir=reduzc producir=produzc aparecer=aparezc crecer=crezc destruir=destruy
    devolver=devuelv mover=muev resolver=resuelv perder=pierd entender=entiend""".split()
)
_CHANGING = {"empezar": "empiece", "comenzar": "comience", "cerrar": "cierre", "despertar": "despierte",
             "sentar": "siente", "acostar": "acueste", "mostrar": "muestre", "encontrar": "encuentre",
             "probar": "pruebe", "recordar": "recuerde", "pensar": "piense", "calentar": "caliente"}  # fmt: skip
_HARD = (("c", "qu"), ("g", "gu"), ("z", "c"))
_FUTURE = re.compile(r"(\w+[aei]r|\w+dr|\w+br|har|dir|querr)á(n?)")
_COMMON = 3.3
"""Zipf frequency of an infinitive that leaves no doubt that its form is a verb."""
_VERB = 1.3
"""How much rarer the plural of a verb may be; a noun's, with -n, is hardly ever written: "vacuna", "vacunan"."""


def subjunctive(word: str) -> str:
    """The subjunctive of a lower-case verb in the present; empty if it is none for certain, or is subjunctive."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    stem, many = (word[:-1], "n") if word.endswith("n") else (word, "")
    if len(stem) < 4 or stem[-1] not in "ae" or not _is_verb(stem):
        return ""
    root = stem[:-1]
    ar, er = _frequency(f"{root}ar"), max(_frequency(f"{root}er"), _frequency(f"{root}ir"))
    if stem[-1] == "a":
        return f"{_hardened(root)}e{many}" if ar >= _COMMON and er == 0 else ""
    return f"{root}a{many}" if er >= _COMMON and ar == 0 and root[-1] not in "cg" else ""


def subjunctive_of_future(word: str) -> str:
    """The subjunctive of a lower-case verb in the future: "llegará", "llegue"; empty if it is none for certain."""
    match = _FUTURE.fullmatch(word)
    if not match:
        return ""
    stem, many = match.groups()
    if stem == "estar":
        return f"esté{many}"
    if stem in _STEMS:
        return f"{_STEMS[stem]}a{many}"
    if stem in _CHANGING:
        return _CHANGING[stem] + many
    if _frequency(stem) < _COMMON:
        return ""
    root, kind = stem[:-2], stem[-2:]
    if kind == "ar":
        return f"{_hardened(root)}e{many}"
    return "" if root[-1] in "cgiu" else f"{root}a{many}"


def _hardened(root: str) -> str:
    return next((root.removesuffix(soft) + hard for soft, hard in _HARD if root.endswith(soft)), root)


def _is_verb(singular: str) -> bool:
    return _frequency(f"{singular}n") >= _COMMON - 0.5 and _frequency(singular) - _frequency(f"{singular}n") < _VERB


def _frequency(word: str) -> float:
    from wordfreq import zipf_frequency

    return zipf_frequency(word, "es")

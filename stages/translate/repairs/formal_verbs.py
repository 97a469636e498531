"""Verbs and possessives of tú become those of usted, where no pronoun of tú stands beside them."""

import re

_VERBS = """
estés=esté tengas=tenga puedas=pueda necesites=necesite quieras=quiera hayas=haya seas=sea hagas=haga vayas=vaya
sepas=sepa tomes=tome sientas=sienta uses=use comas=coma bebas=beba puedes=puede tienes=tiene debes=debe eres=es
estás=está haces=hace necesitas=necesita quieres=quiere tomas=toma sientes=siente vives=vive hablas=habla bebes=bebe
duermes=duerme sabes=sabe tendrás=tendrá podrás=podrá serás=será estarás=estará deberás=deberá recibirás=recibirá
necesitarás=necesitará podrías=podría deberías=debería tendrías=tendría tenías=tenía irás=irá harás=hará
empieces=empiece dejes=deje tu=su tus=sus
""".split()
_FORMS = dict(entry.split("=") for entry in _VERBS)
_PATTERN = re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(_FORMS, key=len, reverse=True))})(?![\w-])", re.IGNORECASE)
_PRONOUN = re.compile(r"\b(?:tú|ti|te|contigo|tuy[oa]s?)\b", re.IGNORECASE)
_YOU = re.compile(r"\byou(?:r|rs|rself|['’]\w+)?\b", re.IGNORECASE)
_NOUNS = re.compile(r"(?:\b(?:el|los|las|un|una|unos|unas|de|del) $)", re.IGNORECASE)
"""Before these "comas" and "tomas" are nouns."""


def say_usted(source: str, target: str) -> str:
    """The target in the usted form, where the source speaks to "you"; with a pronoun of tú it is left as it is."""
    if not _YOU.search(source) or _PRONOUN.search(target):
        return target
    return _PATTERN.sub(lambda found: found[0] if _NOUNS.search(target[: found.start()]) else _said(found[0]), target)


def _said(word: str) -> str:
    form = _FORMS[word.lower()]
    return form[0].upper() + form[1:] if word[0].isupper() else form

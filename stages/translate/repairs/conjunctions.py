"""Y becomes e before the sound of i, and o becomes u before the sound of o: "Egipto e Irán", "siete u ocho"."""

import re

_Y = re.compile(
    r"(?<=\w )y(?= (?:[ií](?![aeoáéó]|[A-Z])|hi(?![aeoáéó]|[A-Z])|I[a-z](?<!Ia)(?<!Ie)(?<!Io)|Hi(?![aeo])[a-z]))"
)
_O = re.compile(r"(?<=\w )o(?= (?:[oóOÓ](?:[a-záéíóúñ])|h[oó]|Ho[a-z]|8(?!\w)|8\d(?:[^\d]|$)|8\d{2}(?!\d)|11(?!\d)))")


def join_words(source: str, target: str) -> str:
    """The target with e and u where they belong; capitals at the head of a question and codes are left alone."""
    return _O.sub("u", _Y.sub("e", target))

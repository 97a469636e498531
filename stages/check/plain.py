"""One form for the many ways to type the same text, before anything is compared."""

import re
import unicodedata

_SPACES = re.compile(r"[\s\u00a0\u2000-\u200a\u202f]+")
_HIDDEN = re.compile(r"[\u00ad\u200b-\u200d\u2060\ufeff]")
_DASHES = re.compile(r"[\u2010-\u2015\u2212]")
_RAISED = re.compile(r"[⁰¹²³⁴-⁹]+")


def plain(text: str) -> str:
    """The text with ordinary spaces, hyphens and apostrophes, ligatures resolved and raised digits marked by ^."""
    text = _RAISED.sub(lambda match: "^" + unicodedata.normalize("NFKC", match.group()), text)
    text = _HIDDEN.sub("", text).replace("º", "°").replace("ª", "°")
    text = _DASHES.sub("-", unicodedata.normalize("NFC", text)).replace("’", "'").replace("‘", "'")
    text = text.replace("ﬁ", "fi").replace("ﬂ", "fl").replace("µ", "μ")
    return _SPACES.sub(" ", text).strip()

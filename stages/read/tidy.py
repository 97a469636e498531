"""Characters as a reader needs them: composed, plain spaces, nothing invisible."""

import re
import unicodedata

# Zero-width marks, soft hyphens and direction marks carry no text; a stray one splits a word for every later stage.
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f\x80-\x84\x86-\x9f\ud800-\udfff]")
_GLUED = re.compile(
    r"""(?<![\w.@/\\'’(-])                   # the word before is a plain one, no part of an address
        ((?:[^\W_]|['’(-])*                   # such as "lab", "(IV)", "2018"
         (?:[^\W\d_]{2}|\d{2}|\)))            # it ends in two letters, two digits or a bracket
        ([.!?][)”"’]?)
        (?=[“"¿¡(]?(?:[^\W\d_a-záéíóúüñ][a-záéíóúüñ]+[\s,’']|[AI]\s))  # a capitalized word follows at once
    """,
    re.VERBOSE,
)


def tidy(text: str) -> str:
    """NFC, every run of white space one plain space, invisible and control characters gone."""
    visible = _CONTROL.sub("", _INVISIBLE.sub("", text))
    return " ".join(unicodedata.normalize("NFC", visible).split())


def part_glued(text: str) -> str:
    """A space put back between sentences that lost it: `in the lab.The process` becomes `in the lab. The process`."""
    return _GLUED.sub(r"\1\2 ", text)

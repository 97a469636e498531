"""English that the model misreads, said in words of the same meaning that it reads right."""

import csv
import re
from functools import lru_cache
from pathlib import Path

_TABLE = Path(__file__).with_name("rewordings.csv")
_DONE_BY = re.compile(
    r"\bso that (?:they|it) (?:will|can|may) be (better |more easily )?(\w+) and (\w+) by (the \w+(?: \w+)?)(?=[.,])"
)
"""What is done to "them" by somebody: "so that they will be better seen and destroyed by the immune system"."""


def reworded(text: str) -> str:
    """The text with every such turn of phrase said otherwise; unchanged where there is none."""
    for english, other in _rows():
        text = english.sub(other, text)
    return _DONE_BY.sub(_doing, text)


def _doing(found: re.Match[str]) -> str:
    first, second = _infinitive(found[2]), _infinitive(found[3])
    how = f" {found[1].rstrip()}" if found[1] else ""
    return f"so that {found[4]} can {first} and {second} them{how}" if first and second else found[0]


def _infinitive(participle: str) -> str:
    from lemminflect import getInflection, getLemma

    verbs = (verb for verb in getLemma(participle, upos="VERB") if participle in getInflection(verb, tag="VBN"))
    return next(verbs, "")


@lru_cache(maxsize=1)
def _rows() -> tuple[tuple[re.Pattern[str], str], ...]:
    with _TABLE.open(encoding="utf-8", newline="") as file:
        return tuple((re.compile(row["english"]), row["reworded"]) for row in csv.DictReader(file))

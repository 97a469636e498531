"""Drugs behind marks and stand-ins, where a small model garbles their names or leaves out the article."""

import re
from collections.abc import Sequence

from stages.translate.checks.drug_names import drug_places, drugs_left_in_english, lost_drugs, spanish_name
from stages.translate.choose import Choice
from stages.translate.prompt import Prompt
from stages.translate.shield import Shielded, shield
from stages.translate.stand_ins import Wanted
from stages.translate.term_marks import as_written

_ILL_BEGUN = re.compile(r"(?:(?:El|Las?|Los) (?=[A-Z])|A |)([^\W\d_]+) ")
"""A translation without an article, with a preposition in its place, or with a capital behind it: "A amlodipina"."""


def doubted_drugs(text: str, choice: Choice) -> list[re.Match[str]]:
    """Where the text names drugs that the choice has lost, garbled, left in English or begun badly with."""
    wanted = {*lost_drugs(text, choice.text), *drugs_left_in_english(text, choice.text), *_ill_begun(text, choice)}
    return [place for place in drug_places(text) if place[0].lower() in wanted]


def wanted_drugs(places: Sequence[re.Match[str]]) -> list[Wanted]:
    """What is to stand in these places in Spanish."""
    return [Wanted(*place.span(), spanish_name(place[0].lower()), kind="drug") for place in places]


def marked_drugs(text: str, places: Sequence[re.Match[str]]) -> tuple[Prompt, ...]:
    """The text with all of its drugs behind marks, and with only these; none where there are no such places."""
    ways = (drug_places(text), places) if places else ()
    return tuple(dict.fromkeys(Prompt(_marked(text, some)) for some in ways))


def _ill_begun(text: str, choice: Choice) -> list[str]:
    """The drug that is the subject of the text, if its translation begins ill."""
    first = next(iter(drug_places(text)), None)
    begun = _ILL_BEGUN.match(choice.text)
    if first is None or first.start() or begun is None:
        return []
    name = first[0].lower()
    wants = as_written(text, first, spanish_name(name)) != as_written("", first, spanish_name(name))
    return [name] if wants and begun[1].casefold() in {name, spanish_name(name)} else []


def _marked(text: str, places: Sequence[re.Match[str]]) -> Shielded:
    written = {place[0]: as_written(text, place, spanish_name(place[0].lower())) for place in reversed(places)}
    names = [re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])") for word in written]
    return shield(text, *names).saying(written)

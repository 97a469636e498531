"""Drugs behind marks, where a small model garbles their names or sets none of the articles that Spanish wants."""

import re

from stages.translate.checks.drug_names import drug_places, drugs_left_in_english, lost_drugs, spanish_name
from stages.translate.choose import Choice
from stages.translate.prompt import Prompt
from stages.translate.shield import shield
from stages.translate.term_marks import as_written

_ILL_BEGUN = re.compile(r"(?:(?:El|Las?|Los) (?=[A-Z])|A |)([^\W\d_]+) ")
"""A translation without an article, with a preposition in its place, or with a capital behind it: "A amlodipina"."""


def drug_prompts(text: str, choice: Choice) -> tuple[Prompt, ...]:
    """The text with its drugs behind marks, where the choice has lost, garbled or not translated one; else none."""
    wanted = {*lost_drugs(text, choice.text), *drugs_left_in_english(text, choice.text), *_ill_begun(text, choice)}
    if not wanted:
        return ()
    every = drug_places(text)
    some = [place for place in every if place[0].lower() in wanted]
    return tuple(dict.fromkeys(_marked(text, places) for places in (every, some)))


def _ill_begun(text: str, choice: Choice) -> list[str]:
    """The drug that is the subject of the text, if its translation begins ill."""
    first = next(iter(drug_places(text)), None)
    begun = _ILL_BEGUN.match(choice.text)
    if first is None or first.start() or begun is None:
        return []
    name = first[0].lower()
    wants = as_written(text, first, spanish_name(name)) != as_written("", first, spanish_name(name))
    return [name] if wants and begun[1].casefold() in {name, spanish_name(name)} else []


def _marked(text: str, places: list[re.Match[str]]) -> Prompt:
    written = {place[0]: as_written(text, place, spanish_name(place[0].lower())) for place in reversed(places)}
    names = [re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])") for word in written]
    shielded = shield(text, *names)
    return Prompt(shielded.saying(written))

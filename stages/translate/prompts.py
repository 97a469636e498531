"""The ways of asking for a text: first as it stands, then around what the first answers got wrong."""

import re
from dataclasses import replace

from stages.translate.choose import Choice
from stages.translate.heading_case import sentence_case
from stages.translate.prompt import Prompt
from stages.translate.shield import CODE, Shielded, shield, shield_numbers

_SHORT_WORDS = 3
_WORDS_ONLY = re.compile(r"[^\W\d_][\w’'-]*(?: [\w’'-]+)*")
_LETTER = re.compile(r"[^\W\d_]")
_PLACEHOLDER = re.compile(r"\{\d+\}")
_FRAMES = (
    (
        "You may have {}.",
        re.compile(r"^(?:(?:Usted )?[Pp]uede|[Pp]uede que|Es posible que) (?:tener|tenga|presentar) (.+)\.$"),
    ),
    ("These include pain, {}, and rash.", re.compile(r"^.*?\bdolor, (.+?),? (?:y|e) [^,]+\.$")),
    ("These include pain and {}.", re.compile(r"^(?:Estos|Estas|Entre ellos)\b.*?\bdolor [ye] (.+)\.$")),
)


_OPENINGS = (
    ("However, {}", re.compile(r"^(?:Sin embargo|No obstante), (.+)$")),
    ("In addition, {}", re.compile(r"^(?:Además|Asimismo), (.+)$")),
)
_TRANSLATED = re.compile("WHO|UN|US|USA|UK|EU|AIDS|HIV|STI|STD|DNA|RNA|PTSD|COPD|MRI|BMI|ICU|NGO|TB")
"""Acronyms that Spanish has its own for."""

_SENTENCE = re.compile(r"^(?:[A-Z][a-z’']*|I) .*[.]$")


def first_prompts(text: str, known: frozenset[str], *, heading: bool, target: str) -> tuple[Prompt, ...]:
    """The text itself; for a heading also in sentence case; for a word or two that stand alone also within a sentence.

    `known` are the words that the document writes small somewhere. No prompt for a text in which nothing is left to
    translate.
    """
    prompts = [Prompt(shield(text))]
    if not _LETTER.search(_PLACEHOLDER.sub("", prompts[0].text)):
        return ()
    if heading and (cased := sentence_case(text, known)) != text:
        prompts = [*([] if text.isupper() else prompts), Prompt(shield(cased))]
    if target == "es" and _WORDS_ONLY.fullmatch(text) and len(text.split()) <= _SHORT_WORDS:
        alone = _begun_small(sentence_case(text, known))
        prompts += [Prompt(Shielded(carrier.format(alone)), frame) for carrier, frame in _FRAMES]
    return tuple(prompts)


def second_prompts(text: str, choice: Choice) -> tuple[Prompt, ...]:
    """Other ways of asking for a text whose best translation so far the checks doubt; none if they do not.

    Lost numbers and codes go behind stand-ins; a garbled or repeated word may come right where the sentence is heard
    in another company, after "However," or "In addition,".
    """
    if not choice.findings:
        return ()
    tried = [shield_numbers(text), shield(text, *_lost_codes(text, choice.text))]
    prompts = [Prompt(shielded) for shielded in tried if shielded and shielded.kept]
    if _SENTENCE.match(text):
        small = shield(_begun_small(text))
        prompts += [Prompt(replace(small, text=opening.format(small.text)), frame) for opening, frame in _OPENINGS]
    return tuple(prompts)


def _lost_codes(text: str, translation: str) -> list[re.Pattern[str]]:
    lost = {code for code in CODE.findall(text) if code not in translation and not _TRANSLATED.fullmatch(code)}
    return [re.compile(rf"(?<!\w){re.escape(code)}(?!\w)") for code in sorted(lost)]


def _begun_small(text: str) -> str:
    return text[0].lower() + text[1:] if len(text) > 1 and text[1].islower() else text

"""The ways of asking for a text: first as it stands, then around what the first answers got wrong."""

import re

from pipeline.meaning import Finding
from stages.translate.heading_case import sentence_case
from stages.translate.prompt import Prompt
from stages.translate.shield import CODE, NUMBER, Shielded, shield

_SHORT_WORDS = 3
_WORDS_ONLY = re.compile(r"[^\W\d_][\w’'-]*(?: [\w’'-]+)*")
_LETTER = re.compile(r"[^\W\d_]")
_PLACEHOLDER = re.compile(r"\{\d+\}")
_FRAMES = (
    ("You may have {}.", re.compile(r"^(?:Usted )?(?:[Pp]uede|[Pp]odría) (?:tener|presentar) (.+)\.$")),
    ("These include pain and {}.", re.compile(r"^(?:Estos|Estas|Entre ellos)\b.*?\bdolor [ye] (.+)\.$")),
)


def first_prompts(text: str, known: frozenset[str], *, heading: bool, target: str) -> tuple[Prompt, ...]:
    """The text itself; for a heading also in sentence case; for a word or two that stand alone also within a sentence.

    `known` are the words that the document writes small somewhere. No prompt for a text in which nothing is left to
    translate.
    """
    prompts = [Prompt(shield(text))]
    if not _LETTER.search(_PLACEHOLDER.sub("", prompts[0].text)):
        return ()
    if heading and (cased := sentence_case(text, known)) != text:
        prompts = [Prompt(shield(cased)), *([] if text.isupper() else prompts)]
    if target == "es" and _WORDS_ONLY.fullmatch(text) and len(text.split()) <= _SHORT_WORDS:
        alone = _begun_small(sentence_case(text, known))
        prompts += [Prompt(Shielded(carrier.format(alone)), frame) for carrier, frame in _FRAMES]
    return tuple(prompts)


def second_prompts(text: str, findings: tuple[Finding, ...]) -> tuple[Prompt, ...]:
    """The text with what was lost behind placeholders: numbers, names and codes, or both."""
    checks = {finding.check for finding in findings if finding.severity == "error"}
    numbers = (NUMBER,) if checks & {"numbers", "units"} else ()
    codes = (CODE,) if checks & {"names"} else ()
    if not numbers and not codes:
        return ()
    tried = shield(text, *codes, *numbers)
    return (Prompt(tried),) if tried.kept else ()


def _begun_small(text: str) -> str:
    return text[0].lower() + text[1:] if len(text) > 1 and text[1].islower() else text

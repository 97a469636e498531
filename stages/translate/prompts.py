"""The ways of asking for a text: first as it stands, then around what the first answers got wrong."""

import re
from collections import Counter
from dataclasses import replace

from stages.translate.checks.terms import Grammar
from stages.translate.choose import Choice
from stages.translate.heading_case import sentence_case
from stages.translate.listed import akin
from stages.translate.prompt import Prompt
from stages.translate.reworded import reworded
from stages.translate.shield import CODE, Shielded, shield, shield_numbers
from stages.translate.term_marks import without_terms
from stages.translate.title_names import printed_names, rare_names, title_names

_SHORT_WORDS = 3
_WORDS_ONLY = re.compile(r"[^\W\d_][\w’'-]*(?: [\w’'-]+)*")
_QUOTED = re.compile(r"^([“\"])?([^“”\"]+[.!?])([”\"])?$")
"""A quotation, or the beginning or the end of one."""
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


_ALONE = (
    ("{}", re.compile(r"^([^\W\d_]+)\.?$")),
    ("the {}", re.compile(r"^(?:[Ee]l|[Ll][ao]s?) ([^\W\d_]+)\.?$")),
)
"""A word that is asked for by itself."""
_OPENINGS = (
    ("However, {}", re.compile(r"^(?:Sin embargo|No obstante), (.+)$")),
    ("In addition, {}", re.compile(r"^(?:Además|Asimismo), (.+)$")),
)
_TRANSLATED = re.compile("WHO|UN|US|USA|UK|EU|AIDS|HIV|STI|STD|DNA|RNA|PTSD|COPD|MRI|BMI|ICU|NGO|TB")
"""Acronyms that Spanish has its own for."""

_YOU = re.compile(r"\byou:$")
_GOES_ON = re.compile(r"\b(?:you|may|can|will|might|could|must|should|to|things)(?: \w+){0,2}:$")
_BARE = re.compile(
    r"(?:have|are|feel|take|get|live|use|smoke|drink|cannot|do|did|had|were|think|want|need)\b", re.IGNORECASE
)
"""Verbs that such items begin with."""
_INFINITIVE_LEAD = re.compile(r"\b(?:can|to|may|could|might)(?: do one of these things)?:$")
_NO_VERB = re.compile(
    r"(?:an?|the|your|their|its|my|our|this|these|no|not|in|on|at|for|with|by|from|\w+ing|\d)\b", re.IGNORECASE
)
_CAN = re.compile(r"^(?:Ellos |Ellas |Estos |Estas )?[Pp]ueden ([^\W\d_]+(?:ar|er|ir|ír)(?:se|l[aeo]s?)?\b.*)\.$")
_SAID_TO_YOU = re.compile(r"^(?:[Uu]sted )?(.+)\.$")
_KEEPABLE = re.compile(r"[A-Z0-9]")

_NUMBER = re.compile(r"(?<![\w.,-])\d{1,3}(?:,\d{3})+(?![\w.,-]*\d)|(?<![\w.,-])\d{3,}(?![\w.,-]*\d)")
"""Plain numbers, which the model may break beside a mark."""

_SENTENCE = re.compile(r"^(?:[A-Z][a-z’']*|I) .*[.]$")


def first_prompts(text: str, known: frozenset[str], *, heading: bool, target: str) -> tuple[Prompt, ...]:
    """The text itself; for a heading also in sentence case; for a few words that stand alone also within a sentence.
    What stands in quotation marks is also asked for without them.

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
    if not heading and (quoted := _QUOTED.match(text)):
        prompts.append(Prompt(shield(quoted[2]), around=(quoted[1] or "", quoted[3] or ""), alone=True))
    return tuple(prompts)


def goes_on(lead: str) -> bool:
    """Whether the items below a line go on with its sentence: "Call us if you:", "Your doctor may:"."""
    return bool(_GOES_ON.search(lead))


def lead_prompts(text: str, lead: str, target: str) -> tuple[Prompt, ...]:
    """An item of a list that a line like "Call us if you:" leads to, as the sentence it is part of.

    Below "These drugs can:" all items must be infinitives, so there this way of asking is the only one that counts.
    """
    if target == "es" and _INFINITIVE_LEAD.search(lead) and not text.endswith((".", "?", "!")):
        asked = Prompt(shield(f"They can {_begun_small(text)}."), _CAN, alone=True)
        return () if _NO_VERB.match(text) else (asked,)
    if target != "es" or not _YOU.search(lead) or not _BARE.match(text) or text.endswith((".", "?", "!")):
        return ()
    shielded = shield(f"You {_begun_small(text)}.")
    return (Prompt(shielded, _SAID_TO_YOU),)


def reworded_prompts(text: str, source: str, target: str) -> tuple[Prompt, ...]:
    """The text in words that the model is known to read right, where it holds others; only this way then counts."""
    if (source, target) != ("en", "es") or (other := reworded(text)) == text:
        return ()
    return (Prompt(shield(other), alone=True),)


def second_prompts(text: str, choice: Choice) -> tuple[Prompt, ...]:
    """Other ways of asking for a text whose best translation so far the checks doubt; none if they do not.

    Lost numbers and codes go behind stand-ins; a garbled or repeated word may come right where the sentence is heard
    in another company, after "However," or "In addition,".
    """
    if not choice.findings:
        return ()
    names = [_whole(word) for word in _lost(text, choice)]
    tried = [shield_numbers(text), shield(text, *_lost_codes(text, choice.text)), shield(text, *names)]
    prompts = [Prompt(shielded) for shielded in tried if shielded and shielded.kept]
    if _SENTENCE.match(text):
        small = shield(_begun_small(text))
        prompts += [Prompt(replace(small, text=opening.format(small.text)), frame) for opening, frame in _OPENINGS]
    return tuple(prompts)


def avoiding_prompts(text: str, choice: Choice, words: frozenset[str]) -> tuple[Prompt, ...]:
    """The text to be asked once more without these words, and with what was lost behind marks; none without words."""
    if not words:
        return ()
    lost = [_whole(word) for word in _lost(text, choice)]
    shielded = [shield(text), shield(text, *lost)] if lost else [shield(text)]
    return tuple(Prompt(one, avoid=words) for one in shielded)


def listed_prompts(text: str, choice: Choice, words: frozenset[str]) -> dict[str, tuple[Prompt, ...]]:
    """Ways of asking for a text without words that no list holds; under each word, its English by itself."""
    if not words:
        return {}
    by_word = {
        word: tuple(Prompt(Shielded(way.format(one)), frame) for one in akin(word, text) for way, frame in _ALONE)
        for word in words
    }
    return {"": tuple(replace(prompt, wide=True) for prompt in avoiding_prompts(text, choice, words)), **by_word}


def copying_prompts(text: str, choice: Choice) -> tuple[Prompt, ...]:
    """The text with those names behind marks that the choice has not kept as they were, or less often.

    A number beside a mark may break, so the last way of asking hides the numbers too.
    """
    names = [*_printed(text, choice)]
    inside = " ".join(names)
    names += [name for name in title_names(text) if name not in choice.text and name not in inside]
    inside = " ".join(names)
    singles = Counter(name for name in rare_names(text) if name not in inside)
    lost = [name for name, times in singles.items() if choice.text.count(name) < times]
    names += [*lost, *(name for name in singles if name not in lost)] if lost else []
    if not names:
        return ()
    marked = [_whole(name) for name in names]
    tried = [shield(text, *marked)]
    tried += [shield(text, one) for one in marked] if len(names) > 1 else []
    tried += [shield(text, *marked, _NUMBER)] if _NUMBER.search(text) else []
    return tuple(Prompt(shielded) for shielded in tried)


def comparable(text: str, choice: Choice, rival: Choice, grammar: Grammar) -> tuple[tuple[str, str], tuple[str, str]]:
    """The text with the choice, and with the rival, to be asked which is likelier.

    How likely a translation is says nothing about a name that no translator translates, nor about one that the choice
    copied in one place and left out in another: such names become marks, wherever they were copied; and listed terms
    that only the rival says become nouns the engine knows.
    """
    names = [*printed_names(text), *said_again(text, choice, rival)]
    first, second = _without(names, text, choice.text), _without(names, text, rival.text)
    return first, without_terms(*second, choice, grammar)


def said_again(text: str, choice: Choice, rival: Choice) -> list[str]:
    """The names that the choice copied, but in fewer places than the rival."""
    return [name for name in dict.fromkeys(rare_names(text)) if 0 < choice.text.count(name) < rival.text.count(name)]


def _without(names: list[str], text: str, translation: str) -> tuple[str, str]:
    for number, name in enumerate(names, start=1):
        if name in translation:
            text, translation = (_whole(name).sub(f"{{{number}}}", one) for one in (text, translation))
    return text, translation


def _printed(text: str, choice: Choice) -> list[str]:
    return [name for name in printed_names(text) if name.removeprefix("The ") not in choice.text]


def _lost(text: str, choice: Choice) -> list[str]:
    """What the checks call missing that stands in the text: names, codes and numbers in digits."""
    found = [word for word in choice.doubted if _KEEPABLE.search(word) and word not in choice.text]
    return sorted({word for word in found if _whole(word).search(text) and not _TRANSLATED.fullmatch(word)})


def _whole(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])")


def _lost_codes(text: str, translation: str) -> list[re.Pattern[str]]:
    lost = {code for code in CODE.findall(text) if code not in translation and not _TRANSLATED.fullmatch(code)}
    return [re.compile(rf"(?<!\w){re.escape(code)}(?!\w)") for code in sorted(lost)]


def _begun_small(text: str) -> str:
    return text[0].lower() + text[1:] if len(text) > 1 and text[1].islower() else text

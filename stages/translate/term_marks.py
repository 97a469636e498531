"""Terms of the lists behind marks that the model copies; they come back in Spanish, in the number of the English."""

import re

from stages.translate.checks.terms import TERMS
from stages.translate.choose import Choice
from stages.translate.prompt import Prompt
from stages.translate.shield import Shielded, shield

_QUOTED = re.compile("“([^”]+)”")
_COMMON = 4.0
"""Zipf frequency from which on a single English word may be another part of speech: "a joint venture"."""
_VERB = re.compile(
    r" (?:is|are|was|were|can|may|might|will|has|have|helps?|works?|uses?|makes?|does|do|causes?|should|must)\b"
)
"""What follows a term that is the subject of its sentence: there Spanish wants an article."""
_FEMININE = re.compile(r"(?:[ts]ión|dad|tud|[^mt]a|[^e]ta|itis|osis)$")
_PREPOSITIONS = {"de", "del", "con", "a", "en", "por", "para"}


def term_prompts(text: str, choice: Choice) -> tuple[Prompt, ...]:
    """The text with marks for the terms that the choice has not said as listed; none where there are none.

    Only what is a term wherever it stands: words with a blank between, rare words, and a word that labels its line.
    """
    if shield(text).kept:
        return ()
    spans: list[tuple[int, int, str]] = []
    for english, spanish in _wanted(text, choice):
        for match in _pattern(english).finditer(text):
            if all(match.end() <= begin or end <= match.start() for begin, end, _ in spans):
                spans.append((*match.span(), as_written(text, match, spanish)))
    if not spans:
        return ()
    spans.sort()
    marks = tuple(f"{{{number}}}" for number in range(1, len(spans) + 1))
    for (begin, end, _), mark in reversed(list(zip(spans, marks, strict=True))):
        text = text[:begin] + mark + text[end:]
    return (Prompt(Shielded(text, tuple(right for *_, right in spans), marks)),)


def without_terms(text: str, translation: str, choice: Choice) -> tuple[str, str]:
    """Both with one mark for each term that the choice misses and this translation has: to be compared without them."""
    for number, (english, spanish) in enumerate(_wanted(text, choice), start=20):
        forms = {form.casefold() for form in (spanish, plural(spanish))}
        pattern = re.compile("|".join(rf"(?<!\w){re.escape(form)}(?!\w)" for form in forms), re.IGNORECASE)
        if pattern.search(translation):
            mark = f"{{{number}}}"
            text, translation = _pattern(english).sub(mark, text), pattern.sub(mark, translation)
    return text, translation


def plural(term: str) -> str:
    """A Spanish term in the plural, up to its first preposition."""
    words = term.split(" ")
    end = next((at for at, word in enumerate(words) if word in _PREPOSITIONS), len(words))
    return " ".join([*map(_plural, words[:end]), *words[end:]])


def as_written(text: str, match: re.Match[str], spanish: str) -> str:
    """The Spanish of a term in the number of the English, with a capital and an article where Spanish wants them."""
    word = match[0]
    many = word.endswith("s") and not word.endswith(("ss", "sis", "us"))
    form = plural(spanish) if many else spanish
    if match.start() == 0 and _VERB.match(text, match.end()):
        form = f"{_article(spanish, many=many)} {form}"
    return form[:1].upper() + form[1:] if match.start() == 0 and word[0].isupper() else form


def _plural(word: str) -> str:
    if word.endswith("s"):
        return word
    if word.endswith("z"):
        return word[:-1] + "ces"
    if word.endswith("ón"):
        return word[:-2] + "ones"
    return word + ("s" if word[-1] in "aeoáéí" else "es")


def _wanted(text: str, choice: Choice) -> list[tuple[str, str]]:
    """The terms that are missing, in English as they stand there and in Spanish as they ought to."""
    found = [_QUOTED.findall(one.message) for one in choice.findings if one.check == TERMS]
    return [(words[0], words[1]) for words in found if len(words) == 2 and _is_sure(text, words[0])]


def _is_sure(text: str, english: str) -> bool:
    from wordfreq import zipf_frequency

    labels = text.casefold().startswith(f"{english.casefold()}:")
    return " " in english or labels or zipf_frequency(english, "en") < _COMMON


def _pattern(english: str) -> re.Pattern[str]:
    single = english.removesuffix("s") if not english.endswith("ss") else english
    return re.compile(rf"(?<![\w-]){re.escape(single)}s?(?![\w-])", re.IGNORECASE)


def _article(term: str, *, many: bool) -> str:
    feminine = bool(_FEMININE.search(term.split(" ")[0]))
    return ("las" if feminine else "los") if many else ("la" if feminine else "el")

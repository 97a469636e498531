"""Terms of the lists behind marks that the model copies; they come back in Spanish, in the number of the English."""

import re

from stages.translate.checks.terms import TERMS, Grammar
from stages.translate.choose import Choice
from stages.translate.prompt import Prompt
from stages.translate.shield import Shielded, shield
from stages.translate.stand_ins import Wanted, gender_of, is_many, with_stand_ins

_QUOTED = re.compile("“([^”]+)”")
_COMMON = 4.0
"""Zipf frequency from which on a single English word may be another part of speech: "a joint venture"."""
_VERB = re.compile(
    r" (?:is|are|was|were|can|may|might|will|has|have|helps?|works?|uses?|makes?|does|do|causes?|should|must)\b"
)
"""What follows a term that is the subject of its sentence: there Spanish wants an article."""
_PREPOSITIONS = {"de", "del", "con", "a", "en", "por", "para"}


def term_prompts(text: str, choice: Choice, grammar: Grammar) -> tuple[Prompt, ...]:
    """The text with stand-ins, and with marks, for the terms that the choice has not said as listed; else none.

    Only what is a term wherever it stands: words with a blank between, rare words, nouns of one meaning, and a word
    that labels its line.
    """
    if shield(text).kept:
        return ()
    places = _places(text, choice, grammar)
    if not places:
        return ()
    wanted = [_in_number(*place, grammar) for place in places]
    standing = with_stand_ins(text, wanted, said=choice.text)
    marks = tuple(f"{{{number}}}" for number in range(1, len(places) + 1))
    marked = text
    for (match, _), mark in reversed(list(zip(places, marks, strict=True))):
        marked = marked[: match.start()] + mark + marked[match.end() :]
    written = tuple(as_written(text, *place) for place in places)
    return tuple(Prompt(one) for one in (standing, Shielded(marked, written, marks)) if one)


def wanted_terms(text: str, choice: Choice, grammar: Grammar) -> list[Wanted]:
    """What is to stand, and where, for the terms that the choice has not said as listed."""
    return [_in_number(*place, grammar) for place in _places(text, choice, grammar)]


def _places(text: str, choice: Choice, grammar: Grammar) -> list[tuple[re.Match[str], str]]:
    places: list[tuple[re.Match[str], str]] = []
    for english, spanish in _wanted(text, choice, grammar):
        for match in _pattern(english).finditer(text):
            if all(match.end() <= other.start() or other.end() <= match.start() for other, _ in places):
                places.append((match, spanish))
    return sorted(places, key=lambda place: place[0].start())


def without_terms(text: str, translation: str, choice: Choice, grammar: Grammar) -> tuple[str, str]:
    """Both with stand-ins for the terms that the choice misses and this translation has: to be compared without them.

    How likely a translation is says nothing about a term that no translator knows.
    """
    for english, spanish in _wanted(text, choice, grammar):
        found = _pattern(english).search(text)
        forms = {form.casefold() for form in (spanish, plural(spanish))}
        pattern = re.compile("|".join(rf"(?<!\w){re.escape(form)}(?!\w)" for form in forms), re.IGNORECASE)
        if found is None or not pattern.search(translation):
            continue
        standing = with_stand_ins(text, [_in_number(found, spanish, grammar)])
        if standing:
            text, translation = standing.text, pattern.sub(standing.marks[0], translation)
    return text, translation


def plural(term: str) -> str:
    """A Spanish term in the plural, up to its first preposition."""
    words = term.split(" ")
    end = next((at for at, word in enumerate(words) if word in _PREPOSITIONS), len(words))
    return " ".join([*map(_plural, words[:end]), *words[end:]])


def as_written(text: str, match: re.Match[str], spanish: str) -> str:
    """The Spanish of a term in the number of the English, with a capital and an article where Spanish wants them."""
    word = match[0]
    many = is_many(word, spanish)
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


def _wanted(text: str, choice: Choice, grammar: Grammar) -> list[tuple[str, str]]:
    """The terms that are missing, in English as they stand there and in Spanish as they ought to."""
    found = [_QUOTED.findall(one.message) for one in choice.findings if one.check == TERMS]
    return [(words[0], words[1]) for words in found if len(words) == 2 and _is_sure(text, words[0], grammar)]


def _is_sure(text: str, english: str, grammar: Grammar) -> bool:
    from wordfreq import zipf_frequency

    labels = text.casefold().startswith(f"{english.casefold()}:")
    if " " in english or labels or not grammar.nouns.isdisjoint((english, english.removesuffix("s"))):
        return True
    return zipf_frequency(english, "en") < _COMMON


def _pattern(english: str) -> re.Pattern[str]:
    single = english.removesuffix("s") if not english.endswith("ss") else english
    return re.compile(rf"(?<![\w-]){re.escape(single)}s?(?![\w-])", re.IGNORECASE)


def _in_number(match: re.Match[str], spanish: str, grammar: Grammar) -> Wanted:
    many, gender = is_many(match[0], spanish), grammar.genders.get(spanish.lower(), "")
    return Wanted(*match.span(), plural(spanish) if many else spanish, many, known=gender)


def _article(term: str, *, many: bool) -> str:
    feminine = gender_of(term) == "f"
    return ("las" if feminine else "los") if many else ("la" if feminine else "el")

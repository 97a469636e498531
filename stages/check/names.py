"""Names are kept."""

import re
from collections.abc import Collection, Iterable, Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from pipeline.meaning import Finding, Pair
from stages.check.folding import folded
from stages.check.known_names import known_names, names_by_form
from stages.check.plain import plain

_TOKEN = re.compile(r"[^\W_](?:[\w&+]|[-'](?=\w))*")
_START = re.compile(r"(?:^|[.!?:;•]|[\"“(«¿¡]|\d\.)\s*[\"“(«¿¡'*-]*$")
_ACRONYM = re.compile(r"(?=(?:[^A-Z]*[A-Z]){2})[\w&+-]*\d*[\w&+-]*$")
_NOUNS = {
    "en": re.compile(
        r"(?:ness|tions?|[ai]bles?|ments?|ology|ity|ities|ings?|ance|ence|boards?)$",
        re.IGNORECASE,
    ),
    "es": re.compile(r"(?:ción|ciones|[ai]bles?|dad|dades|miento|mientos|logía)$", re.IGNORECASE),
}
_UNSAID = frozenset(
    {
        "USD",
        "EUR",
        "GBP",
        "Internet",
        "AND",
        "OR",
        "NOT",
        "BUT",
        "IF",
        "AM",
        "PM",
        "OK",
        "Dr",
        "Dra",
        "Sr",
        "Sra",
        "UTC",
    }
)
"""What one language says with a sign, a title or a lower-case word."""
_DOTTED = re.compile(r"\bEE\. ?UU\.?|\b(?:[A-Z]\. ?){2,}")
_TITLE = re.compile(r"\b(Dr|Dra|Mr|Mrs|Ms|Sr|Sra|St|Prof)\.(?=\s|\w)")
_TITLED_BEFORE = re.compile(r"[A-Z][\w'-]+ (?:(?:of|the|and|for|de|la|el|y|del|los|las) )*$")
_TITLED_AFTER = re.compile(r" (?:(?:of|the|and|for|de|la|el|y|del|los|las) )*[A-Z]")
_ALIKE = 0.7
"""Share of letters that a name and its Spanish form have in common: Hubei, Iran/Irán, Slovakia/Eslovaquia."""
_VERY_ALIKE = 0.85
"""Share from which on the other word need not be a known one: Seroepidemiology, Seroepidemiología."""
_SHARED = 4.3
"""Zipf frequency from which on a word is common in both languages: real, red, festival."""
_ORDINARY = 3.4
"""Zipf frequency from which on a capitalized English word may be an ordinary one (Department, Spring)."""


class Names:
    """Capitalized words, acronyms and codes of the source are in the target, in a form its language knows.

    Measured with bench/check/measure.py on 1,500 human translations of TICO-19 dev and 1,799 of MedlinePlus and
    cancer.gov (tuned on both), and 1,798 others of these: false alarms 1.3, 1.5 and 2.9 % (those writers often say
    "this disease" for an acronym); found: dropped 670 of 766, 94 of 142 and 101 of 150 (where the words that an acronym
    stands for remain, it may go), garbled 729 of 747, 102 of 114 and 120 of 133. An acronym that may be a translation
    of another is a warning.
    """

    name = "names"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """A finding for each name lost or, in the other direction, brought in."""
        if not {pair.source_language, pair.target_language} <= {"en", "es"}:
            return ()
        source, target = _joined(plain(pair.source)), _joined(plain(pair.target))
        lost = [name for name in _names(source, pair.source_language) if not _kept(name, pair, target)]
        back = Pair(target, source, pair.target_language, pair.source_language)
        added = [name for name in _names(target, pair.target_language) if not _kept(name, back, source)]
        turned = _exchanged(lost, added)
        found = [Finding(self.name, f"“{one}” became “{other}”", "warning") for one, other in turned]
        gone, new = {one for one, _ in turned}, {other for _, other in turned}
        found += [
            Finding(self.name, f"“{name}” is missing", "warning" if _explained(name, pair) else "error")
            for name in lost
            if name not in gone and not (_explained(name, pair) and _stands_for_words(name, source))
        ]
        found += [
            Finding(self.name, f"“{name}” is not in the original")
            for name in added
            if name not in new and not _was_short(name, pair, source)
        ]
        return tuple(dict.fromkeys(found))


def _exchanged(lost: list[str], added: list[str]) -> list[tuple[str, str]]:
    """Acronyms that may be translations of each other (LRTI, IVRI), so that a person has to look."""
    return [
        (one, other)
        for one, other in zip(filter(is_code, lost), filter(is_code, added), strict=False)
        if abs(len(one) - len(other)) <= 1 and set(one) & set(other) and sorted(one) != sorted(other)
    ]


def _explained(name: str, pair: Pair) -> bool:
    """True for a translation of "infection (STI)", which may keep the words and leave the acronym out."""
    return pair.source_language != pair.target_language and is_code(name) and f"({name})" in pair.source


def _stands_for_words(name: str, source: str) -> bool:
    """Whether the words before "(STI)" begin with its letters, so that nothing is lost where these words stay."""
    letters = name.removesuffix("s").lower()
    before = re.findall(r"[^\W\d_]+", source[: source.find(f"({name})")].lower())[-len(letters) - 2 :]
    starts = [word[0] for word in before]
    for letter in letters:
        if letter not in starts:
            return False
        starts = starts[starts.index(letter) + 1 :]
    return True


def _was_short(name: str, pair: Pair, source: str) -> bool:
    """Whether a translation writes in full what the source has as a letter: C. diff, Clostridium difficile."""
    return pair.source_language != pair.target_language and bool(re.search(rf"\b{name[0]}\. ?[a-z]", source))


def _joined(text: str) -> str:
    """The text with "U.S." and "EE. UU." as single words, and no full stop behind a title: it ends no sentence."""
    whole = _DOTTED.sub(lambda match: re.sub(r"[. ]", "", match.group()) + " ", text)
    return _TITLE.sub(r"\1 ", whole)


def _names(text: str, language: str) -> Iterator[str]:
    shouting = text.upper() == text
    for match in _TOKEN.finditer(text):
        word = match.group().removesuffix("'s").rstrip("'")
        if not any(letter.isupper() for letter in word) or len(word) < 2 or shouting or word in _UNSAID:
            continue
        titled = bool(_TITLED_BEFORE.search(text[: match.start()]) or _TITLED_AFTER.match(text, match.end()))
        if is_code(word) or not (_START.search(text[: match.start()]) or _ordinary(word, language, titled=titled)):
            yield word


def is_code(word: str) -> bool:
    """True for acronyms and codes: BCG, A1C, mRNA, CD4+, SARS-CoV-2, COVID-19."""
    plain_compound = all(re.fullmatch(r"[A-Z]?[a-zà-ÿ']+", piece) for piece in word.split("-"))
    return not plain_compound and bool(_ACRONYM.match(word))


def _ordinary(word: str, language: str, *, titled: bool) -> bool:
    """True for a common word of its language that the other has another word for: "Centers", "Royal" in a title."""
    from wordfreq import zipf_frequency  # its lists are read from disk at first use

    if _NOUNS[language].search(word) and not _is_listed(word):
        return True
    here, there = zipf_frequency(word, language), zipf_frequency(word, "es" if language == "en" else "en")
    return here >= _ORDINARY and (here > there + 0.6 or (titled and there >= _SHARED and not _is_listed(word)))


def _is_listed(word: str) -> bool:
    return folded(word) in known_names()


def _kept(name: str, pair: Pair, text: str) -> bool:
    words = _words(text)
    pieces = [piece for piece in re.split(r"[-/.+]", name) if re.search(r"[A-Z\d]", piece)]
    if all(_present(piece, pair, words) for piece in pieces):
        return True
    return folded(re.sub(r"\W", "", name)) in folded(re.sub(r"\W", "", text))


@lru_cache(maxsize=32)
def _words(text: str) -> dict[str, str]:
    return {folded(match.group()): match.group() for match in re.finditer(r"[\w+&]+", text)}


def _present(piece: str, pair: Pair, words: dict[str, str]) -> bool:
    key = folded(piece)
    if key in words or key.removesuffix("s") in words or f"{key}s" in words or key.isdigit():
        return True
    if pair.source_language == pair.target_language:
        return False
    if _known(piece, pair, words):
        return True
    if is_code(piece):
        return _turned(piece, words) or _spelled_out(piece, words)
    return _alike(key, pair.target_language, words)


def _known(piece: str, pair: Pair, words: Collection[str]) -> bool:
    """True if the names table holds the piece and one of its forms in the other language is there."""
    key = folded(piece)
    if pair.source_language == "en":
        known = known_names()
        forms = {form for one in (piece, key) for name in (one, one.removesuffix("s")) for form in known.get(name, ())}
        return any(
            _same_stem(form, word) or (len(form) >= 8 and word.endswith(form)) for form in forms for word in words
        )
    alike = names_by_form().get(key[:4], ())
    return any(_same_stem(key, form) and (name in words or f"{name}s" in words) for form, name in alike)


def _same_stem(one: str, other: str) -> bool:
    if min(len(one), len(other)) < 5:
        return one == other
    return one[:-1] == other[: len(one) - 1] and abs(len(one) - len(other)) <= 2


def _turned(piece: str, words: dict[str, str]) -> bool:
    """True if an acronym stands there in another order (ARDS, SDRA), two exchanged neighbors excepted."""
    letters = sorted(piece.removesuffix("s"))
    for word in words.values():
        moved = [at for at, (one, other) in enumerate(zip(piece, word, strict=False)) if one != other]
        if sorted(word) == letters and len(letters) > 2 and len(moved) > 2:
            return True
    return False


def _alike(key: str, language: str, words: Iterable[str]) -> bool:
    """True if a word that the language knows looks like the name: Slovakia, Eslovaquia."""
    from wordfreq import zipf_frequency  # its lists are read from disk at first use

    for word in words:
        if abs(len(word) - len(key)) > 4 or sorted(key) == sorted(word) or key.startswith(word):
            continue  # Tom is not Tomás
        share = SequenceMatcher(None, _greek(key), _greek(word)).ratio()
        if share >= _VERY_ALIKE or (share >= _ALIKE and zipf_frequency(word, language, wordlist="best") > 1):
            return True
    return False


def _greek(word: str) -> str:
    """A folded word with the sounds of Greek as Spanish writes them: Morphine, morfina."""
    return word.replace("ph", "f").replace("th", "t").replace("y", "i")


def _spelled_out(piece: str, words: Iterable[str]) -> bool:
    """True if consecutive words begin with the acronym's letters, in any order: ABC, "cálculo bayesiano aproximado"."""
    letters = sorted(folded(piece.removesuffix("s")))
    spoken = [word for word in words if len(word) > 3]
    size = len(letters)
    return size > 2 and any(
        sorted(word[0] for word in spoken[at : at + size]) == letters for at in range(len(spoken) - size + 1)
    )

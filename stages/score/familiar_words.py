"""Words that American fourth-graders know: the list of the Dale-Chall formula."""

import re
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

_ENDINGS = (
    ("'s", ""), ("s'", ""), ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("d", ""), ("ied", "y"), ("ing", ""),
    ("ing", "e"), ("er", ""), ("r", ""), ("est", ""), ("st", ""), ("ier", "y"), ("iest", "y"), ("ly", ""), ("n't", ""),
)  # fmt: skip
_DOUBLED = re.compile(r"([^aeiou])\1$")


def is_familiar(word: str) -> bool:
    """True for a word of the list or a regular form of one: plurals, verb forms, comparison, -ly, possessives.

    A hyphenated word is familiar if all its pieces are.
    """
    known = _list()
    return all(any(form in known for form in _forms(piece)) for piece in word.lower().replace("’", "'").split("-"))


def _forms(word: str) -> set[str]:
    forms = {word} | {
        word.removesuffix(ending) + letters
        for ending, letters in _ENDINGS
        if word.endswith(ending) and len(word) > len(ending) + 1
    }
    return forms | {form[:-1] for form in forms if form != word and _DOUBLED.search(form)}


@lru_cache(maxsize=1)
def _list() -> frozenset[str]:
    # Only the list is wanted: importing textstat itself brings NLTK, which goes looking for its data.
    spec = find_spec("textstat")
    folders = spec.submodule_search_locations if spec else None
    if not folders:
        raise ModuleNotFoundError("textstat, which carries the Dale-Chall word list, is not installed")
    return frozenset(Path(folders[0], "resources", "en", "easy_words.txt").read_text(encoding="utf-8").split())

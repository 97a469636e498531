"""Words that American fourth-graders know: the list of the Dale-Chall formula."""

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from stages.score.word_forms import word_forms


@lru_cache(maxsize=50_000)
def is_familiar(word: str) -> bool:
    """True for a word of the list or a regular form of one: plurals, verb forms, comparison, -ly, possessives.

    A hyphenated word is familiar if all its pieces are.
    """
    known = _list()
    return all(not known.isdisjoint(word_forms(piece)) for piece in word.lower().replace("’", "'").split("-"))


@lru_cache(maxsize=1)
def _list() -> frozenset[str]:
    # Only the list is wanted: importing textstat itself brings NLTK, which goes looking for its data.
    spec = find_spec("textstat")
    folders = spec.submodule_search_locations if spec else None
    if not folders:
        raise ModuleNotFoundError("textstat, which carries the Dale-Chall word list, is not installed")
    return frozenset(Path(folders[0], "resources", "en", "easy_words.txt").read_text(encoding="utf-8").split())

"""The dictionary forms an English word may be a regular form of."""

import re
from functools import lru_cache

_ENDINGS = (
    ("'s", ""), ("s'", ""), ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("d", ""), ("ied", "y"), ("ing", ""),
    ("ing", "e"), ("er", ""), ("r", ""), ("est", ""), ("st", ""), ("ier", "y"), ("iest", "y"), ("ly", ""), ("n't", ""),
)  # fmt: skip
_DOUBLED = re.compile(r"([^aeiou])\1$")


@lru_cache(maxsize=50_000)
def word_forms(word: str) -> frozenset[str]:
    """The word and what it may come from: plurals, verb forms, comparison, -ly, possessives; lower case in and out."""
    forms = {word} | {
        word.removesuffix(ending) + letters
        for ending, letters in _ENDINGS
        if word.endswith(ending) and len(word) > len(ending) + 1
    }
    return frozenset(forms | {form[:-1] for form in forms if form != word and _DOUBLED.search(form)})

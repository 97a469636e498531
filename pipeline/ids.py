"""Stable ids: a sentence is named by its words, so text inserted above it changes no other id."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable

_WORD = re.compile(r"\w+", re.UNICODE)
_LENGTH = 10


def word_hash(text: str) -> str:
    """Ten hexadecimal digits of the SHA-256 of the normalised words (NFKC, case folded, punctuation dropped).

    Text without any word (a lone dash, an emoji) is hashed as it stands.
    """
    normal = unicodedata.normalize("NFKC", text).casefold()
    words = " ".join(_WORD.findall(normal)) or normal.strip()
    return hashlib.sha256(words.encode()).hexdigest()[:_LENGTH]


def sentence_ids(texts: Iterable[str]) -> list[str]:
    """One id per text, in order; the second and later text with the same words get `~2`, `~3` …"""
    seen: dict[str, int] = {}
    ids = []
    for text in texts:
        base = word_hash(text)
        seen[base] = seen.get(base, 0) + 1
        ids.append(base if seen[base] == 1 else f"{base}~{seen[base]}")
    return ids

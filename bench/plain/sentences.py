"""Sentences to measure on, out of the evaluation files and out of documents, in a seeded order."""

import json
import random
from collections.abc import Iterator
from pathlib import Path

from pipeline.document import Document, Source
from pipeline.progress import Silence
from pipeline.workshop import open_workshop
from stages.read.stage import Read
from stages.simplify.english import english

_SHORTEST, _LONGEST = 5, 70


def sentences(path: Path, most: int, seed: int = 1) -> list[str]:
    """Up to `most` sentences of a file: the texts or sources of a JSONL file, or the prose of a document."""
    found = list(dict.fromkeys(_jsonl(path) if path.suffix == ".jsonl" else _document(path)))
    random.Random(seed).shuffle(found)
    return found[:most]


def _jsonl(path: Path) -> Iterator[str]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    texts = [row.get("src") or row["text"] for row in rows if row.get("level") != "ele"]
    for doc in english().pipe(texts):
        for sentence in doc.sents:
            text = " ".join(sentence.text.split())
            if _SHORTEST < len(text.split()) < _LONGEST:
                yield text


def _document(path: Path) -> Iterator[str]:
    workshop = open_workshop(Silence(), fresh=True, offline=True)
    document = Read().run(Document(Source(str(path)), "en"), workshop.context(path.parent))
    for block in document.blocks:
        if block.kind in {"paragraph", "item"}:
            yield from (sentence.text for sentence in block.sentences)

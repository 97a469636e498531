"""A rewritten sentence as the cache keeps it: JSON without ids, for the same sentence may stand in many places."""

import json
from dataclasses import dataclass

from pipeline.document import Line, Note, Part, PartKind


@dataclass(frozen=True)
class Rewritten:
    """The parts and notes of a line that has no place yet."""

    parts: tuple[tuple[str, PartKind | None], ...]
    notes: tuple[Note, ...] = ()

    def line(self, sentence: str) -> Line:
        """The line for the sentence of that id; its parts are numbered from 1."""
        parts = (Part(f"{sentence}.{n}", text, kind) for n, (text, kind) in enumerate(self.parts, start=1))
        return Line(sentence, tuple(parts), self.notes)

    def to_json(self) -> str:
        """As one line of text."""
        notes = [[note.rule, note.reason, note.before, note.after] for note in self.notes]
        return json.dumps([self.parts, notes], ensure_ascii=False)


def from_json(text: str) -> Rewritten:
    """What `to_json` gave."""
    parts, notes = json.loads(text)
    return Rewritten(tuple((part, kind) for part, kind in parts), tuple(Note(*note) for note in notes))

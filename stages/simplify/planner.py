"""The planner: which of the proposed edits are made, so that every piece is a sentence and nothing is lost."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.meaning import Finding, MeaningCheck, Pair
from stages.simplify.edit import Edit
from stages.simplify.render import Piece, render
from stages.simplify.settings import MOST_EDITS, MOST_REBUILDING, WORDING
from stages.simplify.soundness import command, sound

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True)
class Plan:
    """What a sentence becomes and the edits that were made; `undone` were tried and taken back."""

    pieces: tuple[Piece, ...]
    edits: tuple[Edit, ...]
    undone: tuple[Edit, ...] = ()


@dataclass(frozen=True)
class Planner:
    """Chooses at most `most` edits a sentence: `parse` reads a result again, `checks` compare it with its source."""

    parse: Callable[[str], "Doc"]
    checks: tuple[MeaningCheck, ...]
    most: int = MOST_EDITS
    language: str = "en"

    def plan(self, doc: "Doc", proposed: Iterable[Edit]) -> Plan:
        """The best plan for a parsed sentence: compatible edits, the splitting ones first, without those that fail."""
        chosen = choose(proposed, self.most)
        kept = self._holding(doc, chosen)
        return Plan(render(doc.text, kept), kept, tuple(edit for edit in chosen if edit not in kept))

    def accepts(self, doc: "Doc", pieces: tuple[Piece, ...]) -> bool:
        """Whether sentences that somebody else wrote for the parsed one keep its meaning and are sentences."""
        return self.keeps(doc, pieces) and self._whole(doc, pieces)

    def _holding(self, doc: "Doc", edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
        """The most of the edits that hold together, dropping the least sure first."""
        while edits and not self._holds(doc, edits):
            fewer = [edits[:index] + edits[index + 1 :] for index in reversed(range(len(edits)))]
            edits = next((some for some in fewer if some and self._holds(doc, some)), fewer[0])
        return edits

    def _holds(self, doc: "Doc", edits: tuple[Edit, ...]) -> bool:
        pieces = render(doc.text, edits)
        return all(piece.text for piece in pieces) and self.accepts(doc, pieces)

    def keeps(self, doc: "Doc", pieces: tuple[Piece, ...]) -> bool:
        """Whether no check finds more in the result than it finds in the source beside itself."""
        source = doc.text
        target = " ".join(piece.text for piece in pieces)
        usual = self._findings(source, source)
        return all(finding in usual for finding in self._findings(source, target))

    def _findings(self, source: str, target: str) -> list[Finding]:
        pair = Pair(source, target, self.language, self.language)
        return [finding for check in self.checks for finding in check.find(pair) if finding.severity != "info"]

    def _whole(self, doc: "Doc", pieces: tuple[Piece, ...]) -> bool:
        """Whether every new sentence is one by its parse; an unsplit one only has to be as sound as it was."""
        if len(pieces) == 1 and not sound(doc):
            return True
        parsed = [self.parse(_sentence(piece.text)) for piece in pieces if not piece.item]
        return all(sound(one) or (at == 0 and command(doc) and command(one)) for at, one in enumerate(parsed))


def choose(proposed: Iterable[Edit], most: int = MOST_EDITS) -> tuple[Edit, ...]:
    """At most so many compatible edits: those that split first, then those that ease most; of two, the surer one.

    Of those that do more than change a wording there are three at most.
    """
    chosen: list[Edit] = []
    for edit in sorted(proposed, key=lambda edit: (not edit.splits, -edit.confidence, edit.changes[0].begin)):
        if all(edit.compatible(other) for other in chosen):
            chosen.append(edit)
    best = sorted(chosen, key=lambda edit: (not edit.splits, -edit.ease, -edit.confidence, edit.changes[0].begin))
    rebuilding = [edit for edit in best if edit.rule not in WORDING]
    return tuple(edit for edit in best if edit not in rebuilding[MOST_REBUILDING:])[:most]


def _sentence(text: str) -> str:
    """The line before a list is read with a word in the list's place."""
    return f"{text[:-1]} this." if text.endswith(":") else text

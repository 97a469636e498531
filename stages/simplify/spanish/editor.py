"""Edits Spanish sentences: the rules' edits, the same choice and the same checks as in English, without a parser."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, cast

from pipeline.document import BlockKind, Note
from pipeline.errors import EngineFault
from pipeline.guard import guarded
from pipeline.meaning import MeaningCheck
from stages.simplify.edit import Edit
from stages.simplify.planner import Planner
from stages.simplify.render import Piece
from stages.simplify.rewritten import Rewritten
from stages.simplify.settings import Settings
from stages.simplify.spanish.rules import SPANISH_RULES

if TYPE_CHECKING:
    from spacy.tokens import Doc

_WHOLE = frozenset({"heading", "row", "caption"})
_KEPT = frozenset({"quote", "term", "image"})


@dataclass(frozen=True)
class _Text:
    """A sentence that nobody parsed."""

    text: str


class _SpanishPlanner(Planner):
    """Trusts the rules that their halves are sentences: there is no parse to ask."""

    def _whole(self, doc: "Doc", pieces: tuple[Piece, ...]) -> bool:
        return True


@dataclass(frozen=True)
class SpanishEditor:
    """Rewrites Spanish sentences with these checks; calls `step` with the number done after each."""

    checks: tuple[MeaningCheck, ...]
    step: Callable[[int], None]
    settings: Settings = field(default_factory=Settings)

    def rewrite(self, sentences: Sequence[tuple[BlockKind, str]]) -> list[Rewritten | EngineFault]:
        """For every sentence what becomes of it, or the fault that kept it."""
        planner = _SpanishPlanner(_no_parser, self.checks, self.settings.edits, "es")
        results: list[Rewritten | EngineFault] = []
        for kind, text in sentences:
            try:
                results.append(guarded("rules", partial(self._one, planner, kind, text)))
            except EngineFault as fault:
                results.append(fault)
            self.step(len(results))
        return results

    def _one(self, planner: Planner, kind: BlockKind, text: str) -> Rewritten:
        clean = text.replace("\N{NO-BREAK SPACE}", " ")
        plan = planner.plan(_no_parser(clean), self._proposed(kind, clean))
        if not plan.edits:
            return Rewritten(((text, None),))
        notes = tuple(Note(edit.rule, edit.reason, edit.before, edit.after) for edit in plan.edits)
        return Rewritten(tuple((piece.text, "item" if piece.item else None) for piece in plan.pieces), notes)

    def _proposed(self, kind: BlockKind, text: str) -> list[Edit]:
        if kind in _KEPT:
            return []
        rules = SPANISH_RULES[:1] if kind in _WHOLE else SPANISH_RULES
        edits = (edit for name, rule in rules if self.settings.on(name, True) for edit in rule(text))
        return self.settings.admitted(edits)


def _no_parser(text: str) -> "Doc":
    return cast("Doc", _Text(text))  # the planner only asks for its text

"""Edits English sentences by the rules: parses, plans, and tells each one as parts and notes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from pipeline.document import BlockKind, Note
from pipeline.errors import EngineFault
from pipeline.guard import guarded
from pipeline.meaning import MeaningCheck
from stages.simplify.english import english
from stages.simplify.planner import Planner
from stages.simplify.render import Piece
from stages.simplify.rewriter import Proposal, Proposals
from stages.simplify.rewritten import Rewritten
from stages.simplify.rulebook import proposed
from stages.simplify.rules.captions import caption
from stages.simplify.rules.pointers import apart, pointer
from stages.simplify.settings import Settings

if TYPE_CHECKING:
    from spacy.tokens import Doc

_LEFT_OUT = Note("caption", "names a button or a player that this page does not have")
_POINTER = Note("pointer", "says where to find more, so it can stand with the other links")


REWRITER = "rewriter"
"""The rule that a rewriter's proposal is noted under."""
_REWRITABLE = frozenset({"paragraph", "item", "definition", "footnote"})


@dataclass(frozen=True)
class Editor:
    """Rewrites sentences with these checks; calls `step` with the number done after each.

    A rewriter's proposals come first; the rules work on what it left or what did not pass the checks.
    """

    checks: tuple[MeaningCheck, ...]
    step: Callable[[int], None]
    settings: Settings = field(default_factory=Settings)
    proposals: Proposals | None = None

    def rewrite(self, sentences: Sequence[tuple[BlockKind, str]]) -> list[Rewritten | EngineFault]:
        """For every sentence what becomes of it, or the fault that kept it; `ModelMissing` without a parser."""
        nlp = english()
        planner = Planner(nlp, self.checks, self.settings.edits)
        offered = self._offered(sentences)
        results: list[Rewritten | EngineFault] = []
        docs = nlp.pipe([text.replace("\N{NO-BREAK SPACE}", " ") for _, text in sentences])
        for (kind, text), doc, offer in zip(sentences, docs, offered, strict=True):
            try:
                results.append(guarded("rules", partial(self._one, planner, kind, text, doc, offer)))
            except EngineFault as fault:
                results.append(fault)
            self.step(len(results))
        return results

    def _offered(self, sentences: Sequence[tuple[BlockKind, str]]) -> list[Proposal]:
        if self.proposals is None:
            return [()] * len(sentences)
        asked = [text for kind, text in sentences if kind in _REWRITABLE]
        answers = iter(self.proposals.ask(asked, "en") if asked else [])
        return [next(answers) if kind in _REWRITABLE else () for kind, _ in sentences]

    def _one(self, planner: Planner, kind: BlockKind, text: str, doc: "Doc", offer: Proposal) -> Rewritten:
        if kind != "heading" and self.settings.on("caption", True) and caption(text):
            return Rewritten((), (Note(_LEFT_OUT.rule, _LEFT_OUT.reason, text),))
        pointing = kind in {"paragraph", "item"} and text.endswith(".") and self.settings.on("pointer", True)
        if pointing and pointer(text):
            return _pointing(planner, text, doc)
        if offer and self.proposals and planner.accepts(doc, tuple(Piece(one) for one in offer)):
            note = Note(REWRITER, f"proposed by {self.proposals.name} and passed every check", text, " ".join(offer))
            return Rewritten(tuple((one, None) for one in offer), (note,))
        plan = planner.plan(doc, proposed(doc, kind, self.settings))
        if not plan.edits:
            return Rewritten(((text, None),))
        notes = [Note(edit.rule, edit.reason, edit.before, edit.after) for edit in plan.edits]
        return Rewritten(tuple((piece.text, "item" if piece.item else None) for piece in plan.pieces), tuple(notes))


def _pointing(planner: Planner, text: str, doc: "Doc") -> Rewritten:
    """A pointer in short sentences where its meaning is kept, else as it is."""
    parts = apart(text)
    if len(parts) == 1 or not planner.keeps(doc, tuple(Piece(part) for part, _ in parts)):
        return Rewritten(((text, "pointer"),), (_POINTER,))
    after = " ".join(part for part, _ in parts)
    asked = Note("pointer", "asks what the reader wants, then says where to find it", text, after)
    return Rewritten(tuple((part, "pointer" if points else None) for part, points in parts), (_POINTER, asked))

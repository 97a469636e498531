"""Rewrites English sentences by the rules: parses, plans, and tells each one as parts and notes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from pipeline.document import BlockKind, Note
from pipeline.errors import EngineFault
from pipeline.guard import guarded
from pipeline.meaning import MeaningCheck
from stages.simplify.english import english
from stages.simplify.planner import Planner
from stages.simplify.rewritten import Rewritten
from stages.simplify.rulebook import rules_for
from stages.simplify.rules.captions import caption
from stages.simplify.rules.pointers import pointer

if TYPE_CHECKING:
    from spacy.tokens import Doc

_LEFT_OUT = Note("caption", "names a button or a player that this page does not have")
_POINTER = Note("pointer", "says where to find more, so it can stand with the other links")


@dataclass(frozen=True)
class Rewriter:
    """Rewrites sentences with these checks; calls `step` with the number done after each."""

    checks: tuple[MeaningCheck, ...]
    step: Callable[[int], None]

    def rewrite(self, sentences: Sequence[tuple[BlockKind, str]]) -> list[Rewritten | EngineFault]:
        """For every sentence what becomes of it, or the fault that kept it; `ModelMissing` without a parser."""
        nlp = english()
        planner = Planner(nlp, self.checks)
        results: list[Rewritten | EngineFault] = []
        docs = nlp.pipe([text.replace("\N{NO-BREAK SPACE}", " ") for _, text in sentences])
        for (kind, text), doc in zip(sentences, docs, strict=True):
            try:
                results.append(guarded("rules", partial(_one, planner, kind, text, doc)))
            except EngineFault as fault:
                results.append(fault)
            self.step(len(results))
        return results


def _one(planner: Planner, kind: BlockKind, text: str, doc: "Doc") -> Rewritten:
    if kind != "heading" and caption(text):
        return Rewritten((), (Note(_LEFT_OUT.rule, _LEFT_OUT.reason, text),))
    if kind in {"paragraph", "item"} and text.endswith(".") and pointer(text):
        return Rewritten(((text, "pointer"),), (_POINTER,))
    plan = planner.plan(doc, [edit for rule in rules_for(kind) for edit in rule(doc)])
    if not plan.edits:
        return Rewritten(((text, None),))
    notes = [Note(edit.rule, edit.reason, edit.before, edit.after) for edit in plan.edits]
    return Rewritten(tuple((piece.text, "item" if piece.item else None) for piece in plan.pieces), tuple(notes))

"""Which rules read which kind of block."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from pipeline.document import BlockKind
from stages.simplify.edit import Edit
from stages.simplify.rules.clauses import clauses
from stages.simplify.rules.concessions import concessions
from stages.simplify.rules.digits import digits
from stages.simplify.rules.lists import lists
from stages.simplify.rules.phrases import phrases
from stages.simplify.rules.reasons import reasons
from stages.simplify.rules.semicolons import semicolons

if TYPE_CHECKING:
    from spacy.tokens import Doc

Rule = Callable[["Doc"], list[Edit]]
"""What a rule is: it reads a parsed sentence and proposes edits, or none."""


def rules_for(kind: BlockKind) -> tuple[Rule, ...]:
    """The rules for a block: a quote stays as it was said, a heading or a cell stays whole."""
    if kind == "quote":
        return ()
    if kind in {"heading", "row", "caption"}:
        return (phrases,)
    return (phrases, digits, clauses, semicolons, lists, concessions, reasons)

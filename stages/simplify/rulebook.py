"""All rules: their names in pipeline.yaml, the blocks they read, and whether they work unless told otherwise."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.document import BlockKind
from stages.simplify.edit import Edit
from stages.simplify.rules.also import also
from stages.simplify.rules.births import births
from stages.simplify.rules.brackets import brackets
from stages.simplify.rules.clauses import clauses
from stages.simplify.rules.concessions import concessions
from stages.simplify.rules.contrasts import contrasts
from stages.simplify.rules.dashes import dashes
from stages.simplify.rules.definitions import definitions
from stages.simplify.rules.digits import digits
from stages.simplify.rules.doings import doings
from stages.simplify.rules.easier import easier
from stages.simplify.rules.either import either
from stages.simplify.rules.fronts import fronts
from stages.simplify.rules.groups import groups
from stages.simplify.rules.inclusions import inclusions
from stages.simplify.rules.infinitives import infinitives
from stages.simplify.rules.item_clauses import item_clauses
from stages.simplify.rules.kinds import kinds
from stages.simplify.rules.leads import leads
from stages.simplify.rules.lists import lists
from stages.simplify.rules.modals import modals
from stages.simplify.rules.phrases import phrases
from stages.simplify.rules.places import places
from stages.simplify.rules.questions import questions
from stages.simplify.rules.reasons import reasons
from stages.simplify.rules.relatives import relatives
from stages.simplify.rules.results import results
from stages.simplify.rules.semicolons import semicolons
from stages.simplify.rules.sequences import sequences
from stages.simplify.rules.verb_phrases import verb_phrases
from stages.simplify.settings import Settings

if TYPE_CHECKING:
    from spacy.tokens import Doc

Propose = Callable[["Doc"], list[Edit]]
"""What a rule does: it reads a parsed sentence and proposes edits, or none."""

_PROSE: frozenset[BlockKind] = frozenset({"paragraph", "item", "definition", "footnote"})
_ANY: frozenset[BlockKind] = _PROSE | {"heading", "row", "caption"}
"""A quote, a term and a picture's text stay as they are; a heading, a cell or a caption stays whole."""


@dataclass(frozen=True)
class Rule:
    """One rule; its edits carry its name. One that is not right in 95 of 100 unseen cases is not `on` by itself."""

    name: str
    propose: Propose
    kinds: frozenset[BlockKind] = _PROSE
    on: bool = True


RULES = (
    Rule("phrase", phrases, _ANY),
    Rule("digits", digits),
    Rule("clause", clauses),
    Rule("semicolon", semicolons),
    Rule("dash", dashes),
    Rule("list", lists),
    Rule("to-list", infinitives),
    Rule("question", questions, frozenset({"heading"})),
    Rule("either", either),
    Rule("lead", leads),
    Rule("brackets", brackets),
    Rule("kind", kinds),
    Rule("item-clause", item_clauses, frozenset({"item"})),
    Rule("although", concessions),
    Rule("while", contrasts),
    # 20 of 22 right where it was judged: off until forty are, `rules: {because: on}` switches it on.
    Rule("because", reasons, on=False),
    Rule("verb-phrase", verb_phrases),
    Rule("modal", modals),
    Rule("also", also),
    Rule("easier", easier),
    Rule("result", results),
    Rule("which", relatives),
    Rule("group", groups),
    Rule("definition", definitions),
    Rule("where", places),
    Rule("birth", births),
    Rule("front", fronts),
    Rule("sequence", sequences),
    Rule("inclusion", inclusions),
    Rule("doing", doings),
)
WHOLE = ("caption", "pointer")
"""Rules that judge a sentence as a whole and edit nothing in it."""
PAGE = ("topic", "step", "explain")
"""Rules that read the whole page when every sentence has been edited."""


def rule_names() -> tuple[str, ...]:
    """Every name that pipeline.yaml may switch or tune."""
    return (*(rule.name for rule in RULES), *WHOLE, *PAGE)


def proposed(doc: "Doc", kind: BlockKind, settings: Settings) -> list[Edit]:
    """What the rules that are on for this kind of block propose, as far as the settings admit it."""
    rules = (rule for rule in RULES if kind in rule.kinds and settings.on(rule.name, rule.on))
    return settings.admitted(edit for rule in rules for edit in rule.propose(doc))

"""Easier: `It marks cells so it is easier for X to find them.` becomes `It marks cells. This makes it easier for …`."""

import re
from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.soundness import finite, subject
from stages.simplify.surroundings import balanced, quoted

if TYPE_CHECKING:
    from spacy.tokens import Doc

_SO = re.compile(
    r",? so (?:that )?it is (?=(?:easier|harder|simpler|safer|faster|cheaper|less hard|less likely)"
    r" (?:for (?:the |your |an? )?[\w’'-]+(?: [\w’'-]+){0,3} )?to )"
)
_FEWEST_WORDS, _FEWEST_BEFORE = 12, 4
_BLOCKS = frozenset("not n't n’t never no if unless or because who which so".split())
_REASON = "what is done and what it is good for, each in a sentence of its own"


def easier(doc: "Doc") -> list[Edit]:
    """A split before the one `so it is easier to …` that ends the sentence."""
    found = list(_SO.finditer(doc.text))
    if len(found) != 1 or len(doc.text.split()) < _FEWEST_WORDS or not doc.text.endswith(".") or quoted(doc):
        return []
    match = found[0]
    roots = [token for token in doc if token.dep_ == "ROOT"]
    head = [token for token in doc if token.idx < match.start()]
    if len(roots) != 1 or len(head) < _FEWEST_BEFORE or not balanced(doc.text) or "," in doc.text[match.end() :]:
        return []
    if not finite(roots[0]) or subject(roots[0]) is None or roots[0].i >= len(head):
        return []
    first = subject(roots[0])
    plain = first is not None and first.left_edge.i == 0 and not _BLOCKS & {token.lower_ for token in head}
    verbs = [token for token in head if finite(token) and token.dep_ not in {"aux", "auxpass"}]
    if not plain or len(verbs) != 1:
        return []
    changes = (
        Change(match.start(), match.start(), ".", "sentence"),
        Change(match.start(), match.end(), "This makes it "),
    )
    last = head[-1].text
    return [
        Edit(
            "easier", _REASON, changes, f"{last}{match.group()}".strip(), f"{last}. This makes it", 0.96, exclusive=True
        )
    ]

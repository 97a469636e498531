"""Lead of a list: `You may have symptoms, which include:` becomes `You may have symptoms. These include:`."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit

if TYPE_CHECKING:
    from spacy.tokens import Doc

_MODALS = frozenset({"may", "can", "might"})
_FEWEST_BEFORE = 3


def leads(doc: "Doc") -> list[Edit]:
    """A split before the clause with the verb that leads the list, if its noun is several things."""
    words = [token.lower_ for token in doc]
    if words[-2:] != ["include", ":"] or words.count("which") != 1:
        return []
    which = doc[words.index("which")]
    if which.i < _FEWEST_BEFORE + 1 or doc[which.i - 1].text != "," or doc[which.i - 2].tag_ != "NNS":
        return []
    between = words[which.i + 1 : -2]
    if len(between) > 1 or not set(between) <= _MODALS or doc[0].lower_ in {"if", "when", "unless"}:
        return []
    comma, last, after = doc[which.i - 1], doc[which.i - 2], doc[which.i + 1]
    changes = (
        Change(comma.idx, comma.idx + 1, ".", "sentence"),
        Change(which.idx, which.idx + len(which.text), "These"),
    )
    reason = "the line before a list gets a sentence of its own"
    told = f"{last.text}. These {after.text}"
    return [Edit("lead", reason, changes, doc[last.i : after.i + 1].text, told, 0.96, exclusive=True)]

"""The edit that ends a sentence at a comma and begins another with other words for the one after it."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit

if TYPE_CHECKING:
    from spacy.tokens import Token


def told_apart(word: "Token", opening: str, *, rule: str, reason: str, exclusive: bool = False) -> Edit:
    """A new sentence that begins with `opening` in place of `word`, which stands right behind a comma."""
    doc = word.doc
    comma, last = doc[word.i - 1], doc[word.i - 2]
    changes = (
        Change(comma.idx, comma.idx + 1, ".", "sentence"),
        Change(word.idx, word.idx + len(word.text), opening),
    )
    after = f"{last.text}. {opening[:1].upper()}{opening[1:]} {doc[word.i + 1].text}"
    return Edit(rule, reason, changes, doc[last.i : word.i + 2].text, after, 0.95, exclusive=exclusive)

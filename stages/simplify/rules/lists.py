"""Hidden list: `X depends on A, B, and C.` becomes a line that ends in a colon and one item for each thing named."""

from itertools import pairwise
from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.soundness import FINITE, finite, subject
from stages.simplify.surroundings import balanced, quoted

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

_FEWEST_ITEMS, _MOST_WORDS = 3, 8
_VERBS = frozenset({"include", "contain", "involve", "cover", "cause", "comprise"})
_QUESTIONS = frozenset({"how", "what", "where", "when", "whether", "why", "which", "who"})
_FIRST = frozenset({"DET", "NOUN", "PROPN", "ADJ", "NUM"})
_BLOCKS = (
    "others other namely etc including include such which who whom whose that respectively then not nor either both "
    "between from like especially"
)
# A preposition in the last item may be meant for all of them.
_TIED = "in on at for with from by to during after before among within without about as when if per"


def lists(doc: "Doc") -> list[Edit]:
    """A list for the enumeration that ends the sentence, if it names three short things or more."""
    ends = doc[-1]
    if ends.text != "." or quoted(doc) or not balanced(doc.text) or any(token.text in ";:—()" for token in doc):
        return []
    for lead in _leads(doc):
        items = _items(doc[lead : len(doc) - 1])
        if items and all(_plain(item) for item in items) and _alike(items) and not _nested(items):
            return [_edit(doc, lead, items)]
    return []


def _leads(doc: "Doc") -> "list[int]":
    """Where a list may begin: after `depend on`, `such as`, a verb that introduces one, or `are`."""
    return [token.i + 1 for token in doc if _introduces(token)]


def _introduces(token: "Token") -> bool:
    before = token.doc[token.i - 1] if token.i else None
    if token.lower_ in {"on", "upon"}:
        return before is not None and before.lemma_ == "depend"
    if token.lower_ == "as":
        return before is not None and before.lower_ == "such"
    if token.dep_ != "ROOT" or not finite(token) or any(child.dep_ == "neg" for child in token.children):
        return False
    first = subject(token)
    if first is None or first.pos_ not in {"NOUN", "PROPN", "PRON"}:
        return False
    return token.lemma_ in _VERBS or (token.lower_ in {"are", "were"} and first.tag_ == "NNS")


def _items(tail: "Span") -> "list[Span]":
    """The things named, without commas and the last `and`; none unless the last comma stands before it."""
    doc = tail.doc
    commas = [token.i for token in tail if token.text == ","]
    if len(commas) < _FEWEST_ITEMS - 1 or commas[-1] + 2 >= tail.end or doc[commas[-1] + 1].lower_ != "and":
        return []
    begins = [tail.start, *(comma + 1 for comma in commas[:-1]), commas[-1] + 2]
    return [doc[begin:end] for begin, end in zip(begins, [*commas, tail.end], strict=True)]


def _plain(item: "Span") -> bool:
    words = [token for token in item if not token.is_punct]
    if not 0 < len(words) <= _MOST_WORDS or any(token.lower_ in _BLOCKS.split() for token in item):
        return False
    first = item[0]
    if first.lower_ in _QUESTIONS:
        return first.lower_ != "which" and any(token.tag_ in FINITE for token in item)
    if first.pos_ not in _FIRST and first.tag_ != "PRP$":
        return False
    if first.tag_ in {"JJR", "JJS"} and not any(token.pos_ in {"NOUN", "PROPN"} for token in item):
        return False
    return any(token.pos_ in {"NOUN", "PROPN"} for token in item) and not _own_clause(item)


def _own_clause(item: "Span") -> bool:
    """Whether the item says something of its own: a finite verb that does not describe one of its nouns."""
    return any(token.tag_ in FINITE and not _describes(token, item) for token in item)


def _describes(token: "Token", item: "Span") -> bool:
    verb = token.head if token.dep_ in {"aux", "auxpass"} else token
    return verb.dep_ == "relcl" and item.start <= verb.head.i < item.end


def _alike(items: "list[Span]") -> bool:
    """Whether the items stand side by side: no word of the first or the last one is meant for all."""
    first, last = items[0], items[-1]
    if last[0].lower_ not in _QUESTIONS and any(
        token.lower_ in _TIED.split() or token.tag_ in FINITE for token in last[1:]
    ):
        return False
    if any(token.lower_ in {"and", "or"} for token in last):
        return False
    determined = [_marked(item) for item in items]
    if any(determined) and not all(determined):
        return False
    bare = [len(item) == 1 for item in items]
    shared_head = bare[0] and any(len(item) > 1 and _described(item) for item in items[1:])
    shared_adjective = first[0].pos_ == "ADJ" and not all(item[0].pos_ == "ADJ" for item in items[1:])
    return not (shared_head or shared_adjective)


def _nested(items: "list[Span]") -> bool:
    """Whether an item may hang on a word inside the item before: `sores on your arms, legs, and back`.

    An item with a preposition stands only where articles or question words mark each one as new.
    """
    for item, following in pairwise(items):
        reaching = any(token.pos_ == "ADP" or token.tag_ == "TO" for token in item)
        inside = item.start <= following.root.head.i < item.end and following.root.head.i != item.root.i
        if reaching and item[0].lower_ not in _QUESTIONS and (inside or not _marked(item)):
            return True
    return False


def _marked(item: "Span") -> bool:
    return item[0].pos_ == "DET" or item[0].tag_ == "PRP$" or item[0].lower_ in _QUESTIONS


def _described(item: "Span") -> bool:
    """Whether a word before the item's noun describes it, and so may leave that noun to the items before."""
    return item[0].pos_ in {"ADJ", "NOUN", "PROPN"} and item[-1].pos_ in {"NOUN", "PROPN"}


def _edit(doc: "Doc", lead: int, items: "list[Span]") -> Edit:
    ends = [doc[lead - 1], *(item[-1] for item in items)]
    changes = [
        Change(end.idx + len(end.text), item.start_char, "" if index else ":", "item")
        for index, (end, item) in enumerate(zip(ends, items, strict=False))
    ]
    changes.append(Change(doc[-1].idx, doc[-1].idx + 1, ""))
    if ends[0].lower_ == "as":  # `such as` stays before a list, whatever becomes of it in running text
        such = doc[lead - 2]
        changes[0] = Change(such.idx, changes[0].end, f"{doc[lead - 2 : lead].text}:", "item")
    return Edit(
        "list",
        "things named one after the other are easier to take in as a list",
        tuple(changes),
        doc[lead - 1 : len(doc)].text,
        f"{doc[lead - 1].text}: " + " • ".join(item.text for item in items),
        0.96,
        exclusive=True,
    )

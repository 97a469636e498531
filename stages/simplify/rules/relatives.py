"""Which and who: a clause that tells more about a noun becomes a sentence of its own."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.soundness import FINITE, finite, subject
from stages.simplify.subjects import again, plural
from stages.simplify.surroundings import balanced, quoted

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_REASON = "what is told in passing gets a sentence of its own"
_FEWEST_WORDS = 3
_MAIN = frozenset({"ROOT", "conj", "xcomp", "pcomp", "ccomp"})
_TIMES = frozenset({"before", "after", "during", "since", "until", "within", "at", "than"})
# `which means …` is about the whole clause before it.
_WHOLE = frozenset(
    "mean make cause lead result allow enable prevent help show suggest indicate give take require happen occur "
    "explain reduce increase turn raise leave seem appear create add bring end come confirm prove relate reflect "
    "attribute account represent differ vary depend".split()
)


def relatives(doc: "Doc") -> list[Edit]:
    """A split for the one `, which` or `, who` clause that is about the subject, or about the last noun before it."""
    words = [
        t for t in doc[1:] if t.lower_ in {"which", "who"} and doc[t.i - 1].text == "," and t.dep_.startswith("nsubj")
    ]
    if len(words) != 1 or not doc.text.rstrip().endswith(".") or not balanced(doc.text) or doc.text.count("?"):
        return []
    word = words[0]
    clause = word.head
    if word.i in quoted(doc) or clause.dep_ != "relcl" or not finite(clause):
        return []
    noun = clause.head
    roots = [token for token in doc if token.dep_ == "ROOT"]
    if len(roots) != 1 or not finite(roots[0]) or not _begins(word, clause):
        return []
    about = subject(roots[0])
    if about is not None and about.i == noun.i:
        return _of_subject(word, noun, roots[0])
    return _of_last(word, noun, clause)


def _begins(word: "Token", clause: "Token") -> bool:
    """Whether the clause's verb comes right after its word, so that the noun can take its place."""
    between = word.doc[word.i + 1 : clause.i]
    return all(token.dep_ in {"aux", "auxpass", "advmod", "neg"} for token in between)


def _of_subject(word: "Token", noun: "Token", root: "Token") -> list[Edit]:
    """`A, which is B, does C.` becomes `A is B. A does C.`"""
    doc = word.doc
    name = again(noun)
    if name is None or noun.left_edge.i != 0 or noun.i != word.i - 2:
        return []
    ends = next((t for t in doc[word.i : root.i] if t.text == "," and t.i == _end(word, root)), None)
    if ends is None or not _agree(noun, word.head) or not doc[: word.i - 1].text:
        return []
    inner, main = doc[word.i + 1 : ends.i], doc[ends.i + 1 :]
    if any(token.lower_ in {"whose", "where", "who", "which", "whom"} for token in inner):
        return []
    if min(len(inner), len(main)) < _FEWEST_WORDS or doc[ends.i + 1].lower_ in {"and", "or", "but"}:
        return []
    if word.lower_ == "which" and doc[0].pos_ != "PROPN":
        name = "they" if plural(noun) else "it"
    comma = doc[word.i - 1]
    changes = (
        Change(comma.idx, doc[word.i + 1].idx, " "),
        Change(ends.idx, ends.idx + 1, ".", "sentence"),
        Change(doc[ends.i + 1].idx, doc[ends.i + 1].idx, f"{name} "),
    )
    before = f"{noun.text}, {word.text} {doc[word.i + 1].text} …, {doc[ends.i + 1].text}"
    after = f"{noun.text} {doc[word.i + 1].text} … . {name[:1].upper()}{name[1:]} {doc[ends.i + 1].text}"
    return [Edit("which", _REASON, changes, before, after, 0.95, exclusive=True)]


def _end(word: "Token", root: "Token") -> int:
    """Index of the comma that ends the clause: the last one before the main verb with only its helpers after it."""
    doc = word.doc
    commas = [token.i for token in doc[word.i : root.i] if token.text == ","]
    if not commas:
        return -1
    between = doc[commas[-1] + 1 : root.i]
    helpers = all(token.head.i == root.i and token.dep_ in {"aux", "auxpass", "advmod", "neg"} for token in between)
    return commas[-1] if helpers and word.head.right_edge.i <= commas[-1] else -1


def _agree(noun: "Token", verb: "Token") -> bool:
    """Whether the clause's verb fits the noun's number, as far as its form shows."""
    tensed = next((c for c in verb.children if c.tag_ in FINITE and c.dep_ in {"aux", "auxpass"}), verb)
    if tensed.tag_ == "VBZ" or tensed.lower_ == "was":
        return not plural(noun)
    return plural(noun) if tensed.tag_ == "VBP" or tensed.lower_ == "were" else True


def _of_last(word: "Token", noun: "Token", clause: "Token") -> list[Edit]:
    """`… insulin, which is a hormone.` becomes `… insulin. Insulin is a hormone.`"""
    doc = word.doc
    if noun.i != word.i - 2 or clause.right_edge.i < len(doc) - 2 or not _agree(noun, clause):
        return []
    if clause.lemma_ == "be" and not plural(noun) and any(child.dep_ == "acomp" for child in clause.children):
        return []  # `keep your eyes moist, which is important` is about the keeping
    if clause.lemma_ in _WHOLE or noun.dep_ in {"conj", "appos"} or _elsewhere(noun) or _doubted(noun):
        return []
    name = again(noun)
    if name is None or name.lower() in {"it", "they"} or any(child.dep_ in {"conj", "prep"} for child in noun.children):
        return []
    if len(doc[word.i + 1 : len(doc) - 1]) < _FEWEST_WORDS or any(t.dep_ == "conj" for t in clause.children):
        return []
    if any(t.text == "," and doc[t.i + 1].tag_ in {"JJ", "VBN"} for t in doc[word.i : len(doc) - 2]):
        return []  # `it makes the airways, which are tubes, swollen and narrow`
    comma, verb = doc[word.i - 1], doc[word.i + 1]
    changes = (
        Change(comma.idx, comma.idx + 1, ".", "sentence"),
        Change(word.idx, word.idx + len(word.text), name),
    )
    after = f"{noun.text}. {name[:1].upper()}{name[1:]} {verb.text}"
    return [Edit("which", _REASON, changes, doc[noun.i : word.i + 2].text, after, 0.95, exclusive=True)]


def _elsewhere(noun: "Token") -> bool:
    """Whether the clause may be about a noun before: `a system of levees, which`, or hang on words after a comma."""
    at = noun
    if any(one.dep_ in {"acl", "relcl", "appos"} for one in (noun, *noun.ancestors)):
        return True
    while at.dep_ == "pobj":
        governor = at.head.head
        if at.head.lower_ in _TIMES or at.head.nbor(-1).lower_ == "prior":
            return True  # `more pain before the scan, which`
        if governor.pos_ == "VERB" and subject(governor) is None and governor.dep_ not in _MAIN:
            return True  # `an axe, mounted on a pole, which`
        if governor.pos_ in {"NOUN", "PROPN", "PRON", "ADJ"}:
            return True
        at = governor
    return any(child.dep_ == "conj" for child in noun.children)


def _doubted(noun: "Token") -> bool:
    """Whether the sentence denies or only supposes the thing, so that nothing can be said about it."""
    before = noun.doc[: noun.i + 1]
    return any(
        token.dep_ in {"neg", "mark"} or token.tag_ == "MD" or token.lower_ in {"no", "without", "if"}
        for token in before
    )

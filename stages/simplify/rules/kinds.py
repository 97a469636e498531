"""Kind and work: `X is a type of treatment that helps …` says first what X is, then what it does: `It helps …`."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.soundness import FINITE, subject
from stages.simplify.subjects import quantified
from stages.simplify.surroundings import balanced, quoted

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# What something may be said to be without more; `a person who`, `a way that` would say nothing.
_KINDS = frozenset(
    "treatment therapy drug medicine medication antibiotic vaccine protein hormone enzyme cell disease illness "
    "infection disorder cancer virus test exam scan device machine pump surgery procedure program plan agency law "
    "gland organ muscle bone nerve chemical gas vitamin mineral bacteria insect animal plant food pill cream gel shot "
    "nurse doctor specialist organization charity document form website app benefit fund grant tax".split()
)
_CLASSES = frozenset({"type", "kind", "form"})
_TIES = frozenset({"only", "not", "n't", "n’t", "never", "if", "unless", "because", "although", "while", "when", "but"})
_REASON = "says first what a thing is, and then what it does"
_FEWEST_WORDS, _FEWEST_AFTER = 9, 4


def kinds(doc: "Doc") -> list[Edit]:
    """A split before the clause that ends the sentence, if it tells what the subject does."""
    roots = [token for token in doc if token.dep_ == "ROOT"]
    if len(roots) != 1 or not doc.text.rstrip().endswith(".") or len(doc.text.split()) < _FEWEST_WORDS:
        return []
    root = roots[0]
    noun = subject(root)
    if root.lower_ not in {"is", "are"} or noun is None or noun.left_edge.i != 0 or noun.right_edge.i >= root.i:
        return []
    if any(token.text in ",(" for token in doc[: root.i]):
        return []
    if noun.pos_ not in {"NOUN", "PROPN"} or quantified(noun) or any(c.dep_ in {"cc", "conj"} for c in noun.children):
        return []
    that = what_it_does(root)
    if that is None:
        return []
    last, after = doc[that.i - 1], doc[that.i + 1]
    before, told = doc[last.i : after.i + 1].text, f"{last.text}. {pronoun(root)} {after.text}"
    return [Edit("kind", _REASON, apart(root, that), before, told, 0.955, exclusive=True)]


def what_it_does(root: "Token") -> "Token | None":
    """After `is` or `are`: the `that` of a clause that ends the sentence and can stand by itself."""
    doc = root.doc
    kind = _kind(root)
    that = _that(kind) if kind is not None else None
    if that is None or not balanced(doc.text) or that.i in quoted(doc):
        return None
    tied = any(token.lower_ in _TIES for token in doc[: that.i + 1])
    return that if not tied and _ends(doc, that) else None


def apart(root: "Token", that: "Token") -> tuple[Change, ...]:
    """The changes that end the sentence before the clause and give the clause its subject."""
    last = that.nbor(-1)
    end = last.idx + len(last.text)
    return Change(end, that.idx, ". ", "sentence"), Change(that.idx, that.idx + len(that.text), pronoun(root))


def pronoun(root: "Token") -> str:
    """`It` for what `is` something, `They` for what `are`."""
    return "It" if root.lower_ == "is" else "They"


def _kind(root: "Token") -> "Token | None":
    """The noun that says what the subject is: indefinite, right after `is`, or after `a type of`."""
    named = [child for child in root.children if child.dep_ == "attr" and child.i > root.i]
    if len(named) != 1 or any(child.dep_ in {"cc", "conj", "neg"} for child in (*named[0].children, *root.children)):
        return None
    first = root.doc[root.i + 1]
    plural = named[0].tag_ == "NNS" and first.pos_ in {"NOUN", "ADJ"} and first.tag_ not in {"JJR", "JJS"}
    if first.lower_ not in {"a", "an"} and not plural:
        return None
    head = named[0]
    if head.lemma_ in _CLASSES:
        ofs = [child for child in head.children if child.lower_ == "of"]
        objects = [child for of in ofs for child in of.children if child.dep_ == "pobj"]
        head = objects[0] if len(objects) == 1 else head
    if any(token.lemma_ == head.lemma_ for token in root.doc[: root.i]):
        return None  # `infectious diseases are diseases` says nothing
    return head if head.lemma_ in _KINDS or head.lower_.endswith("therapy") else None


def _that(kind: "Token") -> "Token | None":
    """The `that` or `which` right after the noun that is the subject of its clause."""
    doc = kind.doc
    after = doc[kind.i + 1] if kind.i + 1 < len(doc) else kind
    verb = after.head
    fits = after.lower_ in {"that", "which"} and after.dep_ in {"nsubj", "nsubjpass"} and verb.dep_ == "relcl"
    if after.i + 1 < len(doc) and doc[after.i + 1].pos_ in {"DET", "PRON", "NOUN", "PROPN"}:
        return None  # `proteins that your body makes`, whatever the parser takes for the subject
    return after if fits and verb.i > after.i else None


def _ends(doc: "Doc", that: "Token") -> bool:
    """Whether the clause runs to the end, with a verb in the present or a modal, and no other one beside it."""
    verb = that.head
    tensed = next((c for c in verb.children if c.dep_ in {"aux", "auxpass"} and c.tag_ in FINITE), verb)
    if tensed.tag_ not in {"VBZ", "VBP", "MD"} or len(doc) - that.i < _FEWEST_AFTER + 2:
        return False
    later = [
        token for token in doc[that.i + 1 :] if token.lower_ in {"that", "which", "who"} and token.head.i != verb.i
    ]
    beside = any(token.text == "," and doc[token.i + 1].lower_ in {"which", "who", "but"} for token in doc[that.i :])
    return verb.right_edge.i >= len(doc) - 2 and not beside and not (later and later[0].head.dep_ == "conj")

"""Naming a subject again at the head of a new sentence, in few words and so that nobody else can be meant."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

PRONOUNS = frozenset({"i", "you", "he", "she", "it", "we", "they"})
_QUANTIFIERS = frozenset(
    "no none nobody nothing each every few little any some many much most all both several half another other others "
    "either neither only such more less fewer certain various enough one".split()
)
_POINTING = {"this": "It", "that": "It", "these": "They", "those": "They"}
_DETERMINED = frozenset({"the", "this", "that", "these", "those"})
_MOST_WORDS = 5
_AND = frozenset({"cc", "conj", "preconj"})


def quantified(noun: "Token") -> bool:
    """Whether the noun phrase says how many or which of them: `few patients` are not the patients."""
    if noun.lower_ in _QUANTIFIERS or noun.like_num:
        return True
    before = [token for token in noun.subtree if token.i < noun.i]
    return any(token.lower_ in _QUANTIFIERS or token.like_num or token.tag_ == "CD" for token in before)


def plural(noun: "Token") -> bool:
    """Whether a verb after the noun phrase takes its plural form."""
    return noun.tag_ in {"NNS", "NNPS"} or any(child.dep_ == "conj" for child in noun.children)


def again(noun: "Token") -> str | None:
    """The subject in the words that name it a second time; none where they might mean something else.

    A pronoun stays, `a nurse` becomes `the nurse`, what only describes the noun after it is left out.
    """
    if noun.lower_ in PRONOUNS:
        several = any(child.dep_ in _AND for child in noun.children)  # `he or she` is not `he`
        return None if noun.dep_ == "expl" or several else _spoken(noun)
    if quantified(noun) or noun.lower_ in _POINTING or noun.pos_ not in {"NOUN", "PROPN"}:
        return None
    if any(child.dep_ in _AND for child in noun.children):
        return "they" if _all_named(noun) else None
    words = _named(noun)
    if _title(noun) or _bare_but_described(noun):
        return None
    if words is None or len(words) > _MOST_WORDS:
        return None
    text = words.text
    first = words[0]
    if first.lower_ in {"a", "an"}:
        return f"the {words[1:].text}"
    if first.pos_ == "DET" and first.lower_ not in _DETERMINED:
        return None
    return text if first.pos_ == "PROPN" or not first.text[:1].isupper() else _lower(first.text) + text[len(first) :]


def _spoken(pronoun: "Token") -> str:
    return "I" if pronoun.lower_ == "i" else pronoun.lower_


def _title(noun: "Token") -> bool:
    """Whether the noun is written like a name that goes on after it: `the Book of Nehemiah`."""
    return noun.text[:1].isupper() and noun.i > 0 and any(child.dep_ == "prep" for child in noun.children)


def _bare_but_described(noun: "Token") -> bool:
    """Whether a noun without an article is narrowed by what follows: `Problems with sleep` are not `problems`."""
    bare = noun.pos_ == "NOUN" and not any(child.dep_ in {"det", "poss"} for child in noun.lefts)
    after = [child for child in noun.rights if child.dep_ in {"prep", "acl", "relcl"}]
    return bare and any(noun.doc[child.left_edge.i - 1].text != "," for child in after)


def _lower(word: str) -> str:
    return word[:1].lower() + word[1:] if word[1:] == word[1:].lower() else word


def _named(noun: "Token") -> "Span | None":
    """The noun with what stands before it, if that is in one piece."""
    before = [token for token in noun.lefts if token.dep_ not in _AND]
    begin = before[0].left_edge.i if before else noun.i
    span = noun.doc[begin : noun.i + 1]
    if any(token.is_punct and token.text not in "-–'’" for token in span) or any(t.tag_ == "WP$" for t in span):
        return None
    return span


def _all_named(noun: "Token") -> bool:
    """Whether the subject is `A and B`, not `A or B`."""
    joints = {child.lower_ for token in (noun, *noun.conjuncts) for child in token.children if child.dep_ == "cc"}
    return joints <= {"and"} and not any(quantified(token) for token in noun.conjuncts)

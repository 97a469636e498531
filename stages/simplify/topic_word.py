"""The topic word: a page's own long subject, once named, is called `this treatment` where nothing else can be meant.

What class of thing it is comes from the page (`Immunotherapy is a type of cancer treatment`), else from the lists of
terms. A heading or a sentence of the section must have named it before; within the last sentences nothing else may
stand that is of the same class.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.terms import TermBase

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

CLASSES = frozenset("treatment disease illness test drug medicine vaccine program procedure surgery condition".split())
_KIND = r"(?:an? |the )?(?:(?:type|kind|form|sort) of )?(?:an? )?"
_FEWEST_USES, _FEWEST_SYLLABLES = 5, 4
# What a treatment may be mistaken for although its class is not written.
_LIKE = {
    "treatment": r"\w*therap(?:y|ies)|surger(?:y|ies)|\w+ectomy|transplants?|radiation|vaccines?|transfers?|dialysis",
    "disease": r"illness(?:es)?|conditions?|disorders?|infections?|syndromes?|\w+itis|cancers?|tumors?",
    "illness": r"diseases?|conditions?|disorders?|infections?|syndromes?|\w+itis|cancers?|tumors?",
    "condition": r"diseases?|illness(?:es)?|disorders?|infections?|syndromes?|\w+itis|cancers?|tumors?",
    "test": r"exams?|scans?|x-rays?|screenings?|biops(?:y|ies)|\w+scop(?:y|ies)|\w+grams?",
    "drug": r"medicines?|medications?|pills?|antibiotics?|treatments?|\w+(?:cillin|mycin|statin)s?",
    "medicine": r"drugs?|medications?|pills?|antibiotics?|treatments?|\w+(?:cillin|mycin|statin)s?",
    "vaccine": r"shots?|vaccinations?|drugs?|medicines?|treatments?",
    "program": r"plans?|services?|benefits?|agenc(?:y|ies)|projects?",
    "procedure": r"surger(?:y|ies)|operations?|tests?|\w+ectomy|treatments?|\w+scop(?:y|ies)",
    "surgery": r"procedures?|operations?|treatments?|\w+ectomy",
}
# `during treatment` names nothing else than the subject.
_BARE = "".join(f"(?<!{word} )" for word in ("of", "have", "get", "during", "before", "after", "to"))
_ROLES = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})
_TYPES = frozenset({"type", "kind", "form"})
_SOME = frozenset({"some", "many", "most", "several"})


@dataclass(frozen=True)
class Topic:
    """A page's subject in lower case, what class it is of, and where that is told."""

    word: str
    kind: str
    origin: str

    @property
    def pattern(self) -> re.Pattern[str]:
        """Finds the word in running text."""
        return re.compile(rf"\b(?:{re.escape(self.word)}|{re.escape(self.plural)})\b", re.IGNORECASE)

    @property
    def plural(self) -> str:
        """The word for several of them."""
        return self.word[:-1] + "ies" if self.word.endswith("y") else self.word + "s"

    @property
    def rivals(self) -> re.Pattern[str]:
        """Finds whatever else `this treatment` could mean."""
        own = f"(?:{re.escape(self.word)}|{re.escape(self.plural)})"
        return re.compile(rf"\b(?!{own}\b)(?:{_BARE}{self.kind}s?|{_LIKE[self.kind]})\b", re.IGNORECASE)


def find_topic(title: str, texts: Sequence[str], terms: TermBase) -> Topic | None:
    """The long word of the title that comes often and whose class is known; none if there is no such word."""
    whole = "\n".join(texts)
    found: list[tuple[int, Topic]] = []
    for word in dict.fromkeys(re.findall(r"[a-z]{7,}", title.lower())):
        uses = len(re.findall(rf"\b{word}\b", whole, re.IGNORECASE))
        if uses < _FEWEST_USES or _syllables(word) < _FEWEST_SYLLABLES:
            continue
        if topic := _from_page(word, texts) or _from_terms(word, terms):
            found.append((uses, topic))
    return max(found, key=lambda one: one[0])[1] if found else None


def _from_page(word: str, texts: Sequence[str]) -> Topic | None:
    form = re.compile(rf"^{word} is {_KIND}(?:\w+[ -]){{0,3}}?({'|'.join(sorted(CLASSES))})\b", re.IGNORECASE)
    for text in texts:
        if match := form.match(text):
            return Topic(word, match.group(1).lower(), "page")
    return None


def _from_terms(word: str, terms: TermBase) -> Topic | None:
    entry = terms.by_word("en").get(word)
    match = re.match(rf"an? (?:\w+ )?({'|'.join(sorted(CLASSES))})\b", entry.definition("en")) if entry else None
    return Topic(word, match.group(1), entry.origin) if entry and match else None


def replaced(doc: "Doc", topic: Topic) -> str:
    """The sentence with the topic word where it may stand; the sentence itself if it may not."""
    text = doc.text
    for token in reversed(list(doc)):
        several = token.lower_ == topic.plural
        change = _several(token, topic) if several else _change(token, topic) if token.lower_ == topic.word else None
        if change:
            begin, end, said = change
            text = text[:begin] + said + text[end:]
    return text


def _change(token: "Token", topic: Topic) -> tuple[int, int, str] | None:
    if token.dep_ not in _ROLES or token.text.isupper() or (token.i and token.text[0].isupper()):
        return None
    beside = [child for child in token.children if child.dep_ not in {"punct"}]
    articles = [child for child in beside if child.lower_ == "the" and child.i == token.i - 1]
    if len(beside) > len(articles) or _joined(token):
        return None
    end = token.idx + len(token.text)
    if articles or _this_type(token):
        return token.idx, end, topic.kind
    said = f"this {topic.kind}"
    return token.idx, end, said.capitalize() if token.i == 0 else said


def _several(token: "Token", topic: Topic) -> tuple[int, int, str] | None:
    """`These treatments` for the bare plural, `some of these treatments` for some, many or most of them."""
    if token.dep_ not in _ROLES or (token.i and token.text[0].isupper()) or _joined(token):
        return None
    beside = [child for child in token.children if child.dep_ != "punct"]
    end, said = token.idx + len(token.text), f"these {topic.kind}s"
    if not beside:
        return token.idx, end, said.capitalize() if token.i == 0 else said
    before = beside[0]
    if len(beside) > 1 or before.i != token.i - 1:
        return None
    if before.lower_ == "certain":
        return before.idx, end, f"{'Some' if before.text[0].isupper() else 'some'} of {said}"
    return (token.idx, end, f"of {said}") if before.lower_ in _SOME else None


def _joined(token: "Token") -> bool:
    """Whether the word is one of several, part of a compound or a name, in brackets, or the thing that is defined."""
    doc = token.doc
    after = doc[token.i + 1] if token.i + 1 < len(doc) else None
    if after is not None and (after.text in {"'s", "’s", "-", "/", "("} or after.lower_ in {"that", "which", "who"}):
        return True
    if after is not None and after.tag_.startswith("NN"):
        return True
    if token.dep_ == "pobj" and any(child.lower_ in {"a", "an", "one"} for child in token.head.head.children):
        return True
    if token.dep_ == "pobj" and token.head.lower_ in {"than", "like", "as", "between", "called"}:
        return True
    if token.i and (doc[token.i - 1].text in {"-", "/", "(", "“", '"'} or doc[token.i - 1].lower_ in {"or", "and"}):
        return True
    verb = token.head
    return token.dep_ == "nsubj" and verb.lemma_ == "be" and any(child.dep_ == "attr" for child in verb.children)


def _this_type(token: "Token") -> bool:
    """Whether the words are `this type of …`, `the type of …`, where the bare word is enough."""
    of = token.head
    if token.dep_ != "pobj" or of.lower_ != "of" or of.head.lower_ not in _TYPES:
        return False
    return any(child.lower_ in {"the", "this", "your", "that"} for child in of.head.children)


def _syllables(word: str) -> int:
    """Groups of vowels: enough to tell a long word."""
    return len(re.findall(r"[aeiouy]+", word)) - (word.endswith("e") and not word.endswith("le"))

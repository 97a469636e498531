"""Result: `…, leading to X.` becomes `… . This led to X.`"""

from typing import TYPE_CHECKING

from stages.simplify.edit import Edit
from stages.simplify.soundness import finite, subject
from stages.simplify.surroundings import balanced, quoted
from stages.simplify.told_apart import told_apart

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# participle: present, past, after a modal, what must follow
_VERBS = {
    "leading": ("leads", "led", "lead", "to"),
    "resulting": ("results", "resulted", "result", "in"),
    "causing": ("causes", "caused", "cause", ""),
    "allowing": ("allows", "allowed", "allow", ""),
    "enabling": ("enables", "enabled", "enable", ""),
    "making": ("makes", "made", "make", ""),
    "forcing": ("forces", "forced", "force", ""),
    "preventing": ("prevents", "prevented", "prevent", ""),
    "prompting": ("prompts", "prompted", "prompt", ""),
}
_CARRIED = frozenset({"may", "might", "can", "could", "will", "would"})
_FEWEST_BEFORE, _FEWEST_AFTER = 6, 2
_REASON = "what happens and what comes of it, each in a sentence of its own"


def results(doc: "Doc") -> list[Edit]:
    """A split before the participle that tells the result, if it ends the sentence and the main verb is not denied."""
    if not doc.text.rstrip().endswith(".") or not balanced(doc.text):
        return []
    inside = quoted(doc)
    places = [token for token in doc[1:] if token.lower_ in _VERBS and doc[token.i - 1].text == ","]
    if len(places) != 1 or places[0].i in inside:
        return []
    verb = places[0]
    cause = _cause(verb)
    if cause is None or not _last(verb) or verb.i < _FEWEST_BEFORE:
        return []
    form = _form(verb, cause)
    return [told_apart(verb, f"This {form}", rule="result", reason=_REASON)] if form else []


def _cause(verb: "Token") -> "Token | None":
    """The main verb or its equal that the participle hangs on, nearest before it."""
    cause = verb.head
    if verb.dep_ != "advcl" or cause.i > verb.i or any(child.dep_ in {"mark", "neg"} for child in verb.children):
        return None
    at = cause
    while at.dep_ == "conj":
        at = at.head
    if at.dep_ != "ROOT" or not finite(cause) or (subject(cause) is None and cause.dep_ != "conj"):
        return None
    later = [
        token for token in cause.doc[cause.i + 1 : verb.i] if finite(token) and token.dep_ not in {"aux", "auxpass"}
    ]
    denied = any(token.dep_ == "neg" or token.lower_ in {"no", "few", "none"} for token in cause.doc[: verb.i])
    return None if later or denied or _fronted(at) else cause


def _fronted(root: "Token") -> bool:
    """Whether a condition stands in front: its result is no fact."""
    return any(child.dep_ == "advcl" and child.i < root.i for child in root.children) or any(
        token.lower_ in {"if", "unless", "without"} for token in root.doc[: root.i]
    )


def _last(verb: "Token") -> bool:
    """Whether the participle's phrase runs to the end, holds enough, and has no second one beside it."""
    doc = verb.doc
    follows = doc[verb.i + 1 : len(doc) - 1]
    needed = _VERBS[verb.lower_][3]
    if verb.lower_ == "making" and not any(child.dep_ in {"ccomp", "xcomp", "oprd"} for child in verb.children):
        return False  # `making landfall` is no result
    if len(follows) < _FEWEST_AFTER or (needed and follows[0].lower_ != needed):
        return False
    if verb.right_edge.i < len(doc) - 2 or any(token.tag_ == "VBG" and token.dep_ == "conj" for token in follows):
        return False
    return not any(token.text == "," and doc[token.i + 1].tag_ in {"VBG", "VBN", "IN"} for token in follows)


def _form(verb: "Token", cause: "Token") -> str | None:
    present, past, plain, _ = _VERBS[verb.lower_]
    helpers = [child for child in cause.children if child.dep_ in {"aux", "auxpass"}]
    modal = next((child.lower_ for child in helpers if child.tag_ == "MD"), None)
    if modal:
        return f"{modal} {plain}" if modal in _CARRIED else None
    tags = {child.tag_ for child in helpers} | {cause.tag_}
    if any(child.lemma_ == "have" for child in helpers):
        return f"has {past}" if tags & {"VBZ", "VBP"} and verb.lower_ != "making" else None
    if "VBD" in tags:
        return past
    return present if tags & {"VBZ", "VBP"} else None

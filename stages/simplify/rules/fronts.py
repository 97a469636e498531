"""Front: `Founded in 1900, the club played.` becomes `The club was founded in 1900. The club played.`"""

from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.soundness import FINITE, finite, subject
from stages.simplify.subjects import plural
from stages.simplify.surroundings import balanced, quoted
from stages.simplify.tenses import told_as_past, was

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# What was done once, whatever the tense of the main verb.
_ONCE = frozenset(
    "born founded built established published written released created designed constructed opened directed produced "
    "introduced formed discovered launched raised educated trained completed recorded developed invented named "
    "elected appointed composed filmed ordained".split()
)
# What holds as long as the main verb does.
_LASTING = frozenset({"located", "situated", "known", "surrounded", "nicknamed", "headquartered", "bordered"})
# Words that are no participle of the subject here, or name a condition: `Left untreated, it can …`.
_NEVER = frozenset(
    "given compared provided based granted taken seen viewed combined considered set put judged assuming depending "
    "followed coupled used left contrasted regarded concerned said weighted adjusted measured".split()
)
_MOST_WORDS, _FEWEST_FRONT, _FEWEST_MAIN = 6, 3, 4
_REASON = "what is told in passing gets a sentence of its own"


def fronts(doc: "Doc") -> list[Edit]:
    """A split after a past participle that opens the sentence, if the subject comes right after its comma."""
    first = doc[0]
    if not doc.text.rstrip().endswith(".") or first.tag_ not in {"VBN", "VBD"} or first.lower_ in _NEVER:
        return []
    roots = [token for token in doc if token.dep_ == "ROOT"]
    if len(roots) != 1 or first.head.i != roots[0].i or first.dep_ != "advcl" or not balanced(doc.text):
        return []
    root, own = roots[0], subject(roots[0])
    comma = first.right_edge.i + 1
    if first.doc[first.right_edge.i].text == ",":
        comma -= 1
    if own is None or own.dep_ == "expl" or not finite(root) or comma >= len(doc) or doc[comma].text != ",":
        return []
    if own.left_edge.i != comma + 1 or comma < _FEWEST_FRONT or len(doc) - comma < _FEWEST_MAIN:
        return []
    told = doc[own.left_edge.i : own.right_edge.i + 1]
    if len(told) > _MOST_WORDS or any(token.is_punct and token.text != "-" for token in told) or quoted(doc):
        return []
    if any(token.dep_ in {"neg", "mark", "nsubj", "nsubjpass"} for token in first.children) or _own_words(first, comma):
        return []
    verb = _verb(first, own, root)
    return [_edit(first, comma, told.text, verb)] if verb else []


def _own_words(first: "Token", comma: int) -> bool:
    """Whether a pronoun in front stands for the subject, which is not named yet, or a clause stands there too."""
    return any(token.tag_ in {"PRP", "PRP$"} or (finite(token) and token.i != first.i) for token in first.doc[1:comma])


def _verb(first: "Token", own: "Token", root: "Token") -> str | None:
    helpers = [child for child in root.children if child.dep_ in {"aux", "auxpass"}]
    if any(child.tag_ == "MD" for child in helpers):
        return None
    if first.lower_ in _ONCE:
        return was(own)
    if told_as_past(root):
        return was(own)
    present = root.tag_ in FINITE - {"VBD"} or any(child.tag_ in {"VBZ", "VBP"} for child in helpers)
    if first.lower_ in _LASTING and present and not any(child.lemma_ == "have" for child in helpers):
        return "are" if plural(own) or own.lower_ in {"they", "we", "you"} else "am" if own.lower_ == "i" else "is"
    return None


def _edit(first: "Token", comma: int, told: str, verb: str) -> Edit:
    doc = first.doc
    named = told if told.split()[0].lower() == "i" else told[:1].upper() + told[1:]
    opening = f"{named} {verb} {first.lower_}"
    mark = doc[comma]
    changes = (
        Change(first.idx, first.idx + len(first.text), opening),
        Change(mark.idx, mark.idx + 1, ".", "sentence"),
    )
    before, after = doc[: comma + 2].text, f"{opening}{doc[1:comma].text_with_ws and ' ' + doc[1:comma].text}."
    return Edit("front", _REASON, changes, before, f"{after} {named}", 0.95, exclusive=True)

"""An action hidden in a noun."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from stages.score.reasons.passage import Found, Passage
from stages.score.reasons.text import Text

if TYPE_CHECKING:
    from spacy.tokens import Token

_VERBS = {
    "assessment": "assess", "evaluation": "evaluate", "examination": "examine", "decision": "decide",
    "recommendation": "recommend", "determination": "determine", "application": "apply", "payment": "pay",
    "comparison": "compare", "review": "review", "analysis": "analyze", "investigation": "investigate",
    "measurement": "measure", "calculation": "calculate", "adjustment": "adjust", "arrangement": "arrange",
    "agreement": "agree", "attempt": "try", "choice": "choose", "contribution": "contribute", "discussion": "discuss",
    "explanation": "explain", "improvement": "improve", "inspection": "inspect", "modification": "change",
    "observation": "observe", "preparation": "prepare", "provision": "provide", "reduction": "reduce",
    "request": "ask", "selection": "choose", "submission": "send", "suggestion": "suggest", "use": "use",
    "change": "change", "search": "search", "test": "test", "study": "study", "assumption": "assume",
    "reference": "refer", "distinction": "tell apart", "monitoring": "check", "implementation": "carry out",
}  # fmt: skip
_LIGHT = frozenset({"make", "conduct", "perform", "carry", "undertake", "provide", "give", "effect"})
_OF_ITSELF = {
    "implementation": "carry out", "administration": "give", "initiation": "start", "commencement": "start",
    "termination": "end", "utilization": "use", "completion": "finish", "submission": "send", "provision": "provide",
    "determination": "decide", "modification": "change", "continuation": "go on", "discontinuation": "stop",
    "cessation": "stop", "consumption": "eat or drink", "identification": "find", "removal": "remove",
    "establishment": "set up", "verification": "check", "notification": "tell", "consideration": "consider",
    "evaluation": "evaluate", "assessment": "assess", "prevention": "prevent", "destruction": "destroy",
    "occurrence": "happen", "acquisition": "get", "participation": "take part",
}  # fmt: skip
_NOT_WITH_GIVE = frozenset("study test use change choice attempt search request agreement application".split())


def find_nominalization(passage: Passage, text: Text) -> Iterator[Found]:
    """`make a decision` for decide, and `the completion of` for to complete."""
    for token in passage.parse or ():
        lemma = token.lemma_.lower()
        if token.pos_ != "NOUN":
            continue
        verb = token.head
        light = token.dep_ == "dobj" and verb.lemma_ in _LIGHT and 0 < token.i - verb.i <= 4
        if light and lemma in _VERBS and not (verb.lemma_ in {"give", "provide"} and lemma in _NOT_WITH_GIVE):
            said = token.doc[verb.i : token.i + 1].text
            yield _found(token, said, _VERBS[lemma], verb.idx)
        elif lemma in _OF_ITSELF and token.tag_ == "NN" and _has_object(token):
            yield _found(token, f"{token.text} of", _OF_ITSELF[lemma], token.idx)


def _has_object(token: "Token") -> bool:
    following = token.i + 1
    return following < len(token.doc) and token.doc[following].lower_ == "of"


def _found(noun: "Token", said: str, verb: str, begin: int) -> Found:
    message = f"“{said}” hides an action in a noun."
    return Found("nominalization", message, f"Use the verb: “{verb}”.", begin, noun.idx + len(noun.text))

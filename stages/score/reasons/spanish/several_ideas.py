"""A Spanish sentence that says more than one thing, as far as its words show it."""

import re
from collections.abc import Iterator

from stages.score.reasons.passage import Found, Passage
from stages.score.reasons.text import Text

_JOINTS = re.compile(
    r"\b(?:que|quien|quienes|cual|cuales|cuyo|cuya|cuyos|cuyas|donde|cuando|mientras|aunque|porque|si|pero|sino)\b|;",
    re.IGNORECASE,
)
_NOT_A_JOINT = re.compile(
    r"\b(?:más|menos|mayor|menor) que\b|\b(?:tener|tiene|tienen|tenga|tendrá|hay) que\b", re.IGNORECASE
)
_MOST = 3
_SHORTEST = 20


def find_spanish_several_ideas(passage: Passage, text: Text) -> Iterator[Found]:
    """A sentence of 20 words or more in which four clauses or more are joined (que, cuando, porque, …)."""
    if len(passage.words) < _SHORTEST:
        return
    joints = len(_JOINTS.findall(_NOT_A_JOINT.sub("", passage.text)))
    if joints > _MOST:
        yield Found("several_ideas", f"This sentence joins {joints + 1} clauses.", "Give each idea its own sentence.")

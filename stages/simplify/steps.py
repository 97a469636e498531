"""Steps: sentences of one paragraph that go `First …`, `Then …`, `Finally …` become a numbered list."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.document import Block, Line, Note, Part

_FIRST = re.compile(r"(?:First|To begin|To start|1st)\b(?!,? aid\b)(?=,? \w)")
_LATER = re.compile(r"(?:Then|Next|After that|Afterward|Second|Third|Fourth|Finally|Last|Lastly)\b(?=,? \w)")
_FEWEST = 3
_REASON = "things done one after the other are easier to follow as numbered steps"


def with_steps(blocks: Sequence[Block], lines: Mapping[str, Line]) -> dict[str, Line]:
    """The lines with the kind `step` on parts that tell a procedure from its first step to its last."""
    done = dict(lines)
    for block in blocks:
        if block.kind != "paragraph":
            continue
        owners = [(sentence.id, part) for sentence in block.sentences for part in done[sentence.id].parts]
        chosen = _procedure([part for _, part in owners])
        for name in dict.fromkeys(owner for owner, part in owners if part.id in chosen):
            line = done[name]
            parts = tuple(replace(part, kind="step") if part.id in chosen else part for part in line.parts)
            done[name] = replace(line, parts=parts, notes=(*line.notes, Note("step", _REASON, line.text, line.text)))
    return done


def _procedure(parts: Sequence[Part]) -> frozenset[str]:
    """Ids of the parts from the one that begins with `First` to the last with a word for what comes later."""
    begins = [at for at, part in enumerate(parts) if part.kind is None and _FIRST.match(part.text)]
    if len(begins) != 1:
        return frozenset()
    end = begins[0] + 1
    while end < len(parts) and parts[end].kind is None and _LATER.match(parts[end].text):
        end += 1
    return frozenset(part.id for part in parts[begins[0] : end]) if end - begins[0] >= _FEWEST else frozenset()

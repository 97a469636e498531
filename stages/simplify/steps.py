"""Steps: sentences of one paragraph that go `First …`, `Then …`, `Finally …` become a numbered list.

Where every step is a command, the first one needs no `First`: `Wash your hands. Then … . Next …`
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.document import Block, Line, Note, Part
from stages.simplify.english import english
from stages.simplify.render import capital
from stages.simplify.soundness import command

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
    if not begins:
        return _commands(parts)
    if len(begins) != 1:
        return frozenset()
    end = _end(parts, begins[0])
    return frozenset(part.id for part in parts[begins[0] : end]) if end - begins[0] >= _FEWEST else frozenset()


def _end(parts: Sequence[Part], begin: int) -> int:
    """Where the run of parts with a word for what comes later ends that follows the part at `begin`."""
    end = begin + 1
    while end < len(parts) and parts[end].kind is None and _LATER.match(parts[end].text):
        end += 1
    return end


def _commands(parts: Sequence[Part]) -> frozenset[str]:
    """The same without `First`: what comes before `Then …` is the first step, if every step tells what to do."""
    later = [at for at, part in enumerate(parts) if part.kind is None and _LATER.match(part.text)]
    if not later or later[0] == 0 or parts[later[0] - 1].kind is not None:
        return frozenset()
    begin = later[0] - 1
    end = _end(parts, begin)
    run = parts[begin:end]
    if len(run) < _FEWEST or len(later) != len(run) - 1:
        return frozenset()
    return frozenset(part.id for part in run) if all(_told(part.text) for part in run) else frozenset()


def _told(text: str) -> bool:
    """Whether the reader is told to do something, the word for what comes later aside."""
    bare = capital(_LATER.sub("", text, count=1).lstrip(", "))
    return command(english()(bare))

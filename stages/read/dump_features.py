"""The lines of a dump as numbers: what a line is, what stands around it, where it stands."""

import math
import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from stages.read.dump_cues import CUES, cues
from stages.read.function_words import FUNCTION_WORDS
from stages.read.furniture import begins_tail, is_player_button, is_promotion, is_share_link
from stages.read.rows import Row

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]

_SMALL = frozenset().union(*FUNCTION_WORDS.values())
_INNER_STOP = re.compile(r"[.!?]['\"”’)]?\s")
_LINE = 18 + len(CUES)
_WORDS, _SHARE, _STOPS, _PROSE, _MASS, _TAIL = 0, 1, 2, 12, 13, 14
_NEAR = (_WORDS, _SHARE, _STOPS, _PROSE, *range(_TAIL, _LINE))
_WINDOWS = (3, 8, 20)
_REACH = (-2, -1, 1, 2)
_FAR = 60


def line_features(rows: Sequence[Row], span: tuple[int, int]) -> "Matrix":
    """One line of numbers for each row; `span` is the densest run (first and past-last row)."""
    import numpy as np

    own = np.array([_own(row) for row in rows], dtype=np.float64).reshape(len(rows), _LINE)
    near = own[:, _NEAR]
    parts = [own, *(_shifted(near, by) for by in _REACH), _windows(own), _places(own, span), _words(rows, span)]
    return np.hstack(parts)


def _own(row: Row) -> list[float]:
    text, words = row.text, row.words
    count = max(1, len(words))
    small = row.small_share if row.foreign else sum(word.casefold() in _SMALL for word in words) / count
    upper = sum(word[0].isupper() for word in words) / count
    digits = sum(char.isdigit() for char in text) / len(text)
    stops = row.stops
    prose = not row.glued and ((stops and len(words) >= 5) or (len(words) >= 15 and small >= 0.2))
    return [
        math.log1p(len(words)),
        small,
        float(stops),
        float(row.leads),
        upper,
        digits,
        row.joints / count,
        len(text) / count,
        float(len(_INNER_STOP.findall(text))) / count,
        text.count(",") / count,
        float(text[0].islower()),
        float(text.isupper()),
        float(prose),
        len(words) * small if prose else 0.0,
        float(begins_tail(text)),
        float(is_share_link(text) or is_player_button(text)),
        float(is_promotion(text)),
        float(text[0] in "“\"„«'‘" or text[-1] in '”"'),
        *cues(text),
    ]


def _shifted(near: "Matrix", by: int) -> "Matrix":
    import numpy as np

    moved = np.zeros_like(near)
    if by > 0:
        moved[:-by] = near[by:]
    else:
        moved[-by:] = near[:by]
    return moved


def _windows(own: "Matrix") -> "Matrix":
    """Means over the lines before, and over the lines after: density, prose, cues."""
    import numpy as np

    kept = own[:, [_WORDS, _PROSE, _MASS, *range(_TAIL, _LINE)]]
    sums = np.vstack([np.zeros((1, kept.shape[1])), np.cumsum(kept, axis=0)])
    at = np.arange(len(kept))
    means = []
    for width in _WINDOWS:
        above, below = np.maximum(0, at - width), np.minimum(len(kept), at + 1 + width)
        means += [(sums[at] - sums[above]) / width, (sums[below] - sums[at + 1]) / width]
    return np.hstack(means)


def _places(own: "Matrix", span: tuple[int, int]) -> "Matrix":
    """Where the line stands in the document, in its run of prose or short lines, and to the densest run."""
    import numpy as np

    count = len(own)
    at = np.arange(count, dtype=np.float64)
    mass = own[:, _MASS]
    whole = max(1.0, float(mass.sum()))
    so_far = np.cumsum(mass) / whole
    prose = own[:, _PROSE] > 0
    begin, end = span
    columns = [
        at / max(1, count - 1),
        np.minimum(at, _FAR),
        np.minimum(count - 1 - at, _FAR),
        np.full(count, math.log1p(count)),
        np.full(count, math.log1p(whole)),
        np.full(count, float(prose.mean()) if count else 0.0),
        so_far - mass / whole,
        np.clip(at - begin, -_FAR, _FAR),
        np.clip(end - at, -_FAR, _FAR),
        *(np.minimum(_since(flags), _FAR) for flags in (prose, ~prose)),
        *(np.minimum(_since(flags[::-1])[::-1], _FAR) for flags in (prose, ~prose)),
        *(np.minimum(_since(own[:, _TAIL + 4 + cue] > 0), _FAR) for cue in range(len(CUES))),
        np.minimum(_since(own[:, _TAIL] > 0), _FAR),
    ]
    return np.stack(columns, axis=1)


def _since(flags: "NDArray[np.bool_]") -> "Matrix":
    """How many lines ago the last flag stood, itself included; far if there is none."""
    import numpy as np

    at = np.arange(len(flags), dtype=np.float64)
    last = np.maximum.accumulate(np.where(flags, at, -2.0 * _FAR))
    return np.asarray(at - last, dtype=np.float64)


def _words(rows: Sequence[Row], span: tuple[int, int]) -> "Matrix":
    """How often the line comes, and how far it speaks of what the densest run speaks of."""
    import numpy as np

    lines = Counter(row.text.casefold() for row in rows)
    stems = [[word.casefold()[:6] for word in row.words if len(word) > 3] for row in rows]
    inside = Counter(stem for line in stems[span[0] : span[1]] for stem in set(line))
    outside = Counter(stem for line in (*stems[: span[0]], *stems[span[1] :]) for stem in set(line))
    found = np.zeros((len(rows), 5))
    for at, (row, line) in enumerate(zip(rows, stems, strict=True)):
        own = int(span[0] <= at < span[1])
        known = [inside[stem] - own for stem in line]
        count = max(1, len(line))
        found[at] = (
            min(5, lines[row.text.casefold()]),
            sum(times > 0 for times in known) / count,
            math.log1p(max(known, default=0)),
            sum(outside[stem] - 1 + own > 0 for stem in line) / count,
            math.log1p(sum(known) / count),
        )
    return found

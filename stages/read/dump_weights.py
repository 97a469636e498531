"""What was learned about the lines of dumps: boosted trees in `dump_weights.json`, by bench/read/train_dumps.py."""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_FILE = Path(__file__).with_name("dump_weights.json")
_AT_ONCE = 2000


@dataclass(frozen=True)
class Weights:
    """The trees as columns of one table, a row a node: a line goes `left` where its `feature` is at most `bound`.

    `feature` is below 0 at a leaf, which holds its `value` (log odds); `roots` are the first nodes of the trees.
    `base` is added to every sum; `enter` and `leave` are what a change into and out of the article costs.
    """

    feature: "NDArray[np.int64]"
    bound: "NDArray[np.float64]"
    left: "NDArray[np.int64]"
    right: "NDArray[np.int64]"
    value: "NDArray[np.float64]"
    roots: "NDArray[np.int64]"
    base: float
    enter: float
    leave: float
    depth: int

    def scores(self, features: "NDArray[np.float64]") -> "NDArray[np.float64]":
        """The log odds, for each row of the features, that the line belongs to an article."""
        import numpy as np

        parts = [self._sums(features[at : at + _AT_ONCE]) for at in range(0, len(features), _AT_ONCE)]
        return np.concatenate(parts) if parts else np.zeros(0)

    def _sums(self, features: "NDArray[np.float64]") -> "NDArray[np.float64]":
        import numpy as np

        nodes = np.tile(self.roots, (len(features), 1))
        lines = np.arange(len(features))[:, None]
        for _ in range(self.depth):
            wanted = self.feature[nodes]
            down = np.where(features[lines, wanted] <= self.bound[nodes], self.left[nodes], self.right[nodes])
            nodes = np.where(wanted < 0, nodes, down)
        return np.asarray(self.value[nodes].sum(axis=1) + self.base, dtype=np.float64)


@lru_cache(maxsize=1)
def load_weights() -> Weights:
    """The weights that come with the project, read once."""
    import numpy as np

    saved = json.loads(_FILE.read_text(encoding="utf-8"))
    return Weights(
        feature=np.array(saved["feature"], dtype=np.int64),
        bound=np.array(saved["bound"], dtype=np.float64),
        left=np.array(saved["left"], dtype=np.int64),
        right=np.array(saved["right"], dtype=np.int64),
        value=np.array(saved["value"], dtype=np.float64),
        roots=np.array(saved["roots"], dtype=np.int64),
        base=saved["base"],
        enter=saved["enter"],
        leave=saved["leave"],
        depth=saved["depth"],
    )

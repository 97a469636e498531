"""The likeliest way in and out of an article, line by line."""

from collections.abc import Sequence


def likeliest_path(scores: Sequence[float], *, enter: float, leave: float) -> list[bool]:
    """For each line whether it is in the article: the sum of the scores inside, less what changes cost, is highest.

    Two states, so that one doubtful line among sure ones goes with its neighbors (Viterbi's algorithm).
    """
    came_out: list[bool] = []  # for a line outside and for one inside: whether the line before it was inside
    came_in: list[bool] = []
    outside = inside = 0.0
    for score in scores:
        came_out.append(inside - leave > outside)
        came_in.append(inside >= outside - enter)
        outside, inside = max(outside, inside - leave), max(inside, outside - enter) + score
    state = inside > outside
    path = [False] * len(came_out)
    for at in range(len(path) - 1, -1, -1):
        path[at] = state
        state = came_in[at] if state else came_out[at]
    return path

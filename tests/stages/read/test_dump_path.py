"""The likeliest way in and out of an article."""

import pytest

from stages.read.dump_path import likeliest_path


@pytest.mark.parametrize(
    ("scores", "wanted"),
    [
        ([], ""),
        ([-1, -1, 2, 2, -1], "..##."),
        ([2, -0.5, 2], "###"),  # one doubtful line goes with its neighbors
        ([2, -3, 2], "#.#"),
        ([-2, 0.5, -2], "..."),
    ],
)
def test_path_follows_the_scores_less_what_changes_cost(scores: list[float], wanted: str) -> None:
    path = likeliest_path(scores, enter=0.5, leave=0.5)
    assert "".join("#" if inside else "." for inside in path) == wanted

"""The silences between what is said."""

import pytest

from pipeline.errors import ConfigError
from stages.speak.pauses import Pauses
from stages.speak.script import Utterance

PAUSES = Pauses(sentence=1, item=2, paragraph=5, heading=9)


@pytest.mark.parametrize(
    ("before", "after", "seconds"),
    [
        (("paragraph", 1), ("paragraph", 1), 1),
        (("paragraph", 1), ("paragraph", 2), 5),
        (("item", 1), ("item", 2), 2),
        (("step", 1), ("step", 2), 2),
        (("term", 1), ("definition", 2), 2),
        (("paragraph", 1), ("item", 1), 2),
        (("paragraph", 1), ("item", 2), 5),
        (("item", 1), ("paragraph", 2), 5),
        (("heading", 1), ("paragraph", 2), 5),
        (("paragraph", 1), ("heading", 2), 9),
        (("heading", 1), ("heading", 2), 9),
    ],
)
def test_pause_follows_what_is_before_and_after(
    before: tuple[str, int], after: tuple[str, int], seconds: float
) -> None:
    assert PAUSES.between(Utterance("a", "a", *before), Utterance("b", "b", *after)) == seconds


@pytest.mark.parametrize("name", ["sentence", "item", "paragraph", "heading"])
@pytest.mark.parametrize("seconds", [-0.1, 10.5])
def test_pause_out_of_bounds_is_named(name: str, seconds: float) -> None:
    with pytest.raises(ConfigError, match=f"speak.pause_{name}"):
        Pauses(**{"sentence": 1, "item": 1, "paragraph": 1, "heading": 1} | {name: seconds})

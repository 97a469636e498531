"""Player captions and bare link words are found; sentences that say something are not."""

import pytest

from stages.simplify.rules.captions import caption


@pytest.mark.parametrize(
    "text",
    [
        "View this video on YouTube.",
        "Click here.",
        "Watch the video",
        "Listen to this podcast on Spotify.",
        "Click to enlarge.",
        "Print this page",
        "Back to top",
    ],
)
def test_caption_is_found(text: str) -> None:
    assert caption(text)


@pytest.mark.parametrize(
    "text",
    [
        "Click here to see if you qualify.",
        "Watch the wound for signs of infection.",
        "View this video before you take the drug.",
        "Play with your child each day.",
        "Stop the video if the light hurts your eyes.",
        "Share your worries with a friend.",
    ],
)
def test_caption_keeps_what_says_something(text: str) -> None:
    assert not caption(text)

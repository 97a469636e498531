"""Passages of a track, and whose slip it is."""

from pipeline.document import Clip
from stages.speak.listen.passages import Misheard, compare, passages

RATE = 1000


def _clip(name: str, begin: float, end: float) -> Clip:
    return Clip(name, "easy.en", round(begin * RATE), round(end * RATE))


def _said(found: list[list[Misheard]]) -> list[list[tuple[str, str]]]:
    return [[(" ".join(w.text for w in one.words), " ".join(one.heard)) for one in slips] for slips in found]


def test_clips_stand_together_up_to_half_a_minute() -> None:
    clips = [_clip("a", 0, 10), _clip("b", 11, 20), _clip("c", 21, 30), _clip("d", 31, 90), _clip("e", 91, 92)]
    assert [[clip.part for clip in one] for one in passages(clips, RATE)] == [["a", "b"], ["c"], ["d"], ["e"]]


def test_slip_belongs_to_its_sentence() -> None:
    found = compare(["Take 5 mg.", "Rest well."], "take 9 milligrams rest well", "en")
    assert _said(found) == [[("5", "9")], []]


def test_slip_over_two_sentences_is_parted() -> None:
    found = compare(["Take it now.", "Rest well."], "take it cow best well", "en")
    assert _said(found) == [[("now", "cow")], [("rest", "best")]]


def test_words_put_in_belong_to_the_sentence_before() -> None:
    found = compare(["Take it.", "Rest well."], "take it thank you rest well", "en")
    assert _said(found) == [[("", "thank you")], []]


def test_sentence_that_was_not_heard_at_all_is_a_slip_of_its_own() -> None:
    assert _said(compare(["Take it.", "Rest well."], "take it", "en")) == [[], [("rest well", "")]]

"""The words of a clip as the page holds them."""

from pipeline.annotations import WordTime
from pipeline.document import Clip
from stages.publish.heard_words import heard_words

RATE = 1000


def test_heard_words_count_from_the_word_before() -> None:
    clip = Clip("a", "t", 5000, 6000, words=(WordTime(0, 3, 5010, 5200), WordTime(4, 7, 5250, 5400)))
    assert heard_words(clip, "Two men.", RATE) == "0,3,10,190 1,3,50,150"


def test_heard_words_stand_in_the_shown_text_as_javascript_counts() -> None:
    clip = Clip("a", "t", 0, 900, words=(WordTime(0, 1, 0, 100), WordTime(4, 7, 100, 300)))
    assert heard_words(clip, "😀 \n men", RATE) == "0,2,0,100 1,3,0,200"


def test_heard_words_are_empty_where_the_voice_tells_none() -> None:
    assert heard_words(Clip("a", "t", 0, 900), "Two men.", RATE) == ""


def test_heard_words_end_where_the_text_does() -> None:
    clip = Clip("a", "t", 0, 900, words=(WordTime(0, 3, 0, 100), WordTime(4, 70, 100, 300)))
    assert heard_words(clip, "Two men.", RATE) == "0,3,0,100"

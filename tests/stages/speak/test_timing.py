from pipeline.annotations import WordTime
from stages.speak.normalise.spoken import normalise
from stages.speak.sound import WordTime as Heard
from stages.speak.timing import displayed_times


def heard(text: str, language: str = "en") -> tuple[list[Heard], list[str]]:
    """Every spoken word of a text, a hundred samples each."""
    times, at = [], 0
    words = normalise(text, language).words
    for number, word in enumerate(words):
        times.append(Heard(at, at + len(word.text), 100 * number, 100 * number + 100))
        at += len(word.text) + 1
    return times, [word.text for word in words]


def test_words_said_as_written_keep_their_times() -> None:
    text = "Rest well."
    times = displayed_times(normalise(text, "en").words, heard(text)[0], offset=1000)
    assert times == (WordTime(0, 4, 1000, 1100), WordTime(5, 9, 1100, 1200))


def test_several_spoken_words_of_one_displayed_word_are_one_time() -> None:
    text = "Take 5 mg/dL now"
    spoken, said = heard(text)
    assert "per" in said
    times = displayed_times(normalise(text, "en").words, spoken, offset=0)
    assert [text[time.begin : time.end] for time in times] == ["Take", "5", "mg/dL", "now"]
    assert [time.first for time in times][1:] == [time.last for time in times][:-1]


def test_every_word_is_heard_inside_the_sound() -> None:
    text = "El 12 de mayo, 1250 personas tomaron 2,5 ml."
    spoken, _ = heard(text, "es")
    times = displayed_times(normalise(text, "es").words, spoken, offset=7)
    assert times[0].first == 7
    assert times[-1].last == 7 + 100 * len(spoken)
    assert [time.begin for time in times] == sorted(time.begin for time in times)


def test_a_voice_that_tells_no_times_gives_none() -> None:
    assert displayed_times(normalise("Rest well.", "en").words, (), offset=0) == ()


def test_words_run_together_share_their_time_by_their_letters() -> None:
    times = displayed_times(normalise("Do not rest.", "en").words, [Heard(0, 6, 0, 50), Heard(7, 12, 50, 90)], offset=0)
    assert times == (WordTime(0, 2, 0, 20), WordTime(3, 6, 20, 50), WordTime(7, 11, 50, 90))

"""Speaking before the stage's turn: what is there already, by a voice that gains from it, and counted as ever."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from pipeline.cache import Cache
from pipeline.document import Document
from pipeline.stage import Context
from stages.speak.stage import Speak
from tests.faults.voice_tone import ToneAdapter, ToneVoice

Lend = Callable[..., Context]
SPEAK = Speak(of=("easy", "es"), engines=("tone",))
NOTHING: frozenset[str] = frozenset()


class Two(ToneVoice):
    """Hums two texts at once."""

    at_once = 2


class TwoAdapter(ToneAdapter):
    voice = Two


def _never() -> bool:
    return False


@pytest.fixture
def english(document: Document) -> Document:
    """The document before its translation."""
    return replace(document, versions=(document.version("easy"),))


def test_versions_that_are_there_are_spoken_ahead(english: Document, document: Document, lend: Lend) -> None:
    tone = TwoAdapter()
    context = lend(tone)
    SPEAK.begin(english, context, NOTHING, _never)
    spoken = set(tone.opened[0].asked)
    assert spoken == {"How to take it", "Take it with water.", "Do not crash it.", "Rest well.", "Call us"}
    SPEAK.run(document, context)
    asked = [text for voice in tone.opened for text in voice.asked]
    assert len(asked) == len(set(asked))
    assert spoken < set(asked)


def test_they_count_as_if_they_were_spoken_in_turn(
    english: Document, document: Document, lend: Lend, cache: Cache
) -> None:
    context = lend(TwoAdapter())
    SPEAK.begin(english, context, NOTHING, _never)
    assert (cache.hits, cache.misses) == (0, 0)
    ahead = SPEAK.run(document, context)
    counted = cache.hits, cache.misses
    plain = Cache(cache.folder.parent / "other")
    in_turn = SPEAK.run(document, lend(TwoAdapter(), cache=plain))
    assert ahead == in_turn
    assert counted == (plain.hits, plain.misses)


def test_nothing_is_spoken_before_a_version_is_there_but_the_voice_is_opened(english: Document, lend: Lend) -> None:
    tone = TwoAdapter()
    SPEAK.begin(replace(english, versions=()), lend(tone), NOTHING, _never)
    assert [voice.asked for voice in tone.opened] == [[]]


def test_voice_of_one_text_at_a_time_waits_for_its_turn(english: Document, lend: Lend) -> None:
    tone = ToneAdapter()
    SPEAK.begin(english, lend(tone), NOTHING, _never)
    assert [voice.asked for voice in tone.opened] == [[]]


def test_it_ends_soon_when_it_is_over(english: Document, lend: Lend) -> None:
    tone = TwoAdapter()
    SPEAK.begin(english, lend(tone), NOTHING, lambda: bool(tone.opened and tone.opened[0].asked))
    assert 1 <= len(tone.opened[0].asked) <= Two.at_once

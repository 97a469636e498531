"""eSpeak NG, the real library."""

import pytest

from pipeline.engines import Need
from pipeline.models import ModelStore
from stages.speak.espeak import VOICES, EspeakAdapter
from stages.speak.trim import trimmed
from tests.contracts.voice_contract import TEXTS, VoiceContract, language

__all__ = ["language"]


class TestEspeak(VoiceContract):
    adapter = EspeakAdapter


def test_no_connection_is_opened(no_network: list[object]) -> None:
    EspeakAdapter().open(Need("en"), ModelStore.default()).speak(TEXTS["en"])
    assert no_network == []


@pytest.mark.parametrize(("voice", "spoken"), VOICES.items())
def test_every_voice_can_be_named(voice: str, spoken: str) -> None:
    assert EspeakAdapter().open(Need(spoken, voice=voice), ModelStore.default()).speak(TEXTS[spoken]).seconds > 2


def test_spanish_is_latin_american_by_default() -> None:
    assert EspeakAdapter().open(Need("es"), ModelStore.default()).name == "es-419"


def test_voices_do_not_disturb_one_another() -> None:
    english = EspeakAdapter().open(Need("en"), ModelStore.default())
    spanish = EspeakAdapter().open(Need("es"), ModelStore.default())
    before = english.speak(TEXTS["en"])
    spanish.speak(TEXTS["es"])
    after = english.speak(TEXTS["en"])
    # Not sample by sample: the library flutters the pitch from call to call.
    assert after.seconds == pytest.approx(before.seconds, rel=0.01)
    assert [word.begin for word in after.words] == [word.begin for word in before.words]


def test_phonemizer_in_the_same_process_does_not_disturb_it() -> None:
    tokenizer = pytest.importorskip("kokoro_onnx.tokenizer").Tokenizer()
    voice = EspeakAdapter().open(Need("en"), ModelStore.default())
    before, phonemes = voice.speak(TEXTS["en"]), tokenizer.phonemize(TEXTS["es"], "es-419")
    after = voice.speak(TEXTS["en"])
    assert after.seconds == pytest.approx(before.seconds, rel=0.01)
    assert tokenizer.phonemize(TEXTS["es"], "es-419") == phonemes


def test_trimming_keeps_words_inside_the_sound() -> None:
    sound = trimmed(EspeakAdapter().open(Need("en"), ModelStore.default()).speak(TEXTS["en"]), TEXTS["en"])
    assert sound.words[0].first >= 0
    assert sound.words[-1].last <= sound.samples.size

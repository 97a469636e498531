"""eSpeak NG, the real library."""

import hashlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

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


def _samples(language: str, text: str) -> bytes:
    return EspeakAdapter().open(Need(language), ModelStore.default()).speak(text).samples.tobytes()


_ELSEWHERE = """
import hashlib, sys
from pipeline.engines import Need
from pipeline.models import ModelStore
from stages.speak.espeak import EspeakAdapter
voice = EspeakAdapter().open(Need(sys.argv[1]), ModelStore.default())
print(hashlib.sha256(voice.speak(sys.argv[2]).samples.tobytes()).hexdigest())
"""


@pytest.mark.parametrize("language", ["en", "es"])
def test_another_process_says_the_same_samples(language: str) -> None:
    _samples(language, "1 2 3")
    command = [sys.executable, "-c", _ELSEWHERE, language, TEXTS[language]]
    elsewhere = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    assert hashlib.sha256(_samples(language, TEXTS[language])).hexdigest() == elsewhere


def test_what_was_said_before_changes_no_sample() -> None:
    before = _samples("en", TEXTS["en"])
    _samples("es", TEXTS["es"])
    assert _samples("en", TEXTS["en"]) == before


def test_threads_do_not_disturb_one_another() -> None:
    wanted = ["en", "es"] * 8
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda language: _samples(language, TEXTS[language]), wanted))
    assert set(made) == {_samples(language, TEXTS[language]) for language in ("en", "es")}


def test_phonemizer_in_the_same_process_changes_no_sample() -> None:
    tokenizer = pytest.importorskip("kokoro_onnx.tokenizer").Tokenizer()
    before, phonemes = _samples("en", TEXTS["en"]), tokenizer.phonemize(TEXTS["es"], "es-419")
    assert _samples("en", TEXTS["en"]) == before
    assert tokenizer.phonemize(TEXTS["es"], "es-419") == phonemes


def test_trimming_keeps_words_inside_the_sound() -> None:
    sound = trimmed(EspeakAdapter().open(Need("en"), ModelStore.default()).speak(TEXTS["en"]), TEXTS["en"])
    assert sound.words[0].first >= 0
    assert sound.words[-1].last <= sound.samples.size

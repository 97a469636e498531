"""Speaking rates, told and heard."""

import pytest

from pipeline.engines import Need
from pipeline.errors import ConfigError
from pipeline.models import ModelStore
from stages.speak.espeak import EspeakAdapter
from stages.speak.kokoro import MODEL, KokoroAdapter
from stages.speak.pace import rate_within
from stages.speak.stage import Speak
from stages.speak.trim import trimmed
from stages.speak.voice import Paced, Voice

TEXTS = {
    "en": [
        "Take one tablet every morning with a full glass of water.",
        "Do not stop taking this medicine unless your doctor tells you to.",
        "Your blood pressure should be checked again in two weeks.",
        "Call your clinic if you have a fever, a rash, or trouble breathing.",
        "These drugs help the immune system attack the cancer.",
    ],
    "es": [
        "Tome una tableta cada mañana con un vaso lleno de agua.",
        "No deje de tomar este medicamento a menos que su médico se lo indique.",
        "Debe volver a controlarse la presión arterial en dos semanas.",
        "Llame a su clínica si tiene fiebre, sarpullido o dificultad para respirar.",
        "Estos medicamentos ayudan al sistema inmunitario a atacar el cáncer.",
    ],
}


def heard_rate(voice: Voice, language: str) -> float:
    seconds = sum(trimmed(voice.speak(text), text).seconds for text in TEXTS[language])
    return sum(len(text.split()) for text in TEXTS[language]) * 60 / seconds


def test_pauses_count_into_the_rate() -> None:
    # Ten words in 4 s: 3.5 s of speech and half a second of silence.
    assert rate_within(150, pause=0.5) == pytest.approx(600 / 3.5)


def test_long_pauses_do_not_make_speech_hasty() -> None:
    assert rate_within(150, pause=9) == pytest.approx(225)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("rate", [120, 170])
def test_espeak_speaks_about_as_fast_as_it_is_told(language: str, rate: float) -> None:
    voice = EspeakAdapter().open(Need(language), ModelStore.default())
    assert isinstance(voice, Paced)
    assert heard_rate(voice.at_rate(rate), language) == pytest.approx(rate, rel=0.12)


@pytest.mark.model
@pytest.mark.parametrize("language", ["en", "es"])
def test_kokoro_speaks_about_as_fast_as_it_is_told(language: str) -> None:
    store = ModelStore.default()
    if not store.has(MODEL):
        pytest.skip("Kokoro is not here: plainvox models pull kokoro")
    voice = KokoroAdapter().open(Need(language, threads=2), store)
    assert isinstance(voice, Paced)
    assert heard_rate(voice.at_rate(160), language) == pytest.approx(160, rel=0.12)


def test_voices_at_two_rates_keep_their_sounds_apart() -> None:
    voice = EspeakAdapter().open(Need("en"), ModelStore.default())
    assert isinstance(voice, Paced)
    assert voice.at_rate(120).fingerprint != voice.at_rate(180).fingerprint


@pytest.mark.parametrize("rate", [79, 301])
def test_rate_out_of_bounds_is_refused(rate: float) -> None:
    with pytest.raises(ConfigError, match=r"speak\.rate"):
        Speak(rate=rate)

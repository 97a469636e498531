"""Kokoro, the real model where it has been pulled."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from pipeline.engines import Need
from pipeline.errors import EngineMissing
from pipeline.models import ModelStore
from stages.speak.kokoro import MODEL, KokoroAdapter
from stages.speak.phonemes import marked
from stages.speak.voice import Concurrent
from tests.contracts.voice_contract import TEXTS, VoiceContract, language

__all__ = ["language"]


@pytest.fixture
def pulled() -> ModelStore:
    store = ModelStore.default()
    if not store.has(MODEL):
        pytest.skip("the Kokoro model is not here; `plainvox models pull kokoro` brings it")
    return store


@pytest.mark.model
class TestKokoro(VoiceContract):
    adapter = KokoroAdapter

    @pytest.fixture
    def models(self, pulled: ModelStore) -> ModelStore:
        return pulled

    def test_same_text_gives_the_same_samples(self, models: ModelStore) -> None:
        voice = KokoroAdapter().open(Need("en", threads=2), models)
        assert np.array_equal(voice.speak(TEXTS["en"]).samples, voice.speak(TEXTS["en"]).samples)

    def test_what_is_spoken_beside_it_changes_no_sample(self, models: ModelStore) -> None:
        voice = KokoroAdapter().open(Need("en", threads=2), models)
        texts = ["Rest.", TEXTS["en"], "Call your doctor if the fever stays for more than three days.", "Drink water."]
        alone = [voice.speak(text).samples for text in texts]
        assert isinstance(voice, Concurrent)
        with ThreadPoolExecutor(voice.at_once) as pool:
            beside = [sound.samples for sound in pool.map(voice.speak, texts)]
        assert voice.at_once == 2
        assert all(map(np.array_equal, alone, beside))

    def test_cores_change_no_sample(self, models: ModelStore) -> None:
        one, two, many = (KokoroAdapter().open(Need("en", threads=threads), models) for threads in (1, 2, 6))
        assert isinstance(one, Concurrent)
        assert one.at_once == 1
        assert np.array_equal(one.speak(TEXTS["en"]).samples, two.speak(TEXTS["en"]).samples)
        assert np.array_equal(one.speak(TEXTS["en"]).samples, many.speak(TEXTS["en"]).samples)

    def test_no_connection_is_opened(self, models: ModelStore, no_network: list[object]) -> None:
        KokoroAdapter().open(Need("es", threads=2), models).speak(TEXTS["es"])
        assert no_network == []

    def test_voice_can_be_named(self, models: ModelStore) -> None:
        assert KokoroAdapter().open(Need("es", voice="em_alex"), models).name == "em_alex"

    def test_foreign_word_is_spoken_without_a_spoken_mark(self, models: ModelStore) -> None:
        voice = KokoroAdapter().open(Need("es", threads=2), models)
        text = "Use el software."
        plain = voice.speak("Use el sófguer.")
        assert voice.speak(text).seconds < plain.seconds + 0.5

    def test_marked_word_is_said_by_its_phonemes(self, models: ModelStore) -> None:
        voice = KokoroAdapter().open(Need("es", threads=2), models)
        text, plain = f"Tome {marked('xyz', 'kˈaɾo')}, ahora.", "Tome caro, ahora."
        sound = voice.speak(text)
        assert np.array_equal(sound.samples, voice.speak(plain).samples)
        assert [text[word.begin : word.end] for word in sound.words] == text.split()

    def test_text_of_many_passes_keeps_every_word(self, models: ModelStore, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("stages.speak.kokoro_voice.LIMIT", 40)
        voice = KokoroAdapter().open(Need("es", threads=2), models)
        text = "Tome dos pastillas; después llame al médico, por favor: la clínica abre a las ocho. Gracias por venir."
        sound = voice.speak(text)
        assert [text[word.begin : word.end] for word in sound.words] == text.split()


def test_missing_model_names_the_command(tmp_path: Path) -> None:
    pytest.importorskip("kokoro_onnx")
    lack = KokoroAdapter().missing(Need("en"), ModelStore(tmp_path))
    assert isinstance(lack, EngineMissing)
    assert lack.hint == "plainvox models pull kokoro"


def test_missing_library_names_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stages.speak.kokoro.find_spec", lambda name: None)
    lack = KokoroAdapter().missing(Need("en"), ModelStore(tmp_path))
    assert isinstance(lack, EngineMissing)
    assert lack.hint == 'pip install "plainvox[kokoro]"'


def test_asking_loads_nothing_heavy(tmp_path: Path) -> None:
    import subprocess
    import sys

    code = (
        "import sys; from pathlib import Path; from pipeline.engines import Need;"
        "from pipeline.models import ModelStore;"
        "from stages.speak.kokoro import KokoroAdapter; KokoroAdapter().missing(Need('en'), ModelStore(Path('x')));"
        "print([name for name in ('numpy', 'onnxruntime', 'kokoro_onnx', 'soundfile') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

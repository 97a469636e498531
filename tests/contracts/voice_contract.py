"""What every voice promises. A new voice inherits this in a test file of its own and gives the three fixtures."""

from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from pipeline.engines import Adapter, Need
from pipeline.errors import EngineFault, EngineMissing
from pipeline.models import ModelStore
from stages.speak.sound import Sound
from stages.speak.trim import trimmed
from stages.speak.voice import Voice

TEXTS = {
    "en": "Take two tablets with water, twice a day.",
    "es": "Tome dos pastillas con agua, dos veces al día.",
}
AWKWARD = {
    "quotes": "“Yes,” she said: ‘no’ «sí».",
    "markup": "Use <b>two</b> & three [[not more]].",
    "emoji": "Drink water \N{CUP WITH STRAW} often \N{SMILING FACE WITH SMILING EYES}.",
    "control": "Rest\0 now.\r\nThen\tcall\x07 us.",
    "accents": "El niño bebió té — ¿y usted, señor Núñez?",
    "shouting": "DO NOT STOP!!! CALL US???",
    "one letter": "A",
}


@pytest.fixture(params=sorted(TEXTS))
def language(request: pytest.FixtureRequest) -> str:
    """Each language that plainvox speaks."""
    return str(request.param)


class VoiceContract:
    """Inherited as `class TestX(VoiceContract)`; set `adapter` and give a `models` fixture if it needs any."""

    adapter: type[Adapter]
    whole = 0.7
    """The least share of n times its length that a text of n sentences lasts."""

    @pytest.fixture
    def models(self, tmp_path: Any) -> ModelStore:
        """An empty model store; a voice with models gives its own."""
        return ModelStore(tmp_path / "models")

    @pytest.fixture
    def voice(self, language: str, models: ModelStore) -> Voice:
        """The voice of the language."""
        opened: Voice = self.adapter().open(Need(language, threads=2), models)
        return opened

    @pytest.fixture
    def spanish(self, models: ModelStore) -> Voice:
        """The Spanish voice, where one language is enough."""
        opened: Voice = self.adapter().open(Need("es", threads=2), models)
        return opened

    def test_ready_for_both_languages(self, language: str, models: ModelStore) -> None:
        assert self.adapter().missing(Need(language), models) is None

    def test_regional_language_is_its_language(self, language: str, models: ModelStore) -> None:
        assert self.adapter().missing(Need(f"{language}-MX"), models) is None

    @pytest.mark.parametrize("need", [Need("tlh"), Need("en", voice="nobody")], ids=["language", "voice"])
    def test_unknown_language_or_voice_is_missing(self, need: Need, models: ModelStore) -> None:
        lack = self.adapter().missing(need, models)
        assert isinstance(lack, EngineMissing)
        assert need.voice in lack.message if need.voice else need.language in lack.message

    def test_speech_is_audible_and_as_long_as_speech_is(self, voice: Voice, language: str) -> None:
        sound = trimmed(voice.speak(TEXTS[language]), TEXTS[language])
        assert 16_000 <= sound.rate <= 48_000
        assert 1.5 < sound.seconds < 6
        assert float(np.abs(sound.samples).max()) > 0.05

    def test_long_text_is_spoken_to_its_end(self, spanish: Voice) -> None:
        once = trimmed(spanish.speak(TEXTS["es"]), "")
        text = " ".join([TEXTS["es"].replace(".", ";")] * 3 + [TEXTS["es"]])
        assert trimmed(spanish.speak(text), text).seconds > self.whole * 4 * once.seconds

    def test_word_times_follow_the_text(self, voice: Voice, language: str) -> None:
        sound = voice.speak(TEXTS[language])
        if not sound.words:
            pytest.skip("this voice does not know when its words are heard")
        said = [TEXTS[language][word.begin : word.end].strip(",.") for word in sound.words]
        assert said == TEXTS[language].replace(",", "").replace(".", "").split()
        assert all(before.last <= after.first for before, after in pairwise(sound.words))
        assert all(word.last - word.first > 0.01 * sound.rate for word in sound.words)

    @pytest.mark.parametrize("text", AWKWARD.values(), ids=AWKWARD.keys())
    def test_awkward_text_is_spoken(self, spanish: Voice, text: str) -> None:
        assert isinstance(spanish.speak(text), Sound)

    @pytest.mark.parametrize("text", ["", "   ", "…", "—"], ids=["empty", "spaces", "dots", "dash"])
    def test_text_without_words_is_a_fault(self, spanish: Voice, text: str) -> None:
        with pytest.raises(EngineFault):
            trimmed(spanish.speak(text), text)

    def test_nothing_is_printed(self, language: str, models: ModelStore, capfd: pytest.CaptureFixture[str]) -> None:
        self.adapter().open(Need(language), models).speak(TEXTS[language])
        assert capfd.readouterr().out == ""

    def test_fingerprint_names_one_voice_for_good(self, models: ModelStore) -> None:
        def fingerprint(language: str) -> str:
            voice: Voice = self.adapter().open(Need(language), models)
            return voice.fingerprint

        assert fingerprint("en") == fingerprint("en")
        assert fingerprint("en") != fingerprint("es")

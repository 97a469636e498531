"""Words said by their phonemes: by the voices that take them, and by their letters elsewhere."""

from pathlib import Path

import pytest

from pipeline.cache import Cache
from pipeline.engines import Need
from pipeline.models import ModelStore
from stages.speak.espeak import EspeakAdapter
from stages.speak.phonemes import espeak_phonemes, marked, rewritten, unknown_phonemes, unmarked
from stages.speak.recorder import Recorded, Recorder
from stages.speak.sound import Sound, WordTime
from stages.speak.voice import Voice

SAMPLES = {"en": "ˈæɑːʌəɐɚɜːɛɪᵻiːɔːʊuːeɪaɪɔɪaʊoʊpbtdkɡfvθðszʃʒtʃdʒhmnŋlɹjwɾ", "es": "ˈaeioupbβtdðkɡɣfsxtʃmnɲŋlrɾʝjw"}


def _espeak(language: str) -> Voice:
    return EspeakAdapter().open(Need(language), ModelStore.default())


@pytest.mark.parametrize("language", SAMPLES)
def test_every_phoneme_of_a_language_is_known(language: str) -> None:
    assert unknown_phonemes(SAMPLES[language], language) == ""


@pytest.mark.parametrize("language", SAMPLES)
def test_kokoro_knows_every_phoneme(language: str) -> None:
    vocabulary = pytest.importorskip("kokoro_onnx.tokenizer").Tokenizer().vocab
    assert [one for one in SAMPLES[language] if one not in vocabulary] == []


def test_longest_symbol_is_read_first() -> None:
    assert espeak_phonemes("tʃˈɛɹ", "en") == "[[tS'e@]]"


def test_rewritten_text_leads_back_to_the_marked_one() -> None:
    text = f"a {marked('bc', 'xyz')}, d"
    plain = unmarked(text)
    assert plain.text == "a bc, d"
    found = [text[slice(*plain.back(at, at + 1))] for at in range(len(plain.text))]
    assert found == ["a", " ", "bc⟨xyz⟩", "bc⟨xyz⟩", ",", " ", "d"]


def test_word_longer_than_its_mark_leads_back_to_the_mark() -> None:
    long = rewritten(f"{marked('a', 'b')} c", lambda *_: "longer than it was")
    assert long.back(3, 18) == (0, 4)
    assert long.back(19, 20) == (5, 6)


@pytest.mark.parametrize(("language", "written", "ipa"), [("en", "KRAS", "kˈeɪɹæs"), ("es", "stent", "estˈent")])
def test_espeak_says_the_phonemes_and_tells_the_word(language: str, written: str, ipa: str) -> None:
    text = f"{marked(written, ipa)}, {written}."
    sound = _espeak(language).speak(text)
    first = next(word for word in sound.words if word.begin == 0)
    assert text[first.begin :].startswith(written)
    assert {text[word.begin : word.begin + len(written)] for word in sound.words} == {written}
    assert sound.samples.tobytes() != _espeak(language).speak(f"{written}, {written}.").samples.tobytes()


def test_espeak_says_a_word_by_its_own_phonemes_as_it_says_the_word() -> None:
    by_letters, by_phonemes = (_espeak("es").speak(text).seconds for text in ("caro", marked("x", "kˈaɾo")))
    assert by_phonemes == pytest.approx(by_letters, rel=0.05)


class _Letters:
    """A voice that takes letters alone."""

    name = fingerprint = "letters"

    def speak(self, text: str) -> Sound:
        import numpy as np

        self.said = text
        return Sound(np.full(1000, 0.5, np.float32), 1000, (WordTime(0, 4, 0, 400), WordTime(5, 9, 400, 900)))


def test_voice_without_phonemes_is_given_letters(tmp_path: Path) -> None:
    voice = _Letters()
    sound = Recorder("letters", voice, Cache(tmp_path)).sound(f"Take {marked('KRAS', 'kˈeɪɹæs')}")
    assert voice.said == "Take KRAS"
    assert isinstance(sound, Recorded)
    assert [word.begin for word in sound.words] == [0, 5]

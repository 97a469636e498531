"""Word times measured: when a voice says its words begin, beside when they are heard to begin.

    python bench/speech/times.py [--voice kokoro|espeak] [--language en|es] [--sentences 10] [--threads 2]

Two witnesses: whisper-base's own word times (it aligns by attention, in steps of 20 ms), for words that it heard as
they are written; and, where the voice pauses inside a sentence, the first audible frame after the silence. Prints the
median and the ninth decile of the differences in milliseconds.
"""

import argparse
import sys
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from statistics import median, quantiles
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from pipeline.engines import Need
from pipeline.models import ModelStore
from stages.speak.catalog import WHISPER
from stages.speak.espeak import EspeakAdapter
from stages.speak.kokoro import KokoroAdapter
from stages.speak.sound import Sound
from stages.speak.trim import trimmed

VOICES: dict[str, Any] = {"kokoro": KokoroAdapter, "espeak": EspeakAdapter}
LEAD = 0.3
"""Seconds of silence before and after a sentence: Whisper misplaces a word that begins with the recording."""
QUIET = 0.02
"""The share of the loudest frame under which a frame is silent."""
SHORTEST_PAUSE = 0.08
SENTENCES = {
    "en": (
        "If you have a fever, a rash, or trouble breathing, call your clinic.",
        "The nurse will show you how to use the inhaler before you go home.",
        "Keep the tablets in a cool, dry place, away from children.",
        "When the test is over, you can eat, drink, and drive again.",
        "Most people feel better after a week, but some need more time.",
        "Bring a list of all your medicines to every visit.",
        "Do not stop taking this medicine, even if you feel well.",
        "Your doctor may change the dose, or give you another drug.",
        "Drink plenty of water, rest, and wash your hands often.",
        "These drugs help the immune system find and attack the cancer.",
    ),
    "es": (
        "Si tiene fiebre, manchas en la piel o le cuesta respirar, llame a su clínica.",
        "La enfermera le enseñará a usar el inhalador antes de que se vaya a casa.",
        "Guarde las tabletas en un lugar fresco y seco, lejos de los niños.",
        "Cuando termine la prueba, usted puede comer, beber y manejar de nuevo.",
        "La mayoría de las personas mejora en una semana, pero algunas necesitan más tiempo.",
        "Traiga una lista de todas sus medicinas a cada consulta.",
        "No deje de tomar esta medicina, aunque se sienta bien.",
        "Su médico puede cambiar la dosis, o darle otra medicina.",
        "Beba mucha agua, descanse y lávese las manos seguido.",
        "Estas medicinas ayudan a las defensas a encontrar y atacar el cáncer.",
    ),
}
"""Plain sentences without figures: Whisper would write those its own way."""


def heard_times(model: Any, sound: Sound, text: str, language: str) -> Iterator[float]:
    """Seconds by which each word that was heard as written begins later (or earlier) than the voice says."""
    import numpy as np
    from scipy.signal import resample_poly

    silence = np.zeros(round(LEAD * 16_000), np.float32)
    samples = resample_poly(sound.samples, 16_000, sound.rate).astype(np.float32)
    segments, _ = model.transcribe(
        np.concatenate([silence, samples, silence]), language=language, beam_size=5, word_timestamps=True
    )
    heard = [(_plain(word.word), word.start - LEAD) for segment in segments for word in segment.words]
    told = [(_plain(text[word.begin : word.end]), word.first / sound.rate) for word in sound.words]
    pairs = SequenceMatcher(None, [word for word, _ in told], [word for word, _ in heard], autojunk=False)
    for a, b, size in pairs.get_matching_blocks():
        yield from (heard[b + n][1] - told[a + n][1] for n in range(size))


def onsets(sound: Sound) -> Iterator[float]:
    """Seconds by which the first audible frame after each inner silence is off the nearest word's begin."""
    import numpy as np

    size = round(sound.rate * 0.005)
    frames = sound.samples[: sound.samples.size // size * size].reshape(-1, size)
    loud = np.abs(frames).max(axis=1) > QUIET * np.abs(frames).max()
    quiet = 0
    for number, audible in enumerate(loud):
        if audible and quiet * 0.005 >= SHORTEST_PAUSE and quiet < number:
            begins = np.array([word.first for word in sound.words]) / sound.rate
            yield float(np.abs(begins - number * 0.005).min())
        quiet = 0 if audible else quiet + 1


def _plain(word: str) -> str:
    return "".join(char for char in word.lower() if char.isalnum())


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--voice", nargs="+", choices=VOICES, default=list(VOICES))
    parser.add_argument("--language", nargs="+", choices=SENTENCES, default=list(SENTENCES))
    parser.add_argument("--sentences", type=int, default=10)
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args()
    from faster_whisper import WhisperModel

    store = ModelStore.default()
    model = WhisperModel(
        str(store.path(WHISPER[0]).parent), device="cpu", compute_type="int8", cpu_threads=given.threads
    )
    print(f"{'voice':8} {'lang':4} {'words heard':>12} {'median':>7} {'9 of 10':>8} {'pauses':>7} {'median':>7}")
    for name in given.voice:
        for language in given.language:
            voice = VOICES[name]().open(Need(language, threads=given.threads), store)
            texts = SENTENCES[language][: given.sentences]
            sounds = [trimmed(voice.speak(text), text) for text in texts]
            off = [abs(x) for s, t in zip(sounds, texts, strict=True) for x in heard_times(model, s, t, language)]
            late = [x for sound in sounds for x in onsets(sound)]
            pauses = f"{len(late):>7} {median(late) * 1000:6.0f}" if late else f"{0:>7} {'–':>6}"
            print(
                f"{name:8} {language:4} {len(off):>12} {median(off) * 1000:6.0f} "
                f"{quantiles(off, n=10)[-1] * 1000:8.0f} {pauses}",
                flush=True,
            )


if __name__ == "__main__":
    main()

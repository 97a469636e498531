"""How fast Kokoro speaks here, beside kokoro-onnx used plainly on the same text, in the same run.

    python bench/speech/speed.py [--sentences 12]

Both say the same normalised sentences at the same speed with two threads, two sentences at a time in turn, so that
other work on the machine slows both alike: kokoro-onnx one after the other, plainvox as the speak stage does.
Prints seconds, audio seconds a second, the ratio, two workers beside one, and peak memory.
"""

import argparse
import sys
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[2]))

from bench.speech.memory import peak
from pipeline.engines import Need
from pipeline.models import ModelStore
from stages.speak.kokoro import MODEL, KokoroAdapter, model_of
from stages.speak.normalise.spoken import spoken_text

SENTENCES = (
    "Take 5 mg of the medicine every morning with a full glass of water.",
    "Do not stop taking this medicine unless your doctor tells you to.",
    "Your blood pressure should be checked again in two weeks.",
    "Call your clinic if you have a fever, a rash, or trouble breathing.",
    "The nurse will show you how to use the inhaler before you go home.",
    "These drugs help the immune system find and attack the cancer.",
    "You may feel tired for a day or two after the treatment.",
    "Keep the tablets in a cool, dry place, away from children.",
    "Most people can go back to work the next morning.",
    "Bring a list of all your medicines to every visit.",
    "If your pressure is above 180/120, sit down and call for help.",
    "The vaccine is given in 2 doses, 4 weeks apart.",
)
LONGEST = (
    "These drugs help the immune system find and attack the cancer and most people who take them can go back to work "
    "the next morning if they have slept well and the nurse has told them that their pressure, their pulse and their "
    "temperature are as they should be for someone of their age."
)
ROUNDS = 3


def speak(texts: list[str], threads: int) -> tuple[float, int]:
    """Seconds of audio of these texts by our voice, and the worker's peak memory in MB."""
    voice = KokoroAdapter().open(Need("en", threads=threads), ModelStore.default())
    seconds = sum(voice.speak(text).seconds for text in texts)
    return seconds, peak()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sentences", type=int, default=len(SENTENCES))
    texts = [spoken_text(text, "en") for text in SENTENCES[: parser.parse_args().sentences]]

    import numpy as np
    import onnxruntime
    from kokoro_onnx import Kokoro

    store = ModelStore.default()
    voice = KokoroAdapter().open(Need("en", threads=2), store)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 2
    session = onnxruntime.InferenceSession(str(store.path(MODEL)), options, providers=["CPUExecutionProvider"])
    styles = np.frombuffer(store.path(model_of("af_heart")).read_bytes(), dtype="<f4").reshape(510, 1, 256)
    plain = Kokoro.from_session(session, voices_path=_voices(styles))
    spent = {"kokoro-onnx, plain": 0.0, "plainvox": 0.0}
    audio = dict.fromkeys(spent, 0.0)
    with ThreadPoolExecutor(2) as pool:
        ordered = sorted(texts, key=len)
        for pair in (ordered[at : at + 2] for at in range(0, len(ordered), 2)):
            begin = time.perf_counter()
            said = [plain.create(text, voice="af_heart", speed=1.0, lang="en-us") for text in pair]
            spent["kokoro-onnx, plain"] += time.perf_counter() - begin
            audio["kokoro-onnx, plain"] += sum(samples.size / rate for samples, rate in said)
            begin = time.perf_counter()
            sounds = list(pool.map(voice.speak, pair))
            spent["plainvox"] += time.perf_counter() - begin
            audio["plainvox"] += sum(sound.seconds for sound in sounds)
    print(f"{'':22}{'seconds':>9}{'audio s':>9}{'a second':>10}")
    for name, seconds in spent.items():
        print(f"{name:22}{seconds:9.1f}{audio[name]:9.1f}{audio[name] / seconds:10.2f}")
    print(f"plainvox needs {spent['plainvox'] / spent['kokoro-onnx, plain']:.2f} of the plain time")

    rates, megabytes = workers_compared(texts)
    for workers, rounds in rates.items():
        print(f"{workers} workers of 1 thread: {median(rounds):.2f} audio s a second, peak {megabytes} MB each")
    ratios = sorted(two / one for one, two in zip(rates[1], rates[2], strict=True))
    print(f"two workers are {median(ratios):.2f} times one ({', '.join(f'{ratio:.2f}' for ratio in ratios)})")


def workers_compared(texts: list[str]) -> tuple[dict[int, list[float]], int]:
    """Audio seconds a second of one worker and of two, round by round in turn, and the most memory of a worker."""
    rates: dict[int, list[float]] = {1: [], 2: []}
    megabytes = 0
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        # The models are loaded, and the longest piece that is ever spoken at once has been.
        list(pool.map(speak, [[LONGEST]] * 4, [1] * 4))
        for _ in range(ROUNDS):
            for workers, seconds in rates.items():
                begin = time.perf_counter()
                done = list(pool.map(speak, [texts] * workers, [1] * workers))
                seconds.append(sum(audio for audio, _ in done) / (time.perf_counter() - begin))
                megabytes = max(megabytes, *(held for _, held in done))
    return rates, megabytes


def _voices(styles: object) -> str:
    import tempfile

    import numpy as np

    path = Path(tempfile.mkdtemp()) / "voices.npz"
    np.savez(path, af_heart=styles)
    return str(path)


if __name__ == "__main__":
    main()

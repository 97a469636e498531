"""Speech measured: each voice says the sets of sentences, whisper-base hears them back, what was meant is compared.

    python bench/speech/run.py [--voice NAME …] [--set tuned|held|fresh|sealed …] [--language en|es …] [--slips]

For each voice, set and language: word errors raw (the displayed words against the recognised ones, so that "5 mg" heard
as "five milligrams" counts as wrong) and after both sides went through the same normaliser, how many sentences with
numbers had all of them heard right, seconds of speech a second of work (wall clock), processor seconds a second
of speech, peak memory and the mean loudness before the one gain per track. Each voice runs in a process of its own.
"""

import argparse
import json
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from bench.speech import voices
from bench.speech.memory import peak
from bench.speech.spoken_sets import LANGUAGES, SETS, Sentence, sentences
from bench.speech.voices import VOICES
from pipeline.document import Clip
from pipeline.engines import Need
from pipeline.models import ModelStore
from stages.speak.listen.alignment import slips as word_slips
from stages.speak.listen.comparable import comparable
from stages.speak.listen.passages import Misheard, compare, passages
from stages.speak.listen.whisper import WhisperAdapter

PAUSE = 0.45
HEAD = (
    f"{'voice':20} {'set':6} {'lang':4} {'words':>6} {'raw':>6} {'wrong':>6} {'numbers right':>14} "
    f"{'x real':>7} {'cpu/s':>6}"
)


def spoken(voice: str, language: str, shown: list[str]) -> tuple[list[Any], int, float, float]:
    """All sentences said by a voice; their rate, and the wall and processor seconds it took."""
    speak = VOICES[voice](language)
    speak(shown[0])
    wall, cpu = time.perf_counter(), time.process_time()
    sounds = [speak(text) for text in shown]
    return [sound for sound, _ in sounds], sounds[0][1], time.perf_counter() - wall, time.process_time() - cpu


def laid_out(sounds: list[Any], rate: int) -> list[Clip]:
    """The clips of the sentences one after the other with a pause between."""
    clips: list[Clip] = []
    for number, sound in enumerate(sounds):
        begin = clips[-1].end + round(PAUSE * rate) if clips else 0
        clips.append(Clip(str(number), "all", begin, begin + len(sound)))
    return clips


def measure(voice: str, name: str, language: str) -> dict[str, Any]:
    """One line of the table, with every slip."""
    import numpy as np
    import pyloudnorm

    listed = sentences(name, language)
    sounds, rate, wall, cpu = spoken(voice, language, [one.shown for one in listed])
    memory = peak()
    clips = laid_out(sounds, rate)
    loudness = pyloudnorm.Meter(rate).integrated_loudness(np.concatenate(sounds))
    ear = WhisperAdapter().open(Need(language, threads=voices.THREADS), ModelStore.default())
    found: list[list[Misheard]] = []
    raw = raw_wrong = 0
    for together in passages(clips, rate):
        sound = np.zeros(together[-1].end - together[0].begin + rate // 2, np.float32)
        for clip in together:
            at = clip.begin - together[0].begin
            sound[at : at + clip.end - clip.begin] = sounds[int(clip.part)]
        heard = ear.hear(sound, rate)
        found += compare([listed[int(clip.part)].said for clip in together], heard, language)
        shown = _raw(" ".join(listed[int(clip.part)].shown for clip in together))
        raw += len(shown)
        raw_wrong += sum(slip.errors for slip in word_slips(shown, _raw(heard)))
    seconds = sum(map(len, sounds)) / rate
    return {
        "voice": voice, "set": name, "language": language, **counted(listed, found, language),
        "raw": raw_wrong / raw, "seconds": seconds, "wall": wall, "cpu": cpu, "memory": memory, "loudness": loudness,
    }  # fmt: skip


def counted(listed: list[Sentence], found: list[list[Misheard]], language: str) -> dict[str, Any]:
    """Words and errors over the set, sentences with numbers and those with all heard right, and the slips as text."""
    meant = [comparable(one.said, language) for one in listed]
    wrong = sum(max(len(slip.words), len(slip.heard)) for slips in found for slip in slips)
    numeric = [any(_number(word.text) for word in words) for words in meant]
    missed = [
        any(_number(word.text) for slip in slips for word in slip.words)
        or any(_number(w) for s in slips for w in s.heard)
        for slips in found
    ]
    lines = [
        f"{'#' if lost else ' '} {one.shown}\n      "
        + "; ".join(f"{' '.join(w.text for w in s.words) or '–'} → {' '.join(s.heard) or '–'}" for s in slips)
        for one, slips, lost in zip(listed, found, missed, strict=True)
        if slips
    ]
    return {
        "words": sum(map(len, meant)),
        "wrong": wrong,
        "numeric": sum(numeric),
        "right": sum(is_numeric and not lost for is_numeric, lost in zip(numeric, missed, strict=True)),
        "slips": lines,
    }


def _raw(text: str) -> list[str]:
    """Words as they are written, without case and punctuation."""
    return re.findall(r"[^\W_]+(?:[.,:/'-][^\W_]+)*", text.lower())


def _number(word: str) -> bool:
    return any(char.isdigit() for char in word)


def main() -> None:
    """Print the table; a voice, set and language that is asked for alone prints its line as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--voice", nargs="+", choices=VOICES, default=list(VOICES))
    parser.add_argument("--set", nargs="+", choices=SETS, default=list(SETS))
    parser.add_argument("--language", nargs="+", choices=LANGUAGES, default=list(LANGUAGES))
    parser.add_argument("--slips", action="store_true", help="print what was heard wrong; # marks numbers")
    parser.add_argument("--threads", type=int, default=voices.THREADS, help="of each voice and of the ear")
    parser.add_argument("--json", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    voices.THREADS = given.threads
    todo = [(v, s, lang) for v in given.voice for s in given.set for lang in given.language]
    if given.json:
        print(json.dumps(measure(*todo[0])))
        return
    print(f"{HEAD} {'MB':>5} {'LUFS':>6}")
    for voice, name, language in todo:
        command = [sys.executable, __file__, "--json", "--threads", str(given.threads)]
        command += ["--voice", voice, "--set", name, "--language", language]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
        one = json.loads(done.stdout.splitlines()[-1])
        print(
            f"{voice:20} {name:6} {language:4} {one['words']:6} {one['raw']:6.1%} {one['wrong'] / one['words']:6.1%} "
            f"{one['right']:>7} of {one['numeric']:>3} {one['seconds'] / one['wall']:7.1f} "
            f"{one['cpu'] / one['seconds']:6.2f} {one['memory']:5.0f} {one['loudness']:6.1f}",
            flush=True,
        )
        for line in one["slips"] if given.slips else ():
            print(f"  {line}")


if __name__ == "__main__":
    main()

"""What one would write in an afternoon with the same libraries: page after page, paragraph by paragraph.

    python bench/batch/plain.py [--paced] FOLDER PAGE...

textstat for the grade, `argostranslate.translate.translate` with the built-in package, kokoro-onnx for both languages,
and an MP3 of each. Nothing is made easier, kept or checked. It speaks at the voices' own pace, some 200 words a minute,
or with `--paced` as slowly as plainvox does. Prints one JSON object: seconds in all and per step.
"""

import argparse
import json
import os
import time
from collections import defaultdict
from importlib.resources import files
from pathlib import Path
from typing import Any

PACKAGE = "translate-en_es-0_1.argosmodel"


def main() -> None:
    """Convert the pages into the folder."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--paced", action="store_true")
    parser.add_argument("folder", type=Path)
    parser.add_argument("pages", type=Path, nargs="+")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    spent: dict[str, float] = defaultdict(float)
    begin = time.perf_counter()
    translate = _translator(asked.folder / "packages")
    kokoro = open_kokoro(asked.folder)
    spent["open"] = time.perf_counter() - begin
    for page in asked.pages:
        _convert(page, asked.folder, translate, kokoro, spent, paced=asked.paced)
    told = {name: round(seconds, 2) for name, seconds in spent.items()}
    print(json.dumps({"seconds": round(time.perf_counter() - begin, 2), "steps": told}))


def _convert(page: Path, folder: Path, translate: Any, kokoro: Any, spent: dict[str, float], *, paced: bool) -> None:
    import numpy as np
    import soundfile
    import textstat
    import trafilatura

    clock = time.perf_counter()

    def step(name: str) -> None:
        nonlocal clock
        spent[name] += time.perf_counter() - clock
        clock = time.perf_counter()

    text = trafilatura.extract(page.read_text(encoding="utf-8")) or ""
    paragraphs = [line for line in text.splitlines() if line.strip()]
    step("read")
    # The grade by syllables would first fetch a dictionary from the network.
    textstat.automated_readability_index(text)
    step("score")
    spanish = [translate(paragraph) for paragraph in paragraphs]
    step("translate")
    for language, voice, texts in (("en-us", "af_heart", paragraphs), ("es", "ef_dora", spanish)):
        speed = our_speed(voice) if paced else 1.0
        sounds = [kokoro.create(one, voice=voice, lang=language, speed=speed)[0] for one in texts]
        step("speak")
        soundfile.write(folder / f"{page.stem}.{language}.mp3", np.concatenate(sounds), 24_000)
        (folder / f"{page.stem}.{language}.txt").write_text("\n".join(texts), encoding="utf-8")
        step("write")


def _translator(packages: Path) -> Any:
    os.environ["ARGOS_PACKAGES_DIR"] = str(packages)
    from argostranslate import package, translate

    package.install_from_path(Path(str(files("stages.translate") / "package_data" / PACKAGE)))
    found: Any = translate.get_translation_from_codes("en", "es")
    inner = found.underlying
    # Its own splitter would be fetched from the network first; full stops do for these pages.
    inner.sentencizer = _FullStops()
    return found.translate


class _FullStops:
    def split_sentences(self, text: str) -> list[str]:
        return [part + ("" if part.endswith(".") else ".") for part in text.split(". ")]


def our_speed(voice: str) -> float:
    """The speed at which the speak stage has a voice speak, where nothing else is configured."""
    from stages.speak.kokoro import WORDS_A_MINUTE
    from stages.speak.pace import rate_within
    from stages.speak.stage import Speak

    stage = Speak()
    return round(rate_within(stage.rate, pause=stage.pause_sentence) / WORDS_A_MINUTE[voice], 2)


def open_kokoro(folder: Path) -> Any:
    """kokoro-onnx as its own examples open it, with both voices."""
    import numpy as np
    from kokoro_onnx import Kokoro

    from pipeline.models import ModelStore
    from stages.speak.kokoro import MODEL, model_of

    store = ModelStore.default()
    voices = {
        name: np.frombuffer(store.path(model_of(name)).read_bytes(), dtype="<f4").reshape(510, 1, 256)
        for name in ("af_heart", "ef_dora")
    }
    np.savez(folder / "voices.npz", **voices)
    return Kokoro(str(store.path(MODEL)), str(folder / "voices.npz"))


if __name__ == "__main__":
    main()

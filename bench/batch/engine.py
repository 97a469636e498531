"""The speech engine by itself: what a document says, said once more by kokoro-onnx and nothing around it.

    python bench/batch/engine.py DOCUMENT_JSON

Each different text once, normalised, at the speed that the pipeline's voices have, with onnxruntime's own number of
threads. Prints one JSON object: seconds to open the model, seconds to speak, and how many texts.
"""

import json
import sys
import tempfile
import time
from pathlib import Path

from plain import open_kokoro, our_speed

from pipeline.saved import load
from stages.speak.kokoro import PHONEMES
from stages.speak.phonemes import unmarked
from stages.speak.script import script

_SPOKEN = {"en": "af_heart", "es": "ef_dora"}


def main() -> None:
    """Speak and print."""
    document = load(Path(sys.argv[1]))
    texts = dict.fromkeys(
        (one.language, unmarked(one.text).text) for track in document.tracks for one in script(document, track.version)
    )
    begin = time.perf_counter()
    with tempfile.TemporaryDirectory() as scratch:
        kokoro = open_kokoro(Path(scratch))
    opened = time.perf_counter() - begin
    begin = time.perf_counter()
    for language, text in texts:
        voice = _SPOKEN[language]
        kokoro.create(text, voice=voice, lang=PHONEMES[language], speed=our_speed(voice))
    told = {"open": round(opened, 2), "speak": round(time.perf_counter() - begin, 2), "texts": len(texts)}
    print(json.dumps(told))


if __name__ == "__main__":
    main()

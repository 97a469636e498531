"""Argos Translate's own path over the same package: its batches, its search, sentence by sentence.

Its sentence splitter is left out, since it would be fetched from the network and the sentences are split already.
"""

import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any


class Whole:
    """A sentence splitter that splits nothing."""

    def split_sentences(self, text: str) -> list[str]:
        """The text as it is."""
        return [text]


def argos_own_path(folder: Path, texts: Sequence[str], beam: int) -> tuple[list[str], float, float]:
    """Translations, wall seconds and processor seconds of `apply_packaged_translation`, loading not counted."""
    os.environ["ARGOS_BEAM_SIZE"] = str(beam)
    import ctranslate2
    from argostranslate import package, translate

    installed: Any = package.Package(folder)
    model = ctranslate2.Translator(str(folder / "model"), device="cpu", inter_threads=1, intra_threads=0)
    translate.apply_packaged_translation(installed, "Hello.", model, Whole(), beam)
    wall, processor = time.perf_counter(), time.process_time()
    found = [translate.apply_packaged_translation(installed, text, model, Whole(), beam)[0].value for text in texts]
    return found, time.perf_counter() - wall, time.process_time() - processor

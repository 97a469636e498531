"""What a translation keeps and how fast it is: python bench/translate/run.py PAIRS.jsonl [--last N] [--speed N]

PAIRS.jsonl holds one human translation a line: {"en": …, "es": …}. Beam 1, beam 5 and choosing with the built-in
package, and with the user's own where one is installed; then sentences a second beside Argos Translate's own path over
the same package and beam, in the same process. Needs `pip install sacrebleu`.
"""

import argparse
import json
import os
import time
from pathlib import Path

import sacrebleu
from kept import count
from peer import argos_own_path
from ways import Way, choosing, open_package, plain

from pipeline.models import ModelStore


def line(name: str, way: Way, sources: list[str], references: list[str]) -> None:
    """Translate, and print one row of the table."""
    begin = time.process_time()
    outputs = way(sources)
    seconds = time.process_time() - begin
    print(row(name, sources, references, outputs) + f" {seconds / len(sources):8.3f}", flush=True)


def row(name: str, sources: list[str], references: list[str], outputs: list[str]) -> str:
    """BLEU, chrF, and what was kept."""
    kept = count(sources, references, outputs)
    bleu = sacrebleu.corpus_bleu(outputs, [references]).score
    chrf = sacrebleu.corpus_chrf(outputs, [references]).score
    shares = " ".join(f"{f'{found}/{total}':>11}" for found, total in (kept.numbers, kept.names, kept.negations))
    return f"{name:24} {bleu:6.1f} {chrf:6.1f} {shares} {f'{kept.strange}/{kept.words}':>12}"


def speed(folder: Path, engine: str, texts: list[str], threads: int) -> None:
    """Sentences a second of both paths, beam 4 and 5, on the same package."""
    package = open_package(engine, threads)
    if package is None:
        return
    for beam in (4, 5):
        one = package.with_beam(beam)
        one.translate(["Hello."], source="en", target="es")
        wall, processor = time.perf_counter(), time.process_time()
        one.translate(texts, source="en", target="es")
        ours = time.perf_counter() - wall, time.process_time() - processor
        _, *theirs = argos_own_path(folder, texts, beam)
        times, processor = theirs[0] / ours[0], theirs[1] / ours[1]
        print(
            f"{engine} beam {beam}: ours {len(texts) / ours[0]:.1f} sentences/s, Argos Translate's own path "
            f"{len(texts) / theirs[0]:.1f}: {times:.2f} times (processor time {processor:.2f} times)"
        )


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--last", type=int, default=100, help="measure on the last N pairs")
    parser.add_argument("--speed", type=int, default=100, help="time on so many sentences")
    given = parser.parse_args()
    rows = [json.loads(text) for text in given.pairs.read_text(encoding="utf-8").splitlines()][-given.last :]
    sources, references = [row["en"] for row in rows], [row["es"] for row in rows]
    threads = os.cpu_count() or 1
    head = "way BLEU chrF numbers names negations strange/words cpu-s/sentence"
    print(head)
    print(row("human references", sources, references, references))
    for engine in ("builtin", "argos"):
        package = open_package(engine, threads)
        if package is None:
            print(f"{engine}: not installed")
            continue
        for beam in (1, 5):
            line(f"{engine} beam {beam}", plain(package, beam), sources, references)
        line(f"{engine} choosing", choosing(engine, threads), sources, references)
    folder = next((ModelStore.default().folder / "unpacked").glob("*/**/metadata.json")).parent
    speed(folder, "builtin", sources[: given.speed], threads)


if __name__ == "__main__":
    main()

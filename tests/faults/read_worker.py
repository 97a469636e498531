"""Reads one document after another in a process of its own: a path in on each line, a verdict as JSON out.

Run as a script by `read_pen.Pen`, so that a crash, a hang or a flood of memory costs this process alone.
"""

import json
import resource
import sys
import tempfile
import time
import traceback
from pathlib import Path

from pipeline.cache import Cache
from pipeline.document import Document, Source
from pipeline.engines import Engines
from pipeline.errors import InputError
from pipeline.models import ModelStore
from pipeline.plugins import Plugins
from pipeline.progress import Silence
from pipeline.stage import Context
from stages.read.stage import Read


def main() -> None:
    """Answer until the input ends. The first argument is how much memory this process may have, in bytes."""
    resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[1]), int(sys.argv[1])))
    answers, sys.stdout = sys.stdout, sys.stderr  # libraries may talk; only verdicts go to the pen
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plugins, progress = Plugins(), Silence()
        engines = Engines(plugins, ModelStore(folder / "models"), progress.say)
        context = Context(Cache(folder / "cache"), plugins, engines, progress, folder / "out")
        for line in sys.stdin:
            print(json.dumps(verdict(line.rstrip("\n"), context)), file=answers, flush=True)


def verdict(path: str, context: Context) -> dict[str, object]:
    """What became of a document: `read`, `refused` or `broke`, what was said, processor time, peak memory in bytes."""
    began = time.process_time()
    try:
        document = Read().run(Document(Source(path), "en"), context)
        outcome, said = "read", f"{len(document.blocks)} blocks"
        texts = [document.title, *(s.text for s in document.sentences), *(cut.text for cut in document.cuts)]
        "".join(texts).encode()
        odd = {char for text in texts for char in text if char < " " and char != "\n"}
        if odd:
            outcome, said = "broke", f"control characters in the text: {sorted(odd)}"
    except InputError as error:
        outcome, said = "refused", error.message
    except BaseException:  # noqa: BLE001 - whatever else comes out is what the fuzzing is after
        outcome, said = "broke", traceback.format_exc()[-3000:]
    return {"outcome": outcome, "said": said, "seconds": time.process_time() - began, "peak": peak()}


def peak() -> int:
    """The most memory this process has held, in bytes; `ru_maxrss` would count what its parent held at the fork."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024


if __name__ == "__main__":
    main()

"""A process that reads hostile documents, watched for crashes, hangs and hunger."""

import json
import os
import select
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

_HERE = Path(__file__).parent
MEMORY = 1024**3
"""What reading may take, in bytes of resident memory."""
_ADDRESS_SPACE = 3 * MEMORY
_START_SECONDS = 60.0
_IDLE_TIMES = 6
"""How many times as long a worker may take that other work on the machine keeps waiting."""


@dataclass(frozen=True)
class Verdict:
    """What became of one document: `read`, `refused` (one of our errors), or `broke`, `crashed`, `hung`, `hungry`."""

    outcome: str
    said: str
    seconds: float = 0.0
    peak: int = 0

    @property
    def sound(self) -> bool:
        """True for a document or one of our errors, in time and within memory."""
        return self.outcome in {"read", "refused"}


class Pen:
    """Reads documents in a worker process that is started again when one kills it."""

    def __init__(self, folder: Path, seconds: float = 10.0) -> None:
        self._folder = folder
        self._seconds = seconds
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> "Pen":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def read(self, content: bytes, name: str) -> Verdict:
        """Write the content to a file of that name and have it read."""
        path = self._folder / name
        path.write_bytes(content)
        return self.ask(path)

    def ask(self, path: Path) -> Verdict:
        """Have a file read."""
        if self._process is None:
            warm = self._folder / "warm.html"
            warm.write_text("<html><body><p>Rest at home.</p></body></html>", encoding="utf-8")
            self._process = self._start()
            ready = self._ask(warm, _START_SECONDS)
            if ready.outcome != "read":
                self._stop()
                return Verdict("crashed", f"the worker does not start: {ready.said}")
        verdict = self._ask(path, self._seconds)
        if not verdict.sound:
            self._stop()
        return verdict

    def _ask(self, path: Path, seconds: float) -> Verdict:
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            return Verdict("crashed", "there is no worker")
        try:
            process.stdin.write(f"{path}\n")
            process.stdin.flush()
        except BrokenPipeError:
            return Verdict("crashed", f"the worker ended with {process.wait()}")
        if not _answers(process, seconds):
            return Verdict("hung", f"no answer after {seconds} s", seconds)
        answer = process.stdout.readline()
        if not answer:
            return Verdict("crashed", f"the worker ended with {process.wait()}")
        said: dict[str, Any] = json.loads(answer)
        outcome = "hungry" if said["peak"] > MEMORY and said["outcome"] != "broke" else said["outcome"]
        return Verdict(outcome, said["said"], said["seconds"], said["peak"])

    def _start(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, str(_HERE / "read_worker.py"), str(_ADDRESS_SPACE)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "PYTHONPATH": str(_HERE.parents[1]), "OPENBLAS_NUM_THREADS": "1"},
        )

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()


def _answers(process: "subprocess.Popen[str]", seconds: float) -> bool:
    """Whether an answer comes before the worker has spent that much processor time: a busy machine is no hang."""
    if process.stdout is None:
        return False
    began, until = _spent(process), time.monotonic() + _IDLE_TIMES * seconds
    while not select.select([process.stdout.fileno()], [], [], min(1.0, seconds))[0]:
        if _spent(process) - began >= seconds or time.monotonic() >= until:
            return False
    return True


def _spent(process: "subprocess.Popen[str]") -> float:
    """Processor time of the worker so far, in seconds; 0 for one that has ended."""
    try:
        fields = Path(f"/proc/{process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except FileNotFoundError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

"""A real scheduler and real workers, each a process of its own on loopback."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


class Dask:
    """Processes that end with the test; all share `environment` and find modules in `modules`."""

    def __init__(self, folder: Path, *, protocol: str = "tcp", environment: Mapping[str, str] | None = None) -> None:
        self.folder = folder
        self.port = free_port()
        self.protocol = protocol
        self.address = f"{protocol}://127.0.0.1:{self.port}"
        self.processes: list[subprocess.Popen[bytes]] = []
        quiet = {"DASK_DISTRIBUTED__WORKER__DAEMON": "False", "OMP_NUM_THREADS": "1"}
        self._environment = {**os.environ, **quiet, **(environment or {})}

    def scheduler(self) -> subprocess.Popen[bytes]:
        """A scheduler at `address`."""
        place = ["--host", "127.0.0.1", "--port", str(self.port), "--protocol", self.protocol]
        return self._start(["scheduler", *place, "--no-dashboard"], {})

    def worker(self, name: str, **more: str) -> subprocess.Popen[bytes]:
        """A worker without a nanny; `more` is set in its environment."""
        options = ["--name", name, "--nthreads", "1", "--no-nanny", "--no-dashboard", "--memory-limit", "0"]
        place = ["--host", "127.0.0.1", "--protocol", self.protocol, "--local-directory", str(self.folder)]
        return self._start(["worker", self.address, *options, *place], more)

    def end(self) -> None:
        """End what this started."""
        for process in self.processes:
            process.kill()
        for process in self.processes:
            process.wait(20)

    def _start(self, command: list[str], more: Mapping[str, str]) -> subprocess.Popen[bytes]:
        with (self.folder / "dask.log").open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "dask", *command], env={**self._environment, **more}, stdout=log, stderr=log
            )
        self.processes.append(process)
        return process


@contextmanager
def dask(folder: Path, *, protocol: str = "tcp", environment: Mapping[str, str] | None = None) -> Iterator[Dask]:
    """A scheduler without workers, until the block ends."""
    folder.mkdir(parents=True, exist_ok=True)
    started = Dask(folder, protocol=protocol, environment=environment)
    try:
        started.scheduler()
        yield started
    finally:
        started.end()

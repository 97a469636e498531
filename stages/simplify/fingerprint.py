"""Names everything a rewritten sentence depends on, so that a change of any of it is worked out again."""

import hashlib
import inspect
from collections.abc import Iterable
from pathlib import Path

from pipeline.meaning import MeaningCheck
from stages.simplify.english import model_version


def fingerprint(checks: Iterable[MeaningCheck], *others: str) -> str:
    """SHA-256 of our rules and phrase list, of the checks' code, the parse model's version and others; 16 digits."""
    digest = hashlib.sha256(model_version().encode())
    own = Path(__file__).parent
    _add(digest, own.rglob("*.py"))
    _add(digest, own.rglob("*.csv"))
    for place in sorted({Path(inspect.getfile(type(check))).parent for check in checks}):
        _add(digest, place.glob("*.py"))
    digest.update(repr(sorted(check.name for check in checks)).encode())
    digest.update("\n".join(others).encode())
    return digest.hexdigest()[:16]


def _add(digest: "hashlib._Hash", sources: Iterable[Path]) -> None:
    for source in sorted(sources):
        digest.update(source.name.encode() + source.read_bytes())

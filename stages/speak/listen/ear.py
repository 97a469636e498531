"""The interface of a recogniser."""

from typing import Any, Protocol


class Ear(Protocol):
    """Recognises speech of one language. `fingerprint` names version, model and options: it is part of cache keys."""

    fingerprint: str

    def hear(self, samples: Any, rate: int) -> str:
        """The words recognised in a mono float32 recording; may raise anything, which costs this passage alone."""

"""A stage that does not come back from native code, in which Python cannot be interrupted."""

import ctypes
from dataclasses import dataclass
from typing import ClassVar

from pipeline.document import Document
from pipeline.stage import Context, Stage


@dataclass(frozen=True)
class Stubborn(Stage):
    """Waits for ever where the text says `wait`."""

    name: ClassVar[str] = "stubborn"

    def run(self, document: Document, context: Context) -> Document:
        if any("wait" in sentence.text for sentence in document.sentences):
            mutex = ctypes.create_string_buffer(128)
            library = ctypes.CDLL(None)
            library.pthread_mutex_lock(mutex)
            library.pthread_mutex_lock(mutex)
        return document

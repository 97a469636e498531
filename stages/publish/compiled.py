"""Compiled templates, kept for the next process: compiling them takes longer than filling them in."""

from contextlib import suppress
from typing import Self

from jinja2 import FileSystemBytecodeCache
from jinja2.bccache import Bucket


class Compiled(FileSystemBytecodeCache):
    """Jinja's own bytecode cache, which knows a template by its text."""

    @classmethod
    def of_this_user(cls) -> Self | None:
        """The cache in the user's own folder, never in a shared one, since what is kept is run; None without one."""
        from platformdirs import user_cache_path

        folder = user_cache_path("plainvox") / "templates"
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            return None
        return cls(str(folder))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a compiled template if the folder can be written."""
        with suppress(OSError):
            super().dump_bytecode(bucket)

"""What one worker keeps between documents."""

import os
from dataclasses import dataclass
from pathlib import Path

from pipeline.cache import Cache
from pipeline.corrections import Corrections, corrections_path, read_corrections
from pipeline.engines import Engines
from pipeline.memory import Memory, default_memory
from pipeline.models import ModelStore
from pipeline.plugins import Plugins
from pipeline.progress import Progress
from pipeline.shared_cache import SharedCache
from pipeline.stage import Context
from pipeline.storage import is_stored


@dataclass(frozen=True)
class Workshop:
    """Cache, plugins, models, and the engines opened so far: made once per worker, used for every document."""

    cache: Cache
    plugins: Plugins
    models: ModelStore
    engines: Engines
    progress: Progress
    offline: bool = False
    threads: int = 1
    memory: Memory | None = None

    def context(
        self,
        folder: Path,
        *,
        piped: bytes | None = None,
        term_lists: tuple[Path, ...] = (),
        address: str = "",
        local: Path | None = None,
        sent_to: str = "",
    ) -> Context:
        """What a run on one document is lent; `piped` is its content if it came through a pipe.

        With its `address`, people's corrections of the document come along. `ConfigError` if they cannot be read.
        `local` is where the document lies here, if its address does not say so; the corrections are beside it.
        `sent_to` is where the results go, if they do not stay in the folder.
        """
        corrections = read_corrections(corrections_path(str(local or address), folder)) if address else Corrections()
        return Context(
            self.cache,
            self.plugins,
            self.engines,
            self.progress,
            folder,
            self.offline,
            self.threads,
            piped,
            term_lists,
            corrections,
            self.memory,
            local,
            sent_to,
        )


def default_cache_folder() -> Path:
    """`PLAINVOX_CACHE` if it is a folder, else the system's cache folder for this user."""
    from platformdirs import user_cache_path

    named = os.environ.get("PLAINVOX_CACHE")
    return Path(named) if named and not is_stored(named) else user_cache_path("plainvox")


def default_cache(*, fresh: bool = False) -> Cache:
    """The cache in the default folder; behind it the address if `PLAINVOX_CACHE` is one."""
    named = os.environ.get("PLAINVOX_CACHE", "")
    folder = default_cache_folder()
    return SharedCache(folder, named, fresh=fresh) if is_stored(named) else Cache(folder, fresh=fresh)


def open_workshop(
    progress: Progress,
    *,
    cache: Path | None = None,
    fresh: bool = False,
    offline: bool = False,
    threads: int | None = None,
    plugins: Plugins | None = None,
    models: ModelStore | None = None,
) -> Workshop:
    """A workshop with the user's own cache and models unless others are given; `threads` defaults to all cores."""
    plugins = plugins or Plugins()
    models = models or ModelStore.default()
    return Workshop(
        Cache(cache, fresh=fresh) if cache else default_cache(fresh=fresh),
        plugins,
        models,
        Engines(plugins, models, progress.say),
        progress,
        offline,
        threads or os.cpu_count() or 1,
        Memory(default_memory()),
    )

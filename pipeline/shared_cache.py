"""A cache that machines share: this machine's own first, a storage behind it."""

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from pipeline.cache import Cache
from pipeline.storage import Store


class SharedCache(Cache):
    """What the folder does not have is looked for at the address; what is new is kept in both.

    Texts are objects `texts/<2 letters>/<key>.json`, fetched and sent many at a time; sounds and files have the same
    names as in the folder. Raises `InputError` or `OutputError` where the storage does not answer.
    """

    def __init__(self, folder: Path, address: str, *, fresh: bool = False) -> None:
        super().__init__(folder, fresh=fresh)
        self._store = Store(address)

    def _found(self, keys: Sequence[str]) -> dict[str, str]:
        found = super()._found(keys)
        if self.fresh:
            return found
        names = {_name(key): key for key in keys if key not in found}
        fetched: dict[str, str] = {}
        for name, data in self._store.read(names).items():
            with suppress(ValueError):
                value = json.loads(data)
                if isinstance(value, str):
                    fetched[names[name]] = value
        if fetched:
            super()._keep(fetched)
        return found | fetched

    def _keep(self, new: Mapping[str, str]) -> None:
        super()._keep(new)
        self._store.write({_name(key): json.dumps(value, ensure_ascii=False).encode() for key, value in new.items()})

    def _made(self, key: str, path: Path, work: Callable[[Path], None]) -> bool:
        name = path.relative_to(self.folder).as_posix()
        fetched: list[bool] = []

        def fetch(temporary: Path) -> None:
            fetched.append(not self.fresh and self._store.get(name, temporary))
            if not fetched[0]:
                work(temporary)

        known = super()._made(key, path, fetch)
        if fetched == [False]:
            self._store.put(path, name)
        return known or fetched == [True]


def _name(key: str) -> str:
    return f"texts/{key[:2]}/{key}.json"

"""Model files outside the project: pinned by SHA-256, fetched from several sources, verified before use."""

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from pipeline.errors import ModelMissing, UsageError
from pipeline.model_digest import digest, kept_digest
from pipeline.model_file import ModelFile
from pipeline.plugins import MODELS, Plugins, nearest


def _nothing(done: int, total: int) -> None:
    pass


class ModelStore:
    """A folder of model files. Several processes may use it and pull into it at once; a file in it is always whole.

    `files` says which models there are; without it, every installed plugin of `plainvox.models` does.
    """

    def __init__(self, folder: Path, files: Iterable[ModelFile] | None = None) -> None:
        self.folder = folder
        self._given = None if files is None else tuple(files)

    @classmethod
    def default(cls) -> "ModelStore":
        """The store in `PLAINVOX_MODELS`, else in the system's data folder for this user."""
        from platformdirs import user_data_path

        named = os.environ.get("PLAINVOX_MODELS")
        return cls(Path(named) if named else user_data_path("plainvox") / "models")

    @cached_property
    def _files(self) -> dict[str, ModelFile]:
        given = self._given
        if given is None:
            plugins = Plugins()
            given = tuple(file for name in plugins.names(MODELS) for file in plugins.load(MODELS, name))
        return {file.name: file for file in given}

    def known(self) -> tuple[ModelFile, ...]:
        """Every model file that a stage has declared, there or not."""
        return tuple(self._files.values())

    def has(self, name: str) -> bool:
        """Whether the file is there with the right size and is not known to be damaged; reads none of its content."""
        file = self._file(name)
        path = self.folder / name
        with suppress(OSError):
            return path.stat().st_size == file.size and kept_digest(path) in (None, file.sha256)
        return False

    def path(self, name: str) -> Path:
        """The verified file; `ModelMissing` if it is not there or its digest is wrong.

        The content is read once and its digest kept beside it, for as long as the file's size and time do not change.
        """
        file = self._file(name)
        path = self.folder / name
        hint = f"plainvox models pull {file.group}"
        if not path.is_file():
            raise ModelMissing(f"model {name} is not in {self.folder}", hint=hint)
        if path.stat().st_size != file.size or digest(path) != file.sha256:
            raise ModelMissing(f"model {name} in {self.folder} is damaged", hint=hint)
        return path

    def select(self, names: Iterable[str]) -> tuple[ModelFile, ...]:
        """The files of these names and groups, each once; `UsageError` for a name that is neither."""
        chosen: dict[str, ModelFile] = {}
        for name in names:
            files = [file for file in self.known() if name in (file.name, file.group)]
            if not files:
                words = {word for file in self.known() for word in (file.name, file.group)}
                raise UsageError(f"no model {name!r}", hint=nearest(name, sorted(words)))
            chosen.update({file.name: file for file in files})
        return tuple(chosen.values())

    def pull(
        self,
        names: Iterable[str],
        say: Callable[[str], None],
        progress: Callable[[int, int], None] = _nothing,
        *,
        from_path: Path | None = None,
    ) -> tuple[Path, ...]:
        """Bring these files or groups, each from the first source that has it and whose copy has the right digest.

        Files that are there already are left alone. `from_path` is used instead of the sources: the file itself, or a
        folder with files of the models' names. Raises `ModelMissing` with every source's reason, after all the other
        files have been brought; `OutputError` if the folder cannot be written.
        """
        from pipeline.model_pull import bring

        wanted = self.select(names)
        bring(self.folder, [file for file in wanted if not self._holds(file)], say, progress, from_path)
        return tuple(self.folder / file.name for file in wanted)

    def _holds(self, file: ModelFile) -> bool:
        try:
            self.path(file.name)
        except ModelMissing:
            return False
        return True

    def _file(self, name: str) -> ModelFile:
        if name not in self._files:
            raise UsageError(f"no model {name!r}", hint=nearest(name, self._files))
        return self._files[name]

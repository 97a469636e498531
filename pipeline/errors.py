"""Every error plainvox raises on purpose, each with its exit code and its remedy.

PlainvoxError            1  something about one document failed
├── InputError           1  a document cannot be read
├── DocumentError        1  a document or a version of it breaks an invariant
├── OutputError          1  a result cannot be written
├── EngineFault          1  an engine was ready, then failed on some text
├── UsageError           2  the command was called wrongly
├── EngineMissing        3  no engine of a stage is ready
├── ModelMissing         3  a model file is not there or cannot be had
├── ConfigError          4  pipeline.yaml is wrong
└── TargetMissed         5  --strict, and a target or a check was missed

Only `pipeline/cli.py` turns these into text.
"""


class PlainvoxError(Exception):
    """Base of all errors; `hint` is the remedy in one sentence or command, may be empty."""

    exit_code = 1

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __reduce__(self) -> tuple[object, ...]:
        # Errors cross process borders in a batch, and keyword-only arguments do not survive the default pickling.
        return (_rebuild, (type(self), self.message, self.hint))


def _rebuild(kind: type[PlainvoxError], message: str, hint: str) -> PlainvoxError:
    return kind(message, hint=hint)


class InputError(PlainvoxError):
    """A document cannot be read; the message names the file and the cause."""


class DocumentError(PlainvoxError):
    """A document, version or clip breaks an invariant of `pipeline.document`."""


class OutputError(PlainvoxError):
    """A result cannot be written; the message names the file and the cause."""


class EngineFault(PlainvoxError):
    """An engine that was ready failed on some text."""


class UsageError(PlainvoxError):
    """The command was called wrongly."""

    exit_code = 2


class EngineMissing(PlainvoxError):
    """No engine is ready; the hint is the command that installs one."""

    exit_code = 3


class ModelMissing(PlainvoxError):
    """A model file is missing, damaged or cannot be fetched; the hint is the command that brings it."""

    exit_code = 3


class ConfigError(PlainvoxError):
    """pipeline.yaml is wrong; the message holds one `file:line:column: what` line per mistake."""

    exit_code = 4


class TargetMissed(PlainvoxError):
    """`--strict` was given and a target or check was missed."""

    exit_code = 5

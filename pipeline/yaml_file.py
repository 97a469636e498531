"""A YAML file that people write by hand, as nodes that know their line and column."""

from pathlib import Path

import yaml

from pipeline.errors import ConfigError

_MOST_BYTES = 10_000_000


def compose_file(path: Path, *, most_bytes: int = _MOST_BYTES) -> yaml.Node | None:
    """The root of a file, None if it is not there or holds nothing; `ConfigError` with file, line and column if it is
    no YAML, not UTF-8, or larger than `most_bytes`.
    """
    try:
        raw = path.read_bytes()
        if len(raw) > most_bytes:
            raise ConfigError(f"{path}:1:1: larger than {most_bytes // 1000} KB")
        return yaml.compose(raw.decode("utf-8"), Loader=yaml.SafeLoader)
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError, yaml.reader.ReaderError) as error:
        raise ConfigError(f"{path}:1:1: cannot be read: {error}", hint="save it as UTF-8 text") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"{mark.line + 1}:{mark.column + 1}" if mark else "1:1"
        raise ConfigError(f"{path}:{where}: not valid YAML: {error.problem or error.context}") from error
    except RecursionError as error:
        raise ConfigError(f"{path}:1:1: lists within lists without end") from error


def place(path: Path, node: yaml.Node) -> str:
    """Where a node begins: `page.html.read.yaml:3:5`, counted from 1."""
    return f"{path}:{node.start_mark.line + 1}:{node.start_mark.column + 1}"

"""pipeline.yaml read and checked: all mistakes at once, each with file, line, column and a suggestion."""

import dataclasses
import typing
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from pipeline.errors import ConfigError, UsageError
from pipeline.plugins import STAGES, Plugins, kind, nearest
from pipeline.stage import Stage
from pipeline.terms import read_terms
from pipeline.yaml_file import compose_file

FILE = "pipeline.yaml"
LANGUAGES = ("en", "es")


@dataclass(frozen=True)
class Pipeline:
    """What a run does: the language of its documents unless one shows another, and its stages in order.

    `terms` are the team's own lists of terms, as paths.
    """

    source: str
    stages: tuple[Stage, ...]
    path: Path
    terms: tuple[Path, ...] = ()


def find_config(folder: Path) -> Path:
    """The pipeline.yaml of a folder, else the one that comes with plainvox."""
    beside = folder / FILE
    if beside.is_file():
        return beside
    package = Path(__file__).parent
    # In a checkout the file stands at the top; a wheel carries it inside the package.
    return next(path for path in (package / FILE, package.parent / FILE) if path.is_file())


def read_config(path: Path, plugins: Plugins) -> Pipeline:
    """The pipeline of a file; `ConfigError` lists every mistake as `file:line:column: option: what is wrong`."""
    if not path.is_file():
        raise ConfigError(f"{path}: cannot be read: there is no such file", hint="name another file with --config")
    reader = _Reader(path, plugins)
    root = compose_file(path)
    pipeline = reader.pipeline(root)
    if reader.mistakes:
        raise ConfigError("\n".join(text for _, text in sorted(reader.mistakes)))
    return pipeline


class _Reader:
    def __init__(self, path: Path, plugins: Plugins) -> None:
        self.path = path
        self.plugins = plugins
        self.mistakes: list[tuple[tuple[int, int], str]] = []

    def mistake(self, node: yaml.Node | None, what: str) -> None:
        line, column = (node.start_mark.line + 1, node.start_mark.column + 1) if node else (1, 1)
        self.mistakes.append(((line, column), f"{self.path}:{line}:{column}: {what}"))

    def pipeline(self, root: yaml.Node | None) -> Pipeline:
        keys = self.mapping(root, "pipeline.yaml", known=("source", "stages", "terms"))
        source = self.source(keys.get("source"))
        terms = self.terms(keys.get("terms"))
        if "stages" not in keys:
            self.mistake(root, "stages: missing; list what is to be done, such as `- read`")
            return Pipeline(source, (), self.path)
        if not isinstance(keys["stages"], yaml.SequenceNode) or not keys["stages"].value:
            self.mistake(keys["stages"], "stages: must be a list with at least one stage")
            return Pipeline(source, (), self.path)
        found = [(node, self.stage(node)) for node in keys["stages"].value]
        self.order([(node, stage) for node, stage in found if stage], complete=all(stage for _, stage in found))
        return Pipeline(source, tuple(stage for _, stage in found if stage), self.path, terms)

    def terms(self, node: yaml.Node | None) -> tuple[Path, ...]:
        """The lists of terms, their paths taken from the folder of pipeline.yaml."""
        if node is None:
            return ()
        paths = []
        for one in node.value if isinstance(node, yaml.SequenceNode) else [node]:
            if not isinstance(one, yaml.ScalarNode) or not one.value:
                self.mistake(one, "terms: must be a list of CSV files")
                continue
            path = (self.path.parent / str(one.value)).resolve()
            try:
                read_terms(path)
            except ConfigError as error:
                for line in error.message.splitlines():
                    self.mistake(one, f"terms: {line}")
            paths.append(path)
        return tuple(paths)

    def source(self, node: yaml.Node | None) -> str:
        if node is None:
            return LANGUAGES[0]
        if not isinstance(node, yaml.ScalarNode) or node.value not in LANGUAGES:
            self.mistake(node, f"source: must be a language of {', '.join(LANGUAGES)}")
            return LANGUAGES[0]
        return str(node.value)

    def mapping(self, node: yaml.Node | None, what: str, *, known: Sequence[str]) -> dict[str, yaml.Node]:
        if not isinstance(node, yaml.MappingNode):
            self.mistake(node, f"{what}: must hold `option: value` pairs")
            return {}
        found: dict[str, yaml.Node] = {}
        prefix = "" if what == FILE else f"{what}."
        for key, value in node.value:
            name = str(key.value)
            if name not in known:
                self.mistake(key, f"{prefix}{name}: no such option; {nearest(name, known)}")
            elif name in found:
                self.mistake(key, f"{prefix}{name}: stands here twice")
            else:
                found[name] = value
        return found

    def stage(self, node: yaml.Node) -> Stage | None:
        if isinstance(node, yaml.ScalarNode):
            name_node, options = node, None
        elif isinstance(node, yaml.MappingNode) and len(node.value) == 1:
            name_node, options = node.value[0]
        else:
            self.mistake(node, "stages: each entry is a stage's name, or `name: {option: value}`")
            return None
        name = str(name_node.value)
        try:
            made: type[Stage] = self.plugins.load(STAGES, name)
        except UsageError as error:
            self.mistake(name_node, f"{name}: no such stage; {error.hint}")
            return None
        if options is None or (isinstance(options, yaml.ScalarNode) and options.value == ""):
            return made()
        return self.build(name, made, options)

    def build(self, name: str, made: type[Stage], options: yaml.Node) -> Stage | None:
        before = len(self.mistakes)
        fields = {field.name: field for field in dataclasses.fields(made)}
        hints = typing.get_type_hints(made)
        nodes = self.mapping(options, name, known=tuple(fields))
        values = {key: self.value(f"{name}.{key}", fields[key], hints[key], node) for key, node in nodes.items()}
        if len(self.mistakes) > before:
            return None
        try:
            return made(**values)
        except ConfigError as error:
            # A stage that refuses values says `stage.option: why` or `stage.option.inner: why`, one a line.
            for line in error.message.splitlines():
                option, *inner = line.partition(":")[0].split(".")[1:] or [""]
                self.mistake(_key(nodes.get(option, options), inner), line)
            return None

    def value(self, what: str, field: "dataclasses.Field[Any]", hint: Any, node: yaml.Node) -> Any:
        from pydantic import TypeAdapter, ValidationError

        loader = yaml.SafeLoader("")
        plain = loader.construct_document(node)
        is_list = typing.get_origin(hint) is tuple
        if is_list and not isinstance(plain, list):
            plain = [plain]
        try:
            value = TypeAdapter(hint).validate_python(tuple(plain) if is_list else plain, strict=not is_list)
        except ValidationError as error:
            first = error.errors()[0]
            wanted = first["msg"].replace("Input should be", "must be").replace("a valid ", "a ")
            self.mistake(_inner(node, first["loc"]), f"{what}: {wanted}, not {first['input']!r}")
            return None
        if field.metadata.get("files"):
            value = tuple((self.path.parent / path).resolve() for path in value)
        group = field.metadata.get("plugins")
        if group:
            self.check_names(what, group, value, node)
        return value

    def check_names(self, what: str, group: str, names: Sequence[str], node: yaml.Node) -> None:
        known = self.plugins.names(group)
        for at, name in enumerate(names):
            if name not in known:
                self.mistake(_inner(node, (at,)), f"{what}: no {kind(group)} {name!r}; {nearest(name, known)}")
        if not names:
            self.mistake(node, f"{what}: must name at least one of {', '.join(known)}")

    def order(self, stages: Iterable[tuple[yaml.Node, Stage]], *, complete: bool) -> None:
        facts: set[str] = set()
        for node, stage in stages:
            lacking = sorted(stage.needs - facts)
            # After a stage that could not be read, what is lacking may be what it would have given.
            if lacking and complete:
                have = f"so far there is {', '.join(sorted(facts))}" if facts else "nothing is there yet"
                self.mistake(node, f"{stage.name}: needs {', '.join(lacking)}, which no stage before it gives; {have}")
            facts |= stage.gives


def _inner(node: yaml.Node, where: Sequence[int | str]) -> yaml.Node:
    for step in where:
        if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
    return node


def _key(node: yaml.Node, path: Sequence[str]) -> yaml.Node:
    """The key at the end of a path of keys and, in lists, of numbers from 0, as far as it leads."""
    found = node
    for name in path:
        if isinstance(node, yaml.SequenceNode) and name.isdecimal() and int(name) < len(node.value):
            found = node = node.value[int(name)]
            continue
        pairs = node.value if isinstance(node, yaml.MappingNode) else []
        found, node = next(((key, value) for key, value in pairs if str(key.value) == name), (found, node))
    return found

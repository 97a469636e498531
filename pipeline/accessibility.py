"""What a person said after checking a file for accessibility: `page.html.accessibility.yaml`, beside the source.

It is about one file as it was: a `seal` holds what was checked, and once the file changes nobody vouches for it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import yaml

from pipeline.corrections import SUFFIX as CORRECTIONS
from pipeline.corrections import corrections_beside, corrections_path
from pipeline.errors import ConfigError
from pipeline.files import write_text
from pipeline.yaml_file import compose_file, place

_SUFFIX = ".accessibility.yaml"
_HEAD = "# Who checked which file for accessibility; plainvox writes it into the file. See `plainvox certify --help`.\n"


@dataclass(frozen=True)
class Certificate:
    """`by` found on the day `on` (YYYY-MM-DD) that the `file` with this `seal` conforms to `conforms`.

    `credential` says why `by` may judge, `report` is the address of what was found; both may be empty.
    """

    file: str
    seal: str
    by: str
    on: str
    conforms: str
    credential: str = ""
    report: str = ""


_FIELDS = tuple(field.name for field in fields(Certificate))
_MUST = _FIELDS[:5]


def certificates_path(address: str, folder: Path) -> Path:
    """Where a document's certificates are: beside its corrections."""
    return _beside_corrections(corrections_path(address, folder))


def certificates_beside(address: str, folder: Path) -> Path:
    """The same place, found from the folder of the results; `InputError` if the document is not there."""
    return _beside_corrections(corrections_beside(address, folder))


def read_certificates(path: Path) -> tuple[Certificate, ...]:
    """The certificates in a file, none if it is not there; `ConfigError` names every mistake with file and line."""
    root = compose_file(path)
    mistakes: list[str] = []
    found = tuple(_entries(path, root, mistakes))
    if mistakes:
        raise ConfigError("\n".join(mistakes), hint="write it with: plainvox certify FILE --by NAME")
    return found


def add_certificate(path: Path, new: Certificate) -> None:
    """Write the file with this certificate in place of an earlier one about the same file."""
    kept = [one for one in read_certificates(path) if one.file != new.file]
    entries = [{name: value for name, value in asdict(one).items() if value} for one in (*kept, new)]
    write_text(path, _HEAD + yaml.safe_dump({"certificates": entries}, allow_unicode=True, sort_keys=False, width=110))


def valid(certificates: Iterable[Certificate], file: str, seal: str) -> Certificate | None:
    """The certificate of a file as it is now."""
    return next((one for one in certificates if one.file == file and one.seal == seal), None)


def _beside_corrections(path: Path) -> Path:
    return path.with_name(path.name.removesuffix(CORRECTIONS) + _SUFFIX)


def _entries(path: Path, root: yaml.Node | None, mistakes: list[str]) -> Iterator[Certificate]:
    if root is None:
        return
    pairs = root.value if isinstance(root, yaml.MappingNode) else []
    if len(pairs) != 1 or pairs[0][0].value != "certificates" or not isinstance(pairs[0][1], yaml.SequenceNode):
        mistakes.append(f"{place(path, root)}: must hold `certificates:` with a list")
        return
    for node in pairs[0][1].value:
        pairs = node.value if isinstance(node, yaml.MappingNode) else []
        said = {str(key.value): str(value.value) for key, value in pairs if isinstance(value, yaml.ScalarNode)}
        unknown = [str(key.value) for key, _ in pairs if key.value not in _FIELDS]
        missing = [name for name in _MUST if not said.get(name, "").strip()]
        mistakes += [f"{place(path, node)}: {name}: no such field" for name in unknown]
        mistakes += [f"{place(path, node)}: {name}: is missing" for name in missing]
        if not unknown and not missing:
            yield Certificate(**said)

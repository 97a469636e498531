"""What holds for the project as a whole."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LONGEST = 400


def tracked(*patterns: str) -> list[Path]:
    done = subprocess.run(["git", "ls-files", "-z", *patterns], capture_output=True, text=True, cwd=ROOT, check=False)
    if done.returncode:
        pytest.skip("not a git checkout, so there is no list of the project's files")
    return [ROOT / name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_no_source_file_is_longer_than_the_limit() -> None:
    files = tracked("*.py", "*.js", "*.css", "*.sh")
    lengths = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in files}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_tests_hold_no_packages() -> None:
    assert tracked("tests/**/__init__.py") == []


@pytest.mark.parametrize(
    "document", ["README.md", "CONTRIBUTING.md", "outputs/README.md", "THIRD_PARTY.md", "CHANGELOG.md"]
)
def test_every_link_of_the_documentation_leads_somewhere(document: str) -> None:
    path = ROOT / document
    links = re.findall(r"\]\((?!https?://|#)([^)]+)\)", path.read_text(encoding="utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []


def test_readme_names_every_command() -> None:
    from pipeline.cli import _COMMANDS

    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in _COMMANDS if f"plainvox {name}" not in readme] == []


def test_every_dependency_gives_its_reason_and_its_licence() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    section = text.partition("dependencies = [")[2].partition("[project.scripts]")[0]
    lines = [line for line in section.splitlines() if re.match(r'\s*"[A-Za-z]', line) or re.match(r"\w+ = \[\"", line)]
    assert [line for line in lines if "#" not in line and not line.startswith("all =")] == []
    licences = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8").lower()
    names = re.findall(r'"([A-Za-z0-9_-]+)(?:[><=]|")', section.partition("dev = [")[0])
    assert [name for name in names if name != "plainvox" and name.lower() not in licences] == []


def test_constraints_hold_versions_and_no_addresses() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not re.fullmatch(r"#.*|[A-Za-z0-9._-]+==[A-Za-z0-9.+!]+", line)] == []

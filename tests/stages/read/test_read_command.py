"""`plainvox read` on files that are no web pages."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.stages.read import structure_document as written

ROOT = Path(__file__).parents[3]


def plainvox_read(path: Path, *options: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "pipeline", "read", str(path), *options],
        capture_output=True,
        text=True,
        cwd=path.parent,
        env={**os.environ, "PYTHONPATH": str(ROOT), "NO_COLOR": "1"},
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize(("name", "raw"), [("asthma.docx", written.docx()), ("asthma.epub", written.epub())])
def test_read_command_shows_the_document_as_markdown(tmp_path: Path, name: str, raw: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(raw)
    done = plainvox_read(path)
    assert done.returncode == 0
    assert done.stdout.startswith(f"# {written.TITLE}\n")
    assert "1. Shake the inhaler.\n2. Breathe out slowly.\n   - Do not breathe out into the inhaler.\n" in done.stdout


def test_read_command_tells_file_cause_and_remedy(tmp_path: Path) -> None:
    path = tmp_path / "cut.docx"
    path.write_bytes(written.docx()[:5000])
    done = plainvox_read(path)
    assert done.returncode == 1
    assert done.stdout == ""
    assert f"error: {path}: the file cannot be unpacked" in done.stderr
    assert "save it again" in done.stderr


PAGE = """<!doctype html><html lang=en><head><title>Sore throats</title><meta name=author content="Rosa Vega">
<link rel=canonical href="https://alderbay.example/throat"><meta property=og:site_name content="Alder Bay"></head>
<body><nav><a href=/>Home</a></nav><main><h1>Sore throats</h1>
<p>A sore throat hurts when you swallow. Read <a href=/fever>about fever</a>, and rest at home for a week.</p>
<p lang=es>Llame al <a href=tel:+1800>1-800</a> si tiene fiebre.</p></main></body></html>"""


def test_read_command_tells_where_a_page_comes_from(tmp_path: Path) -> None:
    path = tmp_path / "throat.html"
    path.write_text(PAGE, encoding="utf-8")
    done = plainvox_read(path)
    assert "Read [about fever](https://alderbay.example/fever), and rest" in done.stdout
    for line in (
        "author: Rosa Vega",
        "publisher: Alder Bay",
        "address: https://alderbay.example/throat",
        "language: en, es",
        "links: 2",
        "left out (navigation): Home",
    ):
        assert line in done.stderr.splitlines()


def test_read_command_gives_everything_as_json(tmp_path: Path) -> None:
    path = tmp_path / "throat.html"
    path.write_text(PAGE, encoding="utf-8")
    told = json.loads(plainvox_read(path, "--json").stdout)
    assert (told["title"], told["language"], told["languages"]) == ("Sore throats", "en", ["en", "es"])
    assert told["source"]["canonical"] == "https://alderbay.example/throat"
    assert [link["address"] for link in told["links"]] == ["https://alderbay.example/fever", "tel:+1800"]
    assert [(cut["text"], cut["reason"]) for cut in told["cuts"]] == [("Home", "navigation")]
    assert [block["kind"] for block in told["blocks"]] == ["heading", "paragraph", "paragraph"]
    assert told["blocks"][2]["sentences"][0]["language"] == "es"

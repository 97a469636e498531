"""The command line as a user meets it: its own process, real exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
HEAVY = ("spacy", "numpy", "ctranslate2", "onnxruntime", "pydantic", "trafilatura", "rich", "soundfile", "requests")


def plainvox(
    *arguments: str, text: str | None = None, cwd: Path = ROOT, **environment: str
) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "pipeline", *arguments],
        input=text,
        capture_output=True,
        text=True,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), "NO_COLOR": "1", **environment},
        timeout=240,
        check=False,
    )


@pytest.mark.parametrize("arguments", [["--help"], ["run", "--help"], ["models", "--help"], ["doctor", "--help"]])
def test_help_loads_no_engine_and_no_heavy_library(arguments: list[str]) -> None:
    script = (
        "import sys\nfrom pipeline.cli import main\n"
        f"try: main({arguments!r})\n"
        "except SystemExit as end: code = end.code\n"
        f"heavy = [name for name in {HEAVY!r} if name in sys.modules]\n"
        "stages = [name for name in sys.modules if name.startswith('stages')]\n"
        "print(code, heavy, stages, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stderr.strip() == "0 [] []"
    assert "Usage:" in done.stdout


def test_help_names_every_command_of_the_interface() -> None:
    done = plainvox("--help")
    listed = {line.split()[0] for line in done.stdout.partition("Commands:")[2].splitlines() if line.strip()}
    assert listed == {
        "run", "read", "score", "simplify", "translate", "speak", "check", "certify", "review", "memory", "cache",
        "doctor", "models",
    }  # fmt: skip


@pytest.mark.parametrize(
    "arguments",
    [
        ["sing"],
        ["run"],
        ["run", "--jobs", "0", "x"],
        ["speak", "x"],
        ["translate", "--engine", "gogle"],
        ["simplify", "examples"],
    ],
)
def test_a_wrong_call_exits_with_2(arguments: list[str]) -> None:
    done = plainvox(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr


def test_a_wrong_pipeline_exits_with_4_and_its_place(tmp_path: Path) -> None:
    (tmp_path / "pipeline.yaml").write_text("source: en\nstages:\n  - read\n  - speek: {of: source}\n")
    done = plainvox("run", "page.html", cwd=tmp_path)
    assert done.returncode == 4
    assert "pipeline.yaml:4:5: speek: no such stage; did you mean 'speak'?" in done.stderr


def test_a_missing_document_fails_alone_and_exits_with_1(tmp_path: Path) -> None:
    done = plainvox("run", "not-there.html", "--out", str(tmp_path / "out"))
    assert done.returncode == 1
    assert "not-there.html" in done.stderr
    run = json.loads((tmp_path / "out" / "run.json").read_text())
    assert [document["state"] for document in run["documents"]] == ["failed"]


def test_a_list_of_inputs_joins_those_of_the_command_and_names_the_line_of_what_fails(tmp_path: Path) -> None:
    (tmp_path / "pipeline.yaml").write_text("stages: [read]")
    (tmp_path / "lists").mkdir()
    for name in ("a.txt", "lists/b.txt"):
        (tmp_path / name).write_text("Rest for 2 days.\n")
    (tmp_path / "lists" / "pages.list").write_text("b.txt\ngone.txt\n../a.txt\n")
    done = plainvox("run", "a.txt", "--from", "lists/pages.list", "--jobs", "1", "--out", "out", cwd=tmp_path)
    assert done.returncode == 1
    run = json.loads((tmp_path / "out" / "run.json").read_text())
    assert [(one["slug"], one["state"]) for one in run["documents"]] == [
        ("a", "done"),
        ("b", "done"),
        ("gone", "failed"),
    ]
    assert run["documents"][2]["error"].startswith("lists/pages.list:2: ")


def test_a_list_comes_through_a_pipe_too(tmp_path: Path) -> None:
    (tmp_path / "pipeline.yaml").write_text("stages: [read]")
    (tmp_path / "a.txt").write_text("Rest for 2 days.\n")
    done = plainvox("run", "--from", "-", "--out", "out", text="a.txt\n", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / "a" / "document.json").is_file()


def test_strict_exits_with_5_when_a_target_is_missed(tmp_path: Path) -> None:
    (tmp_path / "pipeline.yaml").write_text(
        "stages: [read, simplify: {to: easy, grade: 1}, check: {of: easy}, score: {of: easy}]"
    )
    (tmp_path / "page.txt").write_text("Immunotherapy enhances immunological responses against malignancies.\n")
    call = ("run", "page.txt", "--out", "out")
    assert plainvox(*call, cwd=tmp_path).returncode == 0
    strict = plainvox(*call, "--strict", cwd=tmp_path)
    assert strict.returncode == 5
    assert "Flesch-Kincaid grade" in strict.stderr


def test_an_address_is_refused_offline(tmp_path: Path) -> None:
    done = plainvox("run", "https://example.org/a.html", "--offline", "--out", str(tmp_path))
    assert done.returncode == 2
    assert "--offline" in done.stderr


def test_lines_give_exactly_one_line_for_each() -> None:
    text = "Take 5 mg daily. Do not drive.\n\nCall your doctor.\n"
    done = plainvox("translate", "--lines", text=text)
    assert done.returncode == 0
    first, empty, last = done.stdout.rstrip("\n").split("\n")
    assert "5 mg" in first
    assert empty == ""
    assert "médico" in last


def test_simplify_keeps_the_number_of_lines() -> None:
    text = "You must utilize the inhaler prior to exercise.\nRest.\n"
    done = plainvox("simplify", "--lines", text=text)
    assert done.stdout == "You must use the inhaler before exercise.\nRest.\n"


def test_score_prints_one_object_per_input() -> None:
    done = plainvox("score", "--json", "examples/managing-asthma.html", "examples/flu-vaccine-dump.txt")
    objects = [json.loads(line) for line in done.stdout.splitlines()]
    assert [Path(one["input"]).name for one in objects] == ["managing-asthma.html", "flu-vaccine-dump.txt"]
    for one in objects:
        assert one["measures"]["flesch_kincaid_grade"] > 0
        # The cells of a table's row are read one by one, and count as one sentence.
        assert 40 < one["counts"]["sentences"] <= len(one["sentences"])
        assert 0 < one["consensus"] < 20
        assert any(sentence["reasons"] for sentence in one["sentences"])


def test_score_takes_standard_input() -> None:
    done = plainvox("score", "--json", text="The medicine was given by the nurse.")
    one = json.loads(done.stdout)
    assert one["counts"]["words"] == 7
    (reason,) = one["sentences"][0]["reasons"]
    assert (reason["id"], reason["begin"], reason["end"]) == ("passive", 13, 22)


def test_score_strict_ends_with_5_if_the_target_of_the_pipeline_is_missed(tmp_path: Path) -> None:
    hard = "Immunotherapeutic administration necessitates extraordinarily comprehensive monitoring."
    done = plainvox("score", "--strict", text=hard)
    assert done.returncode == 5
    assert "target is 6.0" in done.stderr
    assert plainvox("score", "--strict", text="Drink water. Rest now.").returncode == 0


def test_score_goes_on_after_an_input_that_fails(tmp_path: Path) -> None:
    done = plainvox("score", "--json", str(tmp_path / "none.html"), "examples/flu-vaccine-dump.txt")
    assert done.returncode == 1
    assert "none.html" in done.stderr
    assert len(done.stdout.splitlines()) == 1


def test_read_prints_the_article_and_tells_the_cuts_apart() -> None:
    done = plainvox("read", "examples/flu-vaccine-dump.txt")
    assert done.stdout.startswith("# ")
    assert "left out" in done.stderr
    assert "left out" not in done.stdout


def test_speak_writes_the_file_it_was_asked_for(tmp_path: Path) -> None:
    done = plainvox(
        "speak", "--lang", "es", "--engine", "espeak", "--output", str(tmp_path / "a.mp3"), text="Tome 5 mg al día."
    )
    assert done.returncode == 0, done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["a.mp3"]
    assert (tmp_path / "a.mp3").stat().st_size > 5_000


def test_nothing_but_results_on_stdout(tmp_path: Path) -> None:
    done = plainvox(
        "run",
        "examples/flu-vaccine-dump.txt",
        "--offline",
        "--json",
        "--out",
        str(tmp_path),
        PLAINVOX_MODELS=str(tmp_path / "none"),
    )
    assert done.returncode == 0, done.stderr
    (receipt,) = [json.loads(line) for line in done.stdout.splitlines()]
    assert receipt["state"] == "done"

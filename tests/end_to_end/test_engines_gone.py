"""What a user meets when an engine is not there."""

from pathlib import Path
from typing import Any

PIPELINE = """source: en
stages:
  - read
  - translate: {of: source, to: es, engines: [argos]}
"""


def test_no_translator_exits_with_3_and_the_command_that_installs_one(tmp_path: Path, offline_run: Any) -> None:
    (tmp_path / "page.txt").write_text("Drink water.\n")
    (tmp_path / "pipeline.yaml").write_text(PIPELINE)
    nothing = {name: str(tmp_path / "none") for name in ("ARGOS_PACKAGES_DIR", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    done = offline_run(
        "run", str(tmp_path / "page.txt"), "--config", str(tmp_path / "pipeline.yaml"), "--offline",
        "--out", str(tmp_path / "out"), **nothing,
    )  # fmt: skip
    assert done.returncode == 3
    assert "plainvox models pull argos-en-es" in done.stderr

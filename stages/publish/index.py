"""The batch at a glance: every document of a run with its grades, its problems and its sound."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from pipeline.document import SOURCE
from pipeline.files import write_text
from pipeline.receipt import Receipt
from stages.publish.credit import link
from stages.publish.html import render
from stages.publish.measures import MEASURES, value
from stages.publish.wording import language_name

_ASSETS = Path(__file__).parent / "report_assets"
_GRADE = "flesch_kincaid_grade"
_NAMES = {"error": ("error", "errors"), "warning": ("warning", "warnings"), "info": ("note", "notes")}


@dataclass(frozen=True)
class Entry:
    """A document's row; `page` and `report` are empty where there is no such file."""

    receipt: Receipt
    title: str
    page: str
    report: str
    grade: str
    ease: str
    problems: str
    audio: str


def write_index(out: Path, receipts: Sequence[Receipt]) -> Path:
    """Write `out`/index.html with a row per receipt, in the order given; `OutputError` if it cannot be written."""
    path = out / "index.html"
    failed = sum(receipt.state == "failed" for receipt in receipts)
    entries = [_entry(out, receipt) for receipt in receipts]
    write_text(path, render(_ASSETS, "index.html", style="report.css", entries=entries, failed=failed))
    return path


def _entry(out: Path, receipt: Receipt) -> Entry:
    name = PurePath(receipt.input.replace("\\", "/")).name
    return Entry(
        receipt=receipt,
        title=receipt.title or name or receipt.input,
        page=_link(out, receipt, "index.html"),
        report=_link(out, receipt, "report.html"),
        grade=_grade(receipt),
        ease=_ease(receipt),
        problems=", ".join(_problems(receipt)) or "none found",
        audio=", ".join(f"{_track_name(track)} {_clock(seconds)}" for track, seconds in receipt.audio.items()),
    )


def _link(out: Path, receipt: Receipt, name: str) -> str:
    """The address of a file of the document; none where the run failed, since the file is an earlier run's."""
    there = receipt.state == "done" and bool(receipt.slug) and (out / receipt.slug / name).is_file()
    return link(f"{receipt.slug}/{name}") if there else ""


def _grade(receipt: Receipt) -> str:
    before = value(receipt.scores, _GRADE, SOURCE)
    versions = dict.fromkeys(score.version for score in receipt.scores if score.version != SOURCE)
    after = [value(receipt.scores, _GRADE, version) for version in versions]
    shown = [f"{number:.1f}" for number in (before, *after) if number is not None]
    return " → ".join(shown)


def _ease(receipt: Receipt) -> str:
    """The headline measure of a Spanish version."""
    spanish = next(measure for measure in MEASURES if measure.language == "es")
    found = [s.value for s in receipt.scores if s.measure == spanish.name and s.version != SOURCE and not s.of]
    return f"{found[0]:.1f}" if found else ""


def _problems(receipt: Receipt) -> Iterator[str]:
    for severity, (one, many) in _NAMES.items():
        if count := receipt.problems.get(severity, 0):
            yield f"{count} {one if count == 1 else many}"


def _track_name(track: str) -> str:
    """`English` for the track `easy.en`, or the track's own name."""
    language = track.rpartition(".")[2]
    name = language_name(language)
    return track if name == language else name


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"

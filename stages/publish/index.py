"""The batch at a glance: every document of a run with its grades, its problems, its sound and its files."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from pipeline.document import SOURCE
from pipeline.files import write_text
from pipeline.receipt import Receipt, totals
from stages.publish.credit import link
from stages.publish.html import render
from stages.publish.measures import CONSENSUS, MEASURES, value
from stages.publish.wording import language_name

_ASSETS = Path(__file__).parent / "report_assets"
_NAMES = {"error": ("error", "errors"), "warning": ("warning", "warnings"), "info": ("note", "notes")}
_WEIGHTS = {"error": 1_000_000, "warning": 1_000, "info": 1}
_LEFT_OUT = ("index.html", "report.html", "receipt.json")


@dataclass(frozen=True)
class Grade:
    """A consensus grade as shown; `order` is what it is sorted by, empty where none was taken."""

    text: str = ""
    order: str = ""


@dataclass(frozen=True)
class Entry:
    """A document's row; `page` and `report` are empty where there is no such file, `files` are the rest by name."""

    receipt: Receipt
    title: str
    name: str
    page: str
    report: str
    files: tuple[tuple[str, str], ...]
    before: Grade
    after: Grade
    translated: Grade
    problems: str
    weight: int
    audio: str
    seconds: float

    @property
    def status(self) -> str:
        """What the filter goes by: `failed`, `unfinished`, `check` for one with something to look at, else `done`."""
        if self.receipt.state != "done":
            return "failed" if self.receipt.state == "failed" else "unfinished"
        return "check" if self.receipt.missed or self.weight >= _WEIGHTS["warning"] else "done"


def write_index(out: Path, receipts: Sequence[Receipt]) -> Path:
    """Write `out`/index.html with a row per receipt, in the order given; `OutputError` if it cannot be written."""
    path = out / "index.html"
    entries = [_entry(out, receipt) for receipt in receipts]
    summed = totals(receipts)
    page = render(
        _ASSETS,
        "index.html",
        style="report.css",
        script="index.js",
        entries=entries,
        totals=summed,
        problems=_problems(summed.problems) or "none found",
        audio=_clock(summed.audio_seconds),
    )
    write_text(path, page)
    return path


def _entry(out: Path, receipt: Receipt) -> Entry:
    name = PurePath(receipt.input.replace("\\", "/")).name
    before, after, translated = _grades(receipt)
    return Entry(
        receipt=receipt,
        title=receipt.title or name or receipt.input,
        name=name,
        page=_link(out, receipt, "index.html"),
        report=_link(out, receipt, "report.html"),
        files=_files(out, receipt),
        before=before,
        after=after,
        translated=translated,
        problems=_problems(receipt.problems) or "none found",
        weight=sum(_WEIGHTS.get(severity, 0) * count for severity, count in receipt.problems.items()),
        audio=", ".join(f"{_track_name(track)} {_clock(seconds)}" for track, seconds in receipt.audio.items()),
        seconds=sum(receipt.audio.values()),
    )


def _link(out: Path, receipt: Receipt, name: str) -> str:
    """The address of a file of the document; none where the run failed, since the file is an earlier run's."""
    return link(f"{receipt.slug}/{name}") if name in _there(out, receipt) else ""


def _files(out: Path, receipt: Receipt) -> tuple[tuple[str, str], ...]:
    names = sorted(name for name in _there(out, receipt) if not name.startswith("."))
    return tuple((name, link(f"{receipt.slug}/{name}")) for name in names if name not in _LEFT_OUT)


def _there(out: Path, receipt: Receipt) -> set[str]:
    """The names of the document's files: as they lie here, or as the receipt has them if they were sent elsewhere."""
    if receipt.state != "done" or not receipt.slug:
        return set()
    folder = out / receipt.slug
    return {path.name for path in folder.iterdir() if path.is_file()} if folder.is_dir() else set(receipt.files)


def _grades(receipt: Receipt) -> tuple[Grade, Grade, Grade]:
    """The consensus of the original, of the last version in its language, and of the last one in another."""
    names = dict.fromkeys(score.version for score in receipt.scores if score.version != SOURCE)
    own = _language(receipt, SOURCE) or receipt.language.partition("-")[0]
    after = [_grade(receipt, name) for name in names if _language(receipt, name) == own]
    translated = [_grade(receipt, name) for name in names if _language(receipt, name) != own]
    return _grade(receipt, SOURCE), (after or [Grade()])[-1], (translated or [Grade()])[-1]


def _grade(receipt: Receipt, version: str) -> Grade:
    number = value(receipt.scores, CONSENSUS, version)
    return Grade() if number is None else Grade(f"{number:.1f}", f"{number:.2f}")


def _language(receipt: Receipt, version: str) -> str:
    """The language that the measures taken of a version are for."""
    taken = {score.measure for score in receipt.scores if score.version == version and not score.of}
    return next((measure.language for measure in MEASURES if measure.language and measure.name in taken), "")


def _problems(counts: dict[str, int]) -> str:
    told = ((count, _NAMES[severity]) for severity in _NAMES if (count := counts.get(severity, 0)))
    return ", ".join(f"{count} {one if count == 1 else many}" for count, (one, many) in told)


def _track_name(track: str) -> str:
    """`English` for the track `easy.en`, or the track's own name."""
    language = track.rpartition(".")[2]
    name = language_name(language)
    return track if name == language else name


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"

"""What the report shows, worked out; the template only lays it out."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.annotations import Reason
from pipeline.document import SOURCE, Document, Line, Note, Problem
from stages.publish.credit import link
from stages.publish.html_id import html_id
from stages.publish.measures import CONSENSUS, COUNTS, MEASURES, value
from stages.publish.piece import Piece, pieces
from stages.publish.version_title import version_names, version_title
from stages.publish.visible import one_line
from stages.publish.word_marks import Run, Runs, word_marks

_SEVERITIES = ("error", "warning", "info")


@dataclass(frozen=True)
class Cell:
    """What one version makes of an original sentence; `unchanged` against the version it was made from.

    `marks` are the runs of each piece; `sound` leads to where the first piece is heard; `grade` is the hardest piece's.
    """

    version: str
    title: str
    language: str
    pieces: tuple[Piece, ...]
    unchanged: bool
    marks: tuple[Runs, ...] = ()
    sound: str = ""
    reasons: tuple[Reason, ...] = ()
    grade: float | None = None

    @property
    def marked(self) -> list[tuple[Piece, Runs]]:
        """Every piece with its text in runs."""
        return list(zip(self.pieces, self.marks, strict=True))


@dataclass(frozen=True)
class Pair:
    """An original sentence beside what became of it; `marks` show what is gone, `grades` how hard each version is."""

    number: int
    id: str
    kind: str
    text: str
    language: str
    cells: tuple[Cell, ...]
    notes: tuple[tuple[str, Note], ...]
    problems: tuple[Problem, ...]
    marks: Runs
    reasons: tuple[Reason, ...]
    grades: dict[str, float]

    @property
    def changed(self) -> bool:
        """True if the simplified text says it otherwise, or leaves it out."""
        return any(run.changed for run in self.marks) or any(
            run.changed for cell in self.cells for runs in cell.marks for run in runs
        )

    @property
    def severity(self) -> str:
        """That of the worst problem, empty without one."""
        found = {problem.severity for problem in self.problems}
        return next((severity for severity in _SEVERITIES if severity in found), "")


@dataclass(frozen=True)
class Doubt:
    """A problem with the sentence it is about: `text` in `language`, `original` where that is another text.

    `sound` leads to where it is heard.
    """

    problem: Problem
    anchor: str
    text: str
    language: str
    original: str
    sound: str = ""


def doubts(document: Document) -> dict[str, list[Doubt]]:
    """Every problem by severity, the worst first, in the order of the text."""
    texts = {part.id: (name, part.text) for name in version_names(document) for part in document.parts(name)}
    order = {sentence.id: number for number, sentence in enumerate(document.sentences)}
    sounds = _sounds(document)
    found: dict[str, list[Doubt]] = {severity: [] for severity in _SEVERITIES}
    for problem in document.problems:
        version, text = texts.get(problem.sentence, (SOURCE, ""))
        origin = document.origin(problem.sentence)
        original = texts[origin][1] if origin in texts and version != SOURCE else ""
        anchor = f"row-{html_id(origin)}" if origin in texts else ""
        sound = sounds.get(problem.sentence, "")
        found[problem.severity].append(Doubt(problem, anchor, text, document.language_of(version), original, sound))
    for listed in found.values():
        listed.sort(key=lambda doubt: order.get(document.origin(doubt.problem.sentence), -1))
    return {severity: listed for severity, listed in found.items() if listed}


def pairs(document: Document) -> list[Pair]:
    """Every original sentence with its versions, the notes on them and the problems with them."""
    lines = {version.name: _by_origin(document, version.name) for version in document.versions}
    known = {version.name: pieces(document, version.name) for version in document.versions}
    facts = _Facts(document)
    found: list[Pair] = []
    for block in document.blocks:
        for sentence in block.sentences:
            own = {name: lines[name].get(sentence.id, []) for name in lines}
            parts = [part.id for listed in own.values() for line in listed for part in line.parts]
            gone: Runs = (Run(one_line(sentence.text)),)
            cells = []
            for name, listed in own.items():
                cell = _cell(document, name, listed, known[name], facts)
                if document.version(name).source == SOURCE and cell.language == document.language:
                    gone, marks = word_marks(one_line(sentence.text), [piece.text for piece in cell.pieces])
                    cell = replace(cell, marks=marks)
                cells.append(cell)
            found.append(
                Pair(
                    number=len(found) + 1,
                    id=f"row-{html_id(sentence.id)}",
                    kind=block.kind,
                    text=sentence.text,
                    language=sentence.language or document.language,
                    cells=tuple(cells),
                    notes=tuple((name, note) for name, listed in own.items() for line in listed for note in line.notes),
                    problems=tuple(one for part in (sentence.id, *parts) for one in facts.problems.get(part, ())),
                    marks=gone,
                    reasons=tuple(facts.reasons.get((SOURCE, sentence.id), ())),
                    grades=facts.hardest(SOURCE, [sentence.id])
                    | {name: grade for cell in cells for name, grade in facts.hardest(cell.version, parts).items()},
                )
            )
    return found


class _Facts:
    """What a document knows of its parts, by their ids: looked up once for all sentences."""

    def __init__(self, document: Document) -> None:
        self.problems: dict[str, list[Problem]] = {}
        for problem in document.problems:
            self.problems.setdefault(problem.sentence, []).append(problem)
        self.reasons: dict[tuple[str, str], list[Reason]] = {}
        for reason in document.reasons:
            self.reasons.setdefault((reason.version, reason.of), []).append(reason)
        self.grades = {(s.version, s.of): s.value for s in document.scores if s.measure == CONSENSUS and s.of}
        self.files = {track.version: track.file for track in document.tracks}

    def hardest(self, version: str, parts: list[str]) -> dict[str, float]:
        """The highest grade among parts of a version, by its name; empty where none was taken."""
        taken = [self.grades[version, part] for part in parts if (version, part) in self.grades]
        return {version: max(taken)} if taken else {}


def _by_origin(document: Document, version: str) -> dict[str, list[Line]]:
    found: dict[str, list[Line]] = {}
    for line in document.version(version).lines:
        found.setdefault(document.origin(line.id), []).append(line)
    return found


def _cell(document: Document, version: str, lines: list[Line], known: dict[str, Piece], facts: _Facts) -> Cell:
    above = {part.id: one_line(part.text) for part in document.parts(document.version(version).source)}
    own = tuple(known[part.id] for line in lines for part in line.parts)
    same = [piece.text for piece in own] == [above[line.id] for line in lines]
    failed = any(piece.failed for piece in own)
    return Cell(
        version,
        version_title(document, version),
        document.language_of(version),
        own,
        unchanged=bool(own) and same and not failed,
        marks=tuple((Run(piece.text),) for piece in own),
        sound=_sound(facts.files.get(version, ""), own),
        reasons=tuple(one for piece in own for one in facts.reasons.get((version, piece.id), ())),
        grade=facts.hardest(version, [piece.id for piece in own]).get(version),
    )


def _sound(file: str, own: tuple[Piece, ...]) -> str:
    begin = next((piece.begin for piece in own if piece.begin is not None), None)
    return f"{link(file)}#t={begin:.2f}" if file and begin is not None else ""


def _sounds(document: Document) -> dict[str, str]:
    """Where each part is heard, as links into the published recordings."""
    tracks = {track.name: track for track in document.tracks if track.file}
    heard = ((clip, tracks[clip.track]) for clip in document.clips if clip.track in tracks)
    return {clip.part: f"{link(track.file)}#t={clip.begin / track.rate:.2f}" for clip, track in heard}


def score_table(document: Document) -> list[tuple[str, list[str]]]:
    """A row per measure and count that was taken: its title, then its value for the original and each version."""
    titles = {measure.name: measure.title for measure in MEASURES}
    taken = dict.fromkeys(score.measure for score in document.scores if not score.of)
    measures = [name for name in titles if name in taken]
    measures += [name for name in taken if name not in titles and name not in COUNTS]
    rows = [(titles.get(name, name.replace("_", " ")), _values(document, name, 1)) for name in measures]
    return rows + [
        (name.replace("_", " ").capitalize(), _values(document, name, 2 if name == "word_level" else 0))
        for name in COUNTS
        if name in taken
    ]


def _values(document: Document, measure: str, digits: int) -> list[str]:
    numbers = (value(document.scores, measure, name) for name in version_names(document))
    return ["–" if number is None else f"{number:.{digits}f}" for number in numbers]


def changes(document: Document) -> list[tuple[str, int]]:
    """How often each rule changed something, the most frequent first."""
    counted = Counter(note.rule for note in _notes(document))
    return sorted(counted.items(), key=lambda rule: (-rule[1], rule[0]))


def _notes(document: Document) -> Iterator[Note]:
    return (note for version in document.versions for line in version.lines for note in line.notes)

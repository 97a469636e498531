"""What the report shows, worked out; the template only lays it out."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.document import SOURCE, Document, Line, Note, Problem
from stages.publish.html_id import html_id
from stages.publish.measures import COUNTS, MEASURES, value
from stages.publish.piece import Piece, pieces
from stages.publish.visible import one_line
from stages.publish.wording import language_name

_SEVERITIES = ("error", "warning", "info")


@dataclass(frozen=True)
class Cell:
    """What one version makes of an original sentence; `unchanged` against the version it was made from."""

    version: str
    language: str
    pieces: tuple[Piece, ...]
    unchanged: bool


@dataclass(frozen=True)
class Pair:
    """An original sentence beside what became of it."""

    number: int
    id: str
    kind: str
    text: str
    language: str
    cells: tuple[Cell, ...]
    notes: tuple[tuple[str, Note], ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Doubt:
    """A problem with the sentence it is about: `text` in `language`, `original` where that is another text."""

    problem: Problem
    anchor: str
    text: str
    language: str
    original: str


def version_title(document: Document, version: str) -> str:
    """A version's name for a writer, such as `Easy (English)`."""
    if version == SOURCE:
        return f"Original ({language_name(document.language)})"
    language = document.language_of(version)
    name = language_name(language)
    return name if version == language else f"{version[:1].upper()}{version[1:]} ({name})"


def doubts(document: Document) -> dict[str, list[Doubt]]:
    """Every problem by severity, the worst first, in the order of the text."""
    texts = {part.id: (name, part.text) for name in _names(document) for part in document.parts(name)}
    order = {sentence.id: number for number, sentence in enumerate(document.sentences)}
    found: dict[str, list[Doubt]] = {severity: [] for severity in _SEVERITIES}
    for problem in document.problems:
        version, text = texts.get(problem.sentence, (SOURCE, ""))
        origin = document.origin(problem.sentence)
        original = texts[origin][1] if origin in texts and version != SOURCE else ""
        anchor = f"row-{html_id(origin)}" if origin in texts else ""
        found[problem.severity].append(Doubt(problem, anchor, text, document.language_of(version), original))
    for listed in found.values():
        listed.sort(key=lambda doubt: order.get(document.origin(doubt.problem.sentence), -1))
    return {severity: listed for severity, listed in found.items() if listed}


def pairs(document: Document) -> list[Pair]:
    """Every original sentence with its versions, the notes on them and the problems with them."""
    lines = {version.name: _by_origin(document, version.name) for version in document.versions}
    known = {version.name: pieces(document, version.name) for version in document.versions}
    found: list[Pair] = []
    for block in document.blocks:
        for sentence in block.sentences:
            own = {name: lines[name].get(sentence.id, []) for name in lines}
            parts = {part.id for listed in own.values() for line in listed for part in line.parts}
            found.append(
                Pair(
                    number=len(found) + 1,
                    id=f"row-{html_id(sentence.id)}",
                    kind=block.kind,
                    text=sentence.text,
                    language=sentence.language or document.language,
                    cells=tuple(_cell(document, name, listed, known[name]) for name, listed in own.items()),
                    notes=tuple((name, note) for name, listed in own.items() for line in listed for note in line.notes),
                    problems=document.problems_of({sentence.id, *parts}),
                )
            )
    return found


def _names(document: Document) -> list[str]:
    return [SOURCE, *(version.name for version in document.versions)]


def _by_origin(document: Document, version: str) -> dict[str, list[Line]]:
    found: dict[str, list[Line]] = {}
    for line in document.version(version).lines:
        found.setdefault(document.origin(line.id), []).append(line)
    return found


def _cell(document: Document, version: str, lines: list[Line], known: dict[str, Piece]) -> Cell:
    above = {part.id: one_line(part.text) for part in document.parts(document.version(version).source)}
    own = tuple(known[part.id] for line in lines for part in line.parts)
    same = [piece.text for piece in own] == [above[line.id] for line in lines]
    failed = any(piece.failed for piece in own)
    return Cell(version, document.language_of(version), own, unchanged=bool(own) and same and not failed)


def score_table(document: Document) -> list[tuple[str, list[str]]]:
    """A row per measure and count that was taken: its title, then its value for the original and each version."""
    titles = {measure.name: measure.title for measure in MEASURES}
    taken = dict.fromkeys(score.measure for score in document.scores if not score.of)
    measures = [name for name in titles if name in taken]
    measures += [name for name in taken if name not in titles and name not in COUNTS]
    rows = [(titles.get(name, name.replace("_", " ")), _values(document, name, 1)) for name in measures]
    return rows + [(name.capitalize(), _values(document, name, 0)) for name in COUNTS if name in taken]


def _values(document: Document, measure: str, digits: int) -> list[str]:
    numbers = (value(document.scores, measure, name) for name in _names(document))
    return ["–" if number is None else f"{number:.{digits}f}" for number in numbers]


def changes(document: Document) -> list[tuple[str, int]]:
    """How often each rule changed something, the most frequent first."""
    counted = Counter(note.rule for note in _notes(document))
    return sorted(counted.items(), key=lambda rule: (-rule[1], rule[0]))


def _notes(document: Document) -> Iterator[Note]:
    return (note for version in document.versions for line in version.lines for note in line.notes)

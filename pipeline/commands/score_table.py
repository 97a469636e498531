"""What `plainvox score` shows on a terminal: measures, what the grade is made of, reasons, guidelines."""

from collections import Counter

from pipeline.document import Document

_HARDEST = 3
_COUNTS = frozenset({"sentences", "words", "syllables", "letters", "long_words", "complex_words", "hard_words"})


def print_table(document: Document) -> None:
    """The scores of a document on stdout."""
    from rich.console import Console
    from rich.table import Table

    console = Console()
    table = Table(title=f"{document.title or document.source.address} ({document.language})", title_justify="left")
    table.add_column("measure")
    table.add_column("value", justify="right")
    table.add_column("")
    notes = _notes(document)
    for one in document.scores:
        if not one.of:
            indent, name = ("  + ", one.measure.partition(".")[2]) if "." in one.measure else ("", one.measure)
            shown = f"{one.value:.0f}" if one.measure in _COUNTS else f"{one.value:.1f}"
            table.add_row(indent + name.replace("_", " "), shown, notes.get(one.measure, ""))
    console.print(table)
    for line in (*_why(document), *_hardest(document), *_guidelines(document)):
        console.print(line, markup=False, highlight=False)


def _notes(document: Document) -> dict[str, str]:
    return {target.measure: f"target {target.value:g}" for target in document.targets}


def _why(document: Document) -> list[str]:
    counted = Counter(reason.id.replace("_", " ") for reason in document.reasons)
    return ["Why: " + ", ".join(f"{count} × {name}" for name, count in counted.most_common())] if counted else []


def _hardest(document: Document) -> list[str]:
    texts = {sentence.id: sentence.text for sentence in document.sentences}
    single = sorted((score for score in document.scores if score.of), key=lambda score: -score.value)[:_HARDEST]
    lines = ["Hardest sentences:"] if single else []
    for one in single:
        lines.append(f"  {one.value:.1f}  {texts[one.of]}")
        for reason in document.reasons:
            if reason.of == one.of:
                lines.append(f"        {reason.message} {reason.suggestion}".rstrip())
    return lines


def _guidelines(document: Document) -> list[str]:
    lines = ["Guidelines:"] if document.guidelines else []
    for source in dict.fromkeys(one.source for one in document.guidelines):
        counted = Counter(one.verdict for one in document.guidelines if one.source == source)
        told = ", ".join(f"{count} {verdict}" for verdict, count in counted.items())
        lines.append(f"  {source}: {told}")
        lines += [
            f"    not met: {one.text} {one.detail}"
            for one in document.guidelines
            if one.source == source and one.verdict == "not met"
        ]
    return lines

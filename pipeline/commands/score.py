"""`plainvox score`: readability of documents."""

from typing import Any

import click

from pipeline.commands.single import STDIN, Desk, print_json, tell_problems
from pipeline.config import LANGUAGES
from pipeline.document import SOURCE, Document
from pipeline.inputs import jobs

_COUNTS = ("words", "sentences", "syllables")


@click.command()
@click.argument("addresses", nargs=-1, metavar="[INPUT|-]...")
@click.option("--lang", type=click.Choice(LANGUAGES), help="Language of the text  [default: as in pipeline.yaml]")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per input.")
def score(addresses: tuple[str, ...], lang: str | None, as_json: bool) -> int:
    """Score how hard documents are to read."""
    desk = Desk()
    for job in jobs(addresses or (STDIN,)):
        document = desk.process(job.address, [desk.stage("read"), desk.stage("score", of=(SOURCE,))], language=lang)
        if as_json:
            print_json(_json(document))
        else:
            _table(document)
            tell_problems(document)
    return 0


def _json(document: Document) -> dict[str, Any]:
    whole = {score.measure: score.value for score in document.scores if not score.of}
    single = {score.of: score for score in document.scores if score.of}
    return {
        "input": document.source.address,
        "language": document.language,
        "measures": {name: round(value, 2) for name, value in whole.items() if name not in _COUNTS},
        "counts": {name: int(whole[name]) for name in _COUNTS if name in whole},
        "sentences": [
            {"id": s.id, "text": s.text, "measure": single[s.id].measure, "value": round(single[s.id].value, 2)}
            for s in document.sentences
            if s.id in single
        ],
    }


def _table(document: Document) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(title=f"{document.title or document.source.address} ({document.language})", title_justify="left")
    table.add_column("measure")
    table.add_column("value", justify="right")
    for one in document.scores:
        if not one.of:
            table.add_row(
                one.measure.replace("_", " "), f"{one.value:.0f}" if one.measure in _COUNTS else f"{one.value:.1f}"
            )
    Console().print(table)

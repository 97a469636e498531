"""`plainvox read`: what would be converted, and what was left out."""

from dataclasses import asdict

import click

from pipeline.commands.single import STDIN, Desk, print_json, require_file, tell_problems
from pipeline.document import SOURCE


@click.command()
@click.argument("address", metavar="INPUT", default=STDIN)
@click.option("--json", "as_json", is_flag=True, help="Print blocks, cuts and metadata as JSON.")
def read(address: str, as_json: bool) -> int:
    """Show what would be converted, and what was left out.

    The main content is printed as Markdown, the cuts on stderr.
    """
    require_file(address)
    desk = Desk()
    document = desk.process(address, [desk.stage("read")])
    if as_json:
        print_json(
            {
                "input": address,
                "title": document.title,
                "language": document.language,
                "source": asdict(document.source),
                "blocks": [asdict(block) for block in document.blocks],
                "cuts": [asdict(cut) for cut in document.cuts],
                "problems": [asdict(problem) for problem in document.problems],
            }
        )
        return 0
    click.echo(desk.markdown(document, SOURCE).rstrip("\n"))
    tell_problems(document)
    for cut in document.cuts:
        click.echo(f"left out ({cut.reason}): {_short(cut.text)}", err=True)
    return 0


def _short(text: str, width: int = 100) -> str:
    line = " ".join(text.split())
    return line if len(line) <= width else line[: width - 1] + "…"

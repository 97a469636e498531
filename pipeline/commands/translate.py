"""`plainvox translate`: translation only."""

import click

from pipeline.commands.single import STDIN, Desk, print_version, require_file
from pipeline.document import SOURCE
from pipeline.plugins import TRANSLATORS


@click.command()
@click.argument("address", metavar="[INPUT|-]", default=STDIN)
@click.option(
    "--lines", is_flag=True, help="One sentence or paragraph per input line, exactly one output line for each."
)
@click.option("--to", "to", default="es", show_default=True, help="Language to translate into.")
@click.option("--engine", metavar="NAME", help="Use this translator only.")
@click.option("--json", "as_json", is_flag=True, help="Print every sentence with its translation and doubts.")
def translate(address: str, lines: bool, to: str, engine: str | None, as_json: bool) -> int:
    """Translate a document or text as it is."""
    require_file(address)
    desk = Desk()
    options: dict[str, object] = {"of": SOURCE, "to": to}
    if engine:
        desk.require(TRANSLATORS, engine)
        options["engines"] = (engine,)
    read = desk.stage("read", form="lines") if lines else desk.stage("read")
    document = desk.process(address, [read, desk.stage("translate", **options), desk.stage("check", of=to)])
    print_version(desk, document, to, lines=lines, as_json=as_json)
    return 0

"""`plainvox simplify`: plain language only."""

import click

from pipeline.commands.single import STDIN, Desk, print_version, require_file


@click.command()
@click.argument("address", metavar="[INPUT|-]", default=STDIN)
@click.option(
    "--lines", is_flag=True, help="One sentence or paragraph per input line, exactly one output line for each."
)
@click.option("--json", "as_json", is_flag=True, help="Print every sentence with what changed and why.")
def simplify(address: str, lines: bool, as_json: bool) -> int:
    """Rewrite a document or text in plain language."""
    require_file(address)
    desk = Desk()
    read = desk.stage("read", form="lines") if lines else desk.stage("read")
    stages = [read, desk.stage("simplify", to="easy"), desk.stage("check", of="easy")]
    document = desk.process(address, stages)
    print_version(desk, document, "easy", lines=lines, as_json=as_json)
    return 0

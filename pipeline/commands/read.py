"""`plainvox read`: what would be converted, and what was left out."""

from dataclasses import asdict

import click

from pipeline.commands.single import STDIN, Desk, print_json, require_file, tell_problems
from pipeline.document import SOURCE, Document


@click.command()
@click.argument("address", metavar="INPUT", default=STDIN)
@click.option(
    "--json", "as_json", is_flag=True, help="Print blocks, cuts with reasons, links, languages and metadata as JSON."
)
def read(address: str, as_json: bool) -> int:
    """Show what would be converted, and what was left out.

    The main content is printed as Markdown; where it comes from and the cuts with their reasons on stderr.
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
                "languages": _languages(document),
                "source": asdict(document.source),
                "links": [asdict(link) for sentence in document.sentences for link in sentence.links],
                "blocks": [asdict(block) for block in document.blocks],
                "cuts": [asdict(cut) for cut in document.cuts],
                "problems": [asdict(problem) for problem in document.problems],
            }
        )
        return 0
    click.echo(desk.markdown(document, SOURCE).rstrip("\n"))
    for what, said in _known(document):
        click.echo(f"{what}: {said}", err=True)
    tell_problems(document)
    for cut in document.cuts:
        click.echo(f"left out ({cut.reason}): {_short(cut.text)}", err=True)
    return 0


def _languages(document: Document) -> list[str]:
    """The document's language, then those of its passages."""
    return list(dict.fromkeys([document.language, *(s.language for s in document.sentences if s.language)]))


def _known(document: Document) -> list[tuple[str, str]]:
    """What is known of where the document comes from."""
    source = document.source
    links = sum(len(sentence.links) for sentence in document.sentences)
    told = [
        ("author", source.author),
        ("publisher", source.publisher),
        ("date", source.date),
        ("address", source.canonical),
        ("credit", source.credit),
        ("language", ", ".join(_languages(document))),
        ("links", str(links) if links else ""),
    ]
    return [(what, " ".join(said.split())) for what, said in told if said]


def _short(text: str, width: int = 100) -> str:
    line = " ".join(text.split())
    return line if len(line) <= width else line[: width - 1] + "…"

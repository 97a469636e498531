"""`plainvox translate`: translation only."""

from dataclasses import dataclass, replace
from typing import ClassVar

import click

from pipeline.commands.single import STDIN, Desk, print_version, require_file
from pipeline.document import SOURCE, Document, Sentence
from pipeline.ids import sentence_ids
from pipeline.plugins import TRANSLATORS
from pipeline.stage import Context, Stage


@dataclass(frozen=True)
class WholeLines(Stage):
    """Takes every input line for one sentence: a pair of short ones reads better in Spanish when heard together.

    The engine cuts what is too long for it.
    """

    name: ClassVar[str] = "lines"

    def run(self, document: Document, context: Context) -> Document:
        """The document with one sentence in every block that has any."""
        texts = [" ".join(sentence.text for sentence in block.sentences) for block in document.blocks]
        names = iter(sentence_ids([text for text in texts if text]))
        blocks = tuple(
            replace(block, sentences=(Sentence(next(names), text),) if text else ())
            for block, text in zip(document.blocks, texts, strict=True)
        )
        return replace(document, blocks=blocks)


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
    read = [desk.stage("read", form="lines"), WholeLines()] if lines else [desk.stage("read")]
    document = desk.process(address, [*read, desk.stage("translate", **options), desk.stage("check", of=to)])
    print_version(desk, document, to, lines=lines, as_json=as_json)
    return 0

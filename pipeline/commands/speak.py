"""`plainvox speak`: speech only."""

import tempfile
from pathlib import Path

import click

from pipeline.commands.single import STDIN, Desk, require_file, tell_problems
from pipeline.config import LANGUAGES
from pipeline.document import SOURCE
from pipeline.errors import UsageError
from pipeline.files import whole_file
from pipeline.plugins import VOICES


@click.command()
@click.argument("address", metavar="[INPUT|-]", default=STDIN)
@click.option("--lang", type=click.Choice(LANGUAGES), required=True, help="Language of the text.")
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    metavar="FILE.mp3",
    help="File to write.",
)
@click.option("--engine", metavar="NAME", help="Use this engine only.")
@click.option("--voice", metavar="NAME", help="Use this voice of the engine.")
def speak(address: str, lang: str, output: Path, engine: str | None, voice: str | None) -> int:
    """Speak a document or text as it is."""
    require_file(address)
    if output.suffix.lower() != ".mp3":
        raise UsageError(f"{output}: the file must end in .mp3", hint=f"--output {output.with_suffix('.mp3')}")
    desk = Desk()
    options: dict[str, object] = {"of": (SOURCE,)}
    if engine:
        desk.require(VOICES, engine)
        options["engines"] = (engine,)
    if voice:
        options["voices"] = {lang: voice}
    with tempfile.TemporaryDirectory() as scratch:
        stages = [desk.stage("read"), desk.stage("speak", **options), desk.stage("publish", formats=("audio",))]
        document = desk.process(address, stages, language=lang, folder=Path(scratch))
        (made,) = Path(scratch).glob("*.mp3")
        with whole_file(output) as temporary:
            temporary.write_bytes(made.read_bytes())
    track = document.tracks[0]
    click.echo(f"{output}  {track.seconds:.1f} s, voice {track.voice}")
    tell_problems(document)
    return 0

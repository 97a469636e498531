"""`plainvox score`: readability of documents."""

from typing import Any

import click

from pipeline.commands.score_table import print_table
from pipeline.commands.single import STDIN, Desk, print_json, tell_problems
from pipeline.config import LANGUAGES
from pipeline.document import SOURCE, Document, Problem
from pipeline.errors import PlainvoxError, TargetMissed
from pipeline.inputs import jobs

CONSENSUS = "consensus"
_COUNTS = ("sentences", "words", "syllables", "letters", "long_words", "complex_words", "hard_words")


@click.command()
@click.argument("addresses", nargs=-1, metavar="[INPUT|-]...")
@click.option("--lang", type=click.Choice(LANGUAGES), help="Language of the text  [default: as in pipeline.yaml]")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per input.")
@click.option("--strict", is_flag=True, help="Exit with 5 if a text misses a target of pipeline.yaml.")
def score(addresses: tuple[str, ...], lang: str | None, as_json: bool, strict: bool) -> int:
    """Score how hard documents are to read, and say why.

    INPUT is a file, a folder, a glob or an http(s) address; - is standard input.
    """
    desk = Desk()
    named = jobs(addresses or (STDIN,))
    failed = 0
    missed: list[str] = []
    for job in named:
        try:
            document = desk.process(
                job.address,
                [desk.stage("read"), desk.stage("score", of=(SOURCE,))],
                language=lang,
                targets=desk.targets(SOURCE),
            )
        except PlainvoxError as error:
            if len(named) == 1:
                raise
            failed += 1
            click.echo(f"failed: {error.message}", err=True)
            continue
        if as_json:
            print_json(_json(document))
        else:
            print_table(document)
        tell_problems(document)
        missed += [f"{job.address}: {one.message}" for one in document.problems if _is_missed(one)]
    if failed:
        return PlainvoxError.exit_code
    if strict and missed:
        raise TargetMissed(
            "--strict: " + "\n  ".join(missed), hint="plainvox simplify, or another target in pipeline.yaml"
        )
    return 0


def _is_missed(problem: Problem) -> bool:
    return problem.stage == "score" and problem.severity != "info"


def _json(document: Document) -> dict[str, Any]:
    whole = {score.measure: round(score.value, 2) for score in document.scores if not score.of}
    single = {score.of: round(score.value, 2) for score in document.scores if score.of}
    prefix = f"{CONSENSUS}."
    behind = {*_COUNTS, CONSENSUS}
    return {
        "input": document.source.address,
        "language": document.language,
        "consensus": whole.get(CONSENSUS),
        "parts": {name.removeprefix(prefix): value for name, value in whole.items() if name.startswith(prefix)},
        "measures": {n: value for n, value in whole.items() if n not in behind and not n.startswith(prefix)},
        "counts": {name: int(whole[name]) for name in _COUNTS if name in whole},
        "sentences": [
            {"id": s.id, "text": s.text, "consensus": single[s.id], "reasons": _reasons(document, s.id)}
            for s in document.sentences
            if s.id in single
        ],
        "guidelines": [
            {"id": one.id, "source": one.source, "text": one.text, "verdict": one.verdict, "detail": one.detail}
            for one in document.guidelines
        ],
    }


def _reasons(document: Document, sentence: str) -> list[dict[str, Any]]:
    return [
        {"id": one.id, "message": one.message, "suggestion": one.suggestion, "begin": one.begin, "end": one.end}
        for one in document.reasons
        if one.of == sentence
    ]

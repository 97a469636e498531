"""The command line: the only place that turns errors into text and exit codes."""

import os
import signal
import sys
from importlib import import_module

import click

from pipeline.allocator import share_arenas
from pipeline.errors import PlainvoxError

_COMMANDS = (
    "run", "read", "score", "simplify", "translate", "speak", "check", "certify", "review", "memory", "cache",
    "doctor", "models",
)  # fmt: skip
_INTERRUPTED = 130


class _Commands(click.Group):
    """Each command is a module of `pipeline.commands`, loaded when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"pipeline.commands.{cmd_name}"), cmd_name)
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="plainvox")
def plainvox() -> None:
    """Plain language, Spanish and speech from a document as you have it.

    plainvox run page.html writes easy-read pages and audio in English and Spanish to outputs/.
    """


def main(arguments: list[str] | None = None) -> None:
    """Run the command and exit with its code; see `pipeline.errors` for the codes."""
    _keep_stdout_for_results()
    share_arenas()
    # Who ends us politely gets what Ctrl-C gets.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        code = plainvox.main(arguments, prog_name="plainvox", standalone_mode=False)
    except PlainvoxError as error:
        _tell(error)
        code = error.exit_code
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("\ninterrupted; run the same command again to go on from what is in the cache", err=True)
        code = _INTERRUPTED
    except BrokenPipeError:
        # The reader of our results, such as `head`, has seen enough.
        sys.stdout = None  # nothing may be flushed into the closed pipe at exit
        code = 0
    sys.exit(code if isinstance(code, int) else 0)


def _tell(error: PlainvoxError) -> None:
    click.echo(f"error: {error.message}", err=True)
    if error.hint:
        click.echo(f"  try: {error.hint}", err=True)


def _keep_stdout_for_results() -> None:
    """Send to stderr whatever native libraries write to file descriptor 1; Python's own stdout keeps the real one."""
    if sys.stdout is None or sys.__stdout__ is None or sys.stdout is not sys.__stdout__:
        return
    try:
        results = os.dup(sys.stdout.fileno())
        os.dup2(sys.stderr.fileno(), 1)
    except (OSError, ValueError):
        return
    sys.stdout = os.fdopen(results, "w", encoding="utf-8", errors="replace")

"""The program's own command: it opens the instrument; and what all commands share."""

import sys
from collections.abc import Callable
from functools import wraps
from typing import Annotated, ParamSpec, TypeVar

import typer

from improv import __version__

P = ParamSpec("P")
R = TypeVar("R")

ADDRESS_VARIABLE = "IMPROV_LIBRARY"
"""The environment may say the address of a clinic's server."""

app = typer.Typer(
    name="improv",
    help="A group instrument that nobody can play wrong. Without a command it opens the instrument.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def told_in_one_line(command: Callable[P, R]) -> Callable[P, R]:
    """Turn what can go wrong outside the program into one line and exit status 1."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except BrokenPipeError:
            raise typer.Exit(1) from None  # who read our output has gone
        except (ValueError, OSError) as error:
            about = str(error)
            if isinstance(error, OSError) and error.filename is not None:
                about = f"{error.filename}: {error.strerror}"
            sys.stderr.write(f"improv: {about}\n")
            raise typer.Exit(1) from None

    return run


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"improv {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
@told_in_one_line
def instrument(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", callback=_version, help="Say the version.")] = False,
    library: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            envvar=ADDRESS_VARIABLE,
            help="A clinic's server, postgresql://user@server/name, for jams; remembered. Empty: none.",
        ),
    ] = None,
) -> None:
    """Open the instrument, where no command is given."""
    if context.invoked_subcommand is None:
        from improv.cli.opening import Wishes
        from improv.cli.playing import play

        play(Wishes(library=_checked(library)), with_window=True)
    elif _is_typed(context, "library"):
        raise typer.BadParameter(
            "that goes with the window; the commands are told it as in `improv library --library URL`",
            param_hint="--library",
        )


def _is_typed(context: typer.Context, option: str) -> bool:
    """Say whether an option stands on the command line itself, and not in the environment."""
    source = context.get_parameter_source(option)
    return source is not None and source.name == "COMMANDLINE"


def _checked(address: str | None) -> str | None:
    """Return an address that can be one. Raises LibraryUnavailable in one line, without the password."""
    if address:
        from improv.library.addresses import server_url

        server_url(address)
    return address

"""The program's own command: it opens the instrument; and what all commands share."""

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from typing import Annotated, ParamSpec, TypeVar

import typer

from improv import __version__
from improv.line import reason

P = ParamSpec("P")
R = TypeVar("R")

ADDRESS_VARIABLE = "IMPROV_LIBRARY"
"""The environment may say the address of a clinic's server."""

app = typer.Typer(
    name="improv",
    context_settings={"max_content_width": 110},
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
            complain(error)
            raise typer.Exit(1) from None

    return run


def complain(error: ValueError | OSError) -> None:
    """Say on standard error what went wrong, in one line whatever a file is called."""
    about = str(error)
    if isinstance(error, OSError) and error.strerror is not None:
        about = str(reason(error))
        about = about if error.filename is None else f"{error.filename}: {about}"
    with suppress(OSError):
        sys.stderr.write(f"improv: {one_line(about)}\n")


def one_line(text: str) -> str:
    """Return a text as one line that changes nothing on a terminal: what would is written as escapes."""
    return "".join(each if each.isprintable() else repr(each)[1:-1] for each in text)


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
        from improv.cli.windowed import play_in_window

        play_in_window(_checked(library))
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

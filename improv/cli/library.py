"""The commands about the library: which jams there are, what they are called, what lies in the bin."""

from pathlib import Path
from typing import Annotated

import typer

from improv.cli.root import ADDRESS_VARIABLE, app, told_in_one_line

MOST_LISTED = 1_000_000
"""More than any database of ours was made for."""

library = typer.Typer(
    help="Find jams; name, tag, star them; move them to the bin and back. Without a command: list them.",
    no_args_is_help=False,
    rich_markup_mode=None,
)
app.add_typer(library, name="library")

Address = Annotated[
    str,
    typer.Option(
        "--library",
        metavar="URL|DIR",
        envvar=ADDRESS_VARIABLE,
        help="A clinic's server, postgresql://user@server/name, or another folder of the index.",
    ),
]
Jams = Annotated[list[str], typer.Argument(metavar="JAM", help="Files, or their names (2026-01-31-101500).")]
Jam = Annotated[str, typer.Argument(metavar="JAM", help="A file, or its name (2026-01-31-101500).")]
Text = Annotated[str, typer.Option(metavar="WORDS", help="Words, in titles, notes, tags, people, scenes.")]
People = Annotated[list[str] | None, typer.Option("--person", metavar="P", help="Who was there.")]
Tags = Annotated[list[str] | None, typer.Option("--tag", metavar="TAG", help="What it is filed under.")]
Scene = Annotated[str, typer.Option(metavar="NAME", help="A scene that was chosen.")]
Since = Annotated[str, typer.Option(metavar="DATE", help="From this day on: 2026-01-31.")]
Until = Annotated[str, typer.Option(metavar="DATE", help="Up to this day.")]
Starred = Annotated[bool, typer.Option("--starred", help="Only those with a star.")]
Binned = Annotated[bool, typer.Option("--binned", help="What lies in the bin.")]
Sorted = Annotated[
    str, typer.Option("--order", metavar="ORDER", help="newest, oldest, title, longest, shortest.")
]
Limit = Annotated[int, typer.Option(metavar="N", min=1, max=MOST_LISTED, help="At most so many.")]
AsJson = Annotated[bool, typer.Option("--json", help="For programs.")]


@library.callback(invoke_without_command=True)
@told_in_one_line
def jams(
    context: typer.Context,
    text: Text = "",
    person: People = None,
    tag: Tags = None,
    scene: Scene = "",
    since: Since = "",
    until: Until = "",
    starred: Starred = False,
    binned: Binned = False,
    order: Sorted = "newest",
    limit: Limit = 50,
    as_json: AsJson = False,
    address: Address = "",
) -> None:
    """List jams, where no command is given."""
    if context.invoked_subcommand is None:
        from improv.cli.shelf import list_jams, wanted_of

        wanted = wanted_of(
            (text, scene), (person, tag), (since, until), starred=starred, binned=binned, order=order
        )
        list_jams(address, wanted, limit, as_json)


@library.command("list")
@told_in_one_line
def list_(
    text: Text = "",
    person: People = None,
    tag: Tags = None,
    scene: Scene = "",
    since: Since = "",
    until: Until = "",
    starred: Starred = False,
    binned: Binned = False,
    order: Sorted = "newest",
    limit: Limit = 50,
    as_json: AsJson = False,
    address: Address = "",
) -> None:
    """List jams; all conditions hold together."""
    from improv.cli.shelf import list_jams, wanted_of

    wanted = wanted_of(
        (text, scene), (person, tag), (since, until), starred=starred, binned=binned, order=order
    )
    list_jams(address, wanted, limit, as_json)


@library.command()
@told_in_one_line
def rebuild(address: Address = "") -> None:
    """Read every jam again, and make the index anew from the files."""
    from improv.cli.shelf import rebuild_index

    rebuild_index(address)


@library.command()
@told_in_one_line
def rename(
    jam: Jam,
    title: Annotated[str, typer.Argument(metavar="TITLE", help="Empty takes it away.")],
    address: Address = "",
) -> None:
    """Give a jam a title."""
    from improv.cli.shelf import change

    change(address, jam, lambda books, jam_id: books.rename(jam_id, title))


@library.command()
@told_in_one_line
def tag(
    jam: Jam,
    tags: Annotated[list[str], typer.Argument(metavar="TAG")],
    remove: Annotated[bool, typer.Option("--remove", help="Take them away instead.")] = False,
    address: Address = "",
) -> None:
    """File a jam under one or more words."""
    from improv.cli.shelf import change, tagged

    change(address, jam, lambda books, jam_id: tagged(books, jam_id, tags, remove=remove))


@library.command()
@told_in_one_line
def star(
    jam: Jam,
    off: Annotated[bool, typer.Option("--off", help="Take it away instead.")] = False,
    address: Address = "",
) -> None:
    """Give a jam a star."""
    from improv.cli.shelf import change

    change(address, jam, lambda books, jam_id: books.star(jam_id, not off))


@library.command("bin")
@told_in_one_line
def bin_(jams: Jams, address: Address = "") -> None:
    """Move jams into the bin; `restore` brings them back."""
    from improv.cli.shelf import move

    move(address, jams, lambda books, ids: books.bin(ids), binned=False)


@library.command()
@told_in_one_line
def restore(jams: Jams, address: Address = "") -> None:
    """Bring jams back from the bin."""
    from improv.cli.shelf import move

    move(address, jams, lambda books, ids: books.restore(ids), binned=True)


@library.command()
@told_in_one_line
def delete(
    jams: Jams,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    address: Address = "",
) -> None:
    """Delete jams that are in the bin, for ever."""
    from improv.cli.shelf import move

    if not yes and not typer.confirm(f"Delete {len(jams)} for ever?", err=True):
        raise typer.Exit(1)
    move(address, jams, lambda books, ids: books.delete_forever(ids), binned=True)


@library.command()
@told_in_one_line
def fetch(jams: Jams, address: Address = "") -> None:
    """Bring jams here that only the clinic's server has."""
    from improv.cli.shelf import change

    for jam in jams:
        change(address, jam, lambda books, jam_id: books.fetch(jam_id))


@library.command()
@told_in_one_line
def folders(
    add: Annotated[Path | None, typer.Option(metavar="DIR", help="Look for jams there too.")] = None,
    remove: Annotated[Path | None, typer.Option(metavar="DIR", help="Look there no more.")] = None,
    address: Address = "",
) -> None:
    """Say in which folders jams are looked for."""
    from improv.cli.shelf import tell_folders

    tell_folders(address, add, remove)

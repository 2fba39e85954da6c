"""The commands that take jams away, and bring them back."""

from pathlib import Path
from typing import Annotated

import typer

from improv.cli.root import app, told_in_one_line

FROM = typer.Option("--from", metavar="S", min=0, help="Begin here, in seconds.")
TO = typer.Option("--to", metavar="S", min=0, help="End here.")
NAMES = typer.Option("--names", help="Call people what the recording calls them, not Player 1 and so on.")
VAULT = typer.Option(metavar="FOLDER", help="The clinic's vault, for sealed recordings; asks its passphrase.")


@app.command()
@told_in_one_line
def export(
    file: Annotated[Path, typer.Argument(metavar="FILE.jam|FILE.mid")],
    to: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="midi|csv|jsonl|mttb|annotations|musicxml|eaf|labels",
            help="What to write; docs/export.md tells what each is for.",
        ),
    ],
    out: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="Where to write it.")],
    from_s: Annotated[float, FROM] = 0,
    to_s: Annotated[float | None, TO] = None,
    person: Annotated[
        list[str] | None, typer.Option(metavar="P", help="Only this player: a person, seat or name; repeat.")
    ] = None,
    names: Annotated[bool, NAMES] = False,
    pair: Annotated[
        list[str] | None, typer.Option(metavar="P", help="mttb: first the client, then the therapist.")
    ] = None,
    bpm: Annotated[
        float | None,
        typer.Option(
            metavar="BPM", min=20, max=400, help="musicxml: quarters a minute.", show_default="the jam's"
        ),
    ] = None,
    grid: Annotated[
        int, typer.Option(metavar="N", help="musicxml: the shortest note is 1/N: 4, 8, 16, 32.")
    ] = 16,
    media: Annotated[
        str, typer.Option(metavar="FILE", help="eaf: a sound or video file to link, beside the .eaf.")
    ] = "",
    video: Annotated[bool, typer.Option("--video", help="eaf, labels: times of the video.")] = False,
    video_offset: Annotated[
        float | None,
        typer.Option(metavar="S", help="Second of the video where the jam begins.", show_default="as noted"),
    ] = None,
) -> None:
    """Write a recording's notes, or what was noted about it, for other programs."""
    from improv.cli.files import export_take
    from improv.session.out.choosing import Choice
    from improv.session.out.wishes import Details

    choice = Choice(from_s, to_s, tuple(person or ()), names)
    details = Details(tuple(pair or ()), bpm, grid, media, video, video_offset)
    typer.echo(export_take(file, to, out, choice, details))


@app.command("take-home")
@told_in_one_line
def take_home(
    file: Annotated[Path, typer.Argument(metavar="FILE.jam")],
    person: Annotated[str, typer.Option(metavar="P", help="Whose page it is: a person, seat or name.")],
    out: Annotated[Path, typer.Option("-o", "--output", metavar="PAGE.html", help="Where to write it.")],
    from_s: Annotated[float, FROM] = 0,
    to_s: Annotated[float | None, TO] = None,
    names: Annotated[bool, NAMES] = False,
    notes: Annotated[bool, typer.Option("--notes", help="Also what was noted about this person.")] = False,
    language: Annotated[str, typer.Option(metavar="en|de|es|fr", help="Of the page.")] = "en",
    safe_to_send: Annotated[
        bool, typer.Option("--safe-to-send", help="You have read what is in it, and it may be sent.")
    ] = False,
) -> None:
    """Make a page for one person to take home: one file with the sound, a picture, and a box for how it felt.

    Without --safe-to-send it only tells what would be in it.
    """
    from improv.cli.fulfilling import fulfil_here
    from improv.cli.passphrase import AskedKeys
    from improv.session.opened import open_session
    from improv.session.out.choosing import Choice
    from improv.session.out.page import contents_of, page_of
    from improv.session.out.wishes import Errand, TakeHome
    from improv.session.sealed_take import key_of
    from improv.ui.languages.page_words import page_words_in

    choice = Choice(from_s, to_s, names=names)
    wish = TakeHome(str(file), str(out), person, choice, page_words_in(language), notes)
    asked = AskedKeys()
    opened = open_session(file, asked)
    contents = contents_of(page_of(opened.take, opened.notebook().annotations, wish))
    for each in contents:
        typer.echo(f"- {each}", err=True)
    if not safe_to_send:
        raise ValueError("nothing is written yet: that is what would be in it; say --safe-to-send to make it")
    key = key_of(file, asked)
    keys = () if key is None else (key.identity + key.secret,)
    for written in fulfil_here(Errand(wish, keys)).files:
        typer.echo(written)


@app.command()
@told_in_one_line
def bundle(
    files: Annotated[list[Path], typer.Argument(metavar="FILE.jam")],
    out: Annotated[Path, typer.Option("-o", "--output", metavar="FILE.improv", help="Where to write it.")],
    vault: Annotated[Path | None, VAULT] = None,
) -> None:
    """Pack recordings, and what was noted about them, into one file, to move them to another machine.

    They go in as they are, with the names that are in them.
    """
    from improv.cli.fulfilling import fulfil_here
    from improv.session.out.wishes import Bundle, Errand

    keys: tuple[bytes, ...] = ()
    passphrase = ""
    if vault is not None:
        from improv.cli.passphrase import BUNDLE_VARIABLE, asked_new_secret
        from improv.cli.sealed import keys_of

        keys = keys_of(vault, files)
        passphrase = asked_new_secret(BUNDLE_VARIABLE, "Passphrase for the one who receives it: ")
    wish = Bundle(tuple(map(str, files)), str(out), passphrase)
    for written in fulfil_here(Errand(wish, keys)).files:
        typer.echo(written)


@app.command()
@told_in_one_line
def unbundle(
    file: Annotated[Path, typer.Argument(metavar="FILE.improv")],
    folder: Annotated[
        Path | None, typer.Option("--to", metavar="FOLDER", help="Else where recordings go.")
    ] = None,
    vault: Annotated[Path | None, VAULT] = None,
) -> None:
    """Bring the recordings of a bundle into a folder: all or none, and nothing there is overwritten."""
    from improv.cli.fulfilling import fulfil_here
    from improv.session.library import default_folders
    from improv.session.out.wishes import Errand, Unbundle

    adopt, passphrase = None, ""
    if vault is not None:
        from improv.cli.passphrase import BUNDLE_VARIABLE, asked_secret, unlocked

        adopt = unlocked(vault).adopt
        passphrase = asked_secret("Passphrase of the bundle: ", BUNDLE_VARIABLE)
    wish = Unbundle(str(file), str(folder or default_folders()[0]), passphrase)
    for written in fulfil_here(Errand(wish), adopt).files:
        typer.echo(written)


@app.command("person-export")
@told_in_one_line
def person_export(
    person: Annotated[str, typer.Argument(metavar="PERSON", help="What the recordings call them.")],
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="FILE.jam", show_default="all recordings")
    ] = None,
    *,
    out: Annotated[
        Path, typer.Option("-o", "--output", metavar="FOLDER", help="A folder for that person's files.")
    ],
    vault: Annotated[Path | None, VAULT] = None,
) -> None:
    """Write all that is about one person, and nothing about anybody else: MIDI, JSON, CSV for each jam."""
    from improv.cli.fulfilling import fulfil_here
    from improv.session.library import default_folders, takes_in
    from improv.session.out.wishes import Errand, PersonExport

    takes = files or [take for folder in default_folders() for take in takes_in(folder)]
    keys: tuple[bytes, ...] = ()
    if vault is not None:
        from improv.cli.sealed import keys_of

        keys = keys_of(vault, takes)
    wish = PersonExport(person, tuple(map(str, takes)), str(out))
    for written in fulfil_here(Errand(wish, keys)).files:
        typer.echo(written)

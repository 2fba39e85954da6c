"""What people wrote about a recording: read and written from the command line."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import typer

from improv.cli.columns import print_columns
from improv.cli.own import is_clinical
from improv.cli.passphrase import AskedKeys
from improv.session.format import Take
from improv.session.notebook.annotation import Annotation, Correction
from improv.session.notebook.in_clear import why_not_in_clear
from improv.session.notebook.marks import Together, moments_together
from improv.session.notebook.sidecar import save_notes
from improv.session.opened import Opened, open_session
from improv.session.out.choosing import check_passage
from improv.session.records import NANOSECONDS
from improv.session.sealing import Keys
from improv.session.timeline import last_ns, zero_ns
from improv.session.times import minutes


def open_take(file: Path) -> Take:
    """Return a recording, or a MIDI file as one, as its notes say whose notes they were.

    What could not be read is told on standard error. Raises TakeUnreadable: one line.
    """
    return _opened(file).take


def list_notes(file: Path, as_json: bool) -> None:
    """Print the notes of a recording. Raises TakeUnreadable: one line."""
    opened = _opened(file)
    together = moments_together(opened.notebook().annotations)
    if as_json:
        typer.echo(json.dumps(_tree(opened, together), ensure_ascii=False, indent=1))
    else:
        _print_head(opened)
        _print_table(opened.notebook().annotations)
        for moment in together:
            people = ", ".join(who or "the therapist" for who in moment.by)
            typer.echo(f"marked by several at {minutes(moment.at_s)}: {people}")


def add_note(file: Path, text: str, at_s: float, end_s: float | None, kind: str) -> None:
    """Add a note to a recording, beside those that the window writes meanwhile; it ends with the jam.

    Raises CannotWrite, ValueError: one line.
    """
    if end_s is not None and end_s < at_s:
        raise ValueError(f"--at {at_s:g} --to {end_s:g}: the beginning has to come before the end")
    if is_clinical() and (why := why_not_in_clear(file)):
        raise ValueError(why)
    keys = AskedKeys()
    opened = _opened(file, keys)
    seconds = (last_ns(opened.take) - zero_ns(opened.take)) / NANOSECONDS
    check_passage(at_s, None, seconds)
    end_s = None if end_s is None else max(at_s, min(end_s, seconds))
    notebook = opened.notebook()
    number = notebook.add(Annotation(0, at_s, end_s, kind, text=text))
    save_notes(file, notebook.notes, opened.found, keys)
    note = notebook.find(number)
    if note is not None:
        _print_table([note])


def _opened(file: Path, keys: Keys = None) -> Opened:
    opened = open_session(file, keys or AskedKeys())
    for told in opened.news:
        sys.stderr.write(f"improv: {told}\n")
    return opened


def _print_head(opened: Opened) -> None:
    notes = opened.found.notes
    typer.echo(notes.title or opened.path.stem)
    if notes.starred:
        typer.echo("starred")
    if notes.tags:
        typer.echo(f"tags: {', '.join(notes.tags)}")
    if notes.video_offset_s is not None:
        typer.echo(f"it begins at {notes.video_offset_s:g} s of the video")
    for each in notes.corrections:
        passage = f"{minutes(each.from_s)} to {minutes(each.to_s)}"
        typer.echo(f"seat {each.seat} from {passage}: the notes were {each.person}'s")


def _print_table(notes: Sequence[Annotation]) -> None:
    if not notes:
        typer.echo("no notes; write one with --add TEXT --at SECONDS")
        return
    rows = [("at", "to", "kind", "people", "rating", "by", "text")]
    rows += [
        (
            minutes(note.at_s),
            "" if note.end_s is None else minutes(note.end_s),
            note.kind,
            ", ".join(note.people),
            "" if note.rating is None else str(note.rating),
            note.by,
            " ".join(note.text.split()),
        )
        for note in notes
    ]
    print_columns(rows)


def _tree(opened: Opened, together: tuple[Together, ...]) -> dict[str, object]:
    notes = opened.found.notes
    return {
        "file": opened.path.name,
        "title": notes.title,
        "tags": notes.tags,
        "starred": notes.starred,
        "video_offset_s": notes.video_offset_s,
        "answers": notes.answers,
        "annotations": [_fields(note) for note in opened.notebook().annotations],
        "corrections": [_fields(each) for each in notes.corrections],
        "together": [_fields(each) for each in together],
    }


def _fields(value: Annotation | Correction | Together) -> dict[str, object]:
    return {name: getattr(value, name) for name in value.__struct_fields__}

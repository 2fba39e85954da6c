"""What is done with the library, and how it is told."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path

import msgspec
import typer
from msgspec.structs import replace
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from improv.cli.clinic_work import opened as opened_vault
from improv.cli.clinic_work import places
from improv.cli.columns import print_columns
from improv.cli.own import is_clinical, server_address, vault_folder
from improv.clinic.deleting import deleting
from improv.clinic.vault import Vault, has_vault
from improv.library.binning import BIN
from improv.library.shelf import Library, Moved, open_library
from improv.library.shelved import Order, Scanned, Shelved, Wanted
from improv.link.clock import SystemClock
from improv.music.data import Unknown
from improv.session.library import default_folders
from improv.session.times import minutes

_MOST_NAMED = 1000


def wanted_of(
    texts: tuple[str, str],
    lists: tuple[list[str] | None, list[str] | None],
    days: tuple[str, str],
    *,
    starred: bool,
    binned: bool,
    order: str,
) -> Wanted:
    """Return what is asked for: text and scene, people and tags, first and last day. Raises Unknown."""
    try:
        wanted_order = Order(order.lower())
    except ValueError:
        raise Unknown(f"unknown order {order!r}: use {', '.join(Order)}") from None
    since, until = (_day(text) for text in days)
    return Wanted(
        text=texts[0],
        scene=texts[1],
        people=tuple(lists[0] or ()),
        tags=tuple(lists[1] or ()),
        since=since,
        # The last day is meant with its evening.
        until=until if until is None or len(days[1]) > 10 else _evening(until),
        is_starred=starred,
        is_binned=binned,
        order=wanted_order,
    )


def list_jams(address: str, wanted: Wanted, limit: int, as_json: bool) -> None:
    """Print the jams that are wanted."""
    with opened(address) as books:
        _scan(books)
        page = books.find(replace(wanted, limit=limit))
    if as_json:
        typer.echo(msgspec.json.format(msgspec.json.encode([_fields(jam) for jam in page.jams]), indent=2))
        return
    rows = [("began", "length", "jam", "title", "people", "tags", "")]
    rows += [
        (
            jam.began.isoformat(" ", "minutes"),
            minutes(jam.seconds),
            jam.name,
            jam.title,
            ", ".join(jam.people),
            ", ".join(jam.tags),
            _state_of(jam),
        )
        for jam in page.jams
    ]
    if page.jams:
        print_columns(rows)
    if page.total > len(page.jams):
        typer.echo(f"{len(page.jams)} of {page.total}; --limit shows more", err=True)
    elif not page.jams:
        typer.echo("No jam fits." if wanted != Wanted() else "There is no jam yet.", err=True)


def rebuild_index(address: str) -> None:
    """Read every jam again, with a bar."""
    with opened(address) as books:
        scanned = _told(books.rebuild)
    typer.echo(f"{scanned} jams are listed.")


def change(address: str, jam: str, change_it: Callable[[Library, str], Shelved]) -> None:
    """Change one jam, and print its file."""
    with opened(address) as books:
        _scan(books)
        changed = change_it(books, _named(books, jam, binned=False).id)
        for trouble in books.sync().troubles:
            typer.echo(trouble, err=True)
    typer.echo(changed.path)


def tagged(books: Library, jam_id: str, tags: list[str], *, remove: bool) -> Shelved:
    """Give a jam tags, or take them away; return it."""
    jams = [books.untag(jam_id, tag) if remove else books.tag(jam_id, tag) for tag in tags]
    return jams[-1]


def move(
    address: str, jams: list[str], move_them: Callable[[Library, list[str]], Moved], *, binned: bool
) -> None:
    """Move or delete jams, and print their files."""
    with opened(address) as books:
        _scan(books)
        moved = move_them(books, [_named(books, jam, binned=binned).id for jam in jams])
        for trouble in (*moved.troubles, *books.sync().troubles):
            typer.echo(trouble, err=True)
    for jam in moved.jams:
        typer.echo(jam.path or jam.name)
    if moved.troubles:
        raise typer.Exit(1)


def tell_folders(address: str, add: Path | None, remove: Path | None) -> None:
    """Print the folders, and warn of those that a sync service copies."""
    with opened(address) as books:
        if add is not None:
            books.add_folder(add)
        if remove is not None:
            before = books.folders
            books.remove_folder(remove)
            if books.folders == before:
                raise Unknown(f"{remove} is none of the folders that were added; the library is as it was")
        for folder in books.folders:
            typer.echo(str(folder))


@contextmanager
def opened(address: str) -> Iterator[Library]:
    """Open the library, with its vault where there is one, and say what there is to say about it."""
    server = "" if address else server_address()
    with ExitStack() as after:
        if has_vault(vault_folder()):
            vault = after.enter_context(opened_vault())
            books = open_library(
                address,
                vault.index_key,
                server=server,
                keys=vault.find,
                delete_files=_deleting(vault),
                must_seal=is_clinical,
            )
        else:
            books = open_library(address, server=server, delete_files=_deleting(None), must_seal=is_clinical)
        after.callback(books.close)
        for news in (books.news, *books.warnings()):
            if news:
                typer.echo(news, err=True)
        yield books


def _deleting(vault: Vault | None) -> Callable[[Path], None]:
    return deleting(vault_folder(), vault, lambda: places(default_folders()), SystemClock())


def _scan(books: Library) -> None:
    _told(books.scan)


def _told(go_over: Callable[[Callable[[int, int], None]], Scanned]) -> int:
    """Go over the folders, with a bar where there is much to read; return how many jams there are."""
    columns = (TextColumn("Reading jams"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("", total=None)
        scanned = go_over(lambda done, total: bar.update(task, completed=done, total=total))
    for trouble in scanned.troubles:
        typer.echo(trouble, err=True)
    return scanned.found


def _named(books: Library, jam: str, *, binned: bool) -> Shelved:
    """Return the jam of this file or name. Raises Unknown."""
    path = str(Path(jam).expanduser().absolute())
    found = books.jam(path)
    if found is not None:
        return found
    name = Path(jam).name.removesuffix(".jam")
    some = books.find(Wanted(text=name, is_binned=binned, limit=_MOST_NAMED)).jams
    exact = [each for each in some if each.name.removesuffix(".jam") == name or each.title == jam]
    if len(exact) == 1:
        return exact[0]
    if not exact and (path_there := _file_of(books, name, binned=binned)) is not None:
        there_is = books.refresh(path_there)  # another program goes over the folders, and is not yet there
        if there_is is not None:
            return there_is
    where = "in the bin" if binned else "in the library"
    if exact:
        there = ", ".join(each.path or each.name for each in exact)
        raise Unknown(f"{len(exact)} jams are called {jam!r}: say one of {there}")
    raise Unknown(f"no jam {jam!r} {where}; `improv library{' --binned' if binned else ''}` lists them")


def _file_of(books: Library, name: str, *, binned: bool) -> str | None:
    """Return the one take of this name in the folders, None where there is none, or more."""
    places = [folder / BIN if binned else folder for folder in books.folders]
    takes = [place / f"{name}.jam" for place in places if (place / f"{name}.jam").is_file()]
    return str(takes[0]) if len(takes) == 1 else None


def _evening(day: datetime) -> datetime:
    """Return the end of a day; the last one that there is has none."""
    return day if day.date() == date.max else day + timedelta(days=1)


def _day(text: str) -> datetime | None:
    if not text:
        return None
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        raise Unknown(f"no date {text!r}: say it as in 2026-01-31") from None


def _state_of(jam: Shelved) -> str:
    states = {
        "starred": jam.is_starred,
        "recording": jam.is_recording,
        "recovered": jam.is_recovered,
        "sealed": jam.is_sealed,
        "on the server": not jam.path,
        f"damaged: {jam.damage}": bool(jam.damage),
        f"notes: {jam.notes_damage}": bool(jam.notes_damage),
    }
    return ", ".join(state for state, holds in states.items() if holds)


def _fields(jam: Shelved) -> dict[str, object]:
    fields: dict[str, object] = {name: getattr(jam, name) for name in jam.__struct_fields__}
    fields["began"] = jam.began.isoformat()
    fields["damage"], fields["notes_damage"] = str(jam.damage), str(jam.notes_damage)
    fields["presence"] = [
        {"person": each.person, "seat": each.seat, "much": list(each.much)} for each in jam.presence
    ]
    return fields

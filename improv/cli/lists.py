"""What there is: scales and sounds."""

import json
from collections.abc import Iterable

import typer
from rich.console import Console
from rich.table import Table

from improv.music.catalogue import load_scales, load_sounds
from improv.music.pitch import PITCH_CLASS_NAMES
from improv.music.scale import Scale


def list_scales(name: str, as_json: bool) -> None:
    """Print the scales, or one of them. Raises Unknown."""
    catalogue = load_scales()
    chosen = [catalogue.find(name)] if name else list(catalogue.values)
    if as_json:
        typer.echo(json.dumps([_fields(scale) for scale in chosen], ensure_ascii=False, indent=2))
    else:
        rows = ((scale.id, scale.name, _notes(scale), scale.mood, scale.use) for scale in chosen)
        _print_table(("id", "name", "notes on C", "mood", "use"), rows)
    _tell(catalogue.problems)


def list_sounds() -> None:
    """Print the sounds."""
    catalogue = load_sounds()
    rows = ((sound.id, sound.name, sound.family, sound.mood) for sound in catalogue.values)
    _print_table(("id", "name", "family", "mood"), rows)
    _tell(catalogue.problems)


def _fields(scale: Scale) -> dict[str, object]:
    """Return what programs get to know of a scale: pitch classes where it has them, else cents."""
    steps = [cents / 100 for cents in scale.cents]
    whole = all(step.is_integer() for step in steps) and scale.period == 1200
    pitches = {"pitch_classes": [int(step) for step in steps]} if whole else {"cents": list(scale.cents)}
    return {"id": scale.id, "name": scale.name, **pitches, "mood": scale.mood, "use": scale.use}


def _notes(scale: Scale) -> str:
    steps = [cents / 100 for cents in scale.cents]
    return " ".join(
        PITCH_CLASS_NAMES[int(step) % 12] if step.is_integer() else f"{step * 100:g}¢" for step in steps
    )


def _print_table(headings: Iterable[str], rows: Iterable[tuple[str, ...]]) -> None:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in headings:
        table.add_column(heading, no_wrap=heading in ("id", "name"))
    for row in rows:
        table.add_row(*row)
    Console().print(table)


def _tell(problems: Iterable[str]) -> None:
    for problem in problems:
        typer.echo(problem, err=True)

"""What sounds there are."""

import typer
from rich.console import Console
from rich.table import Table

from improv.music.catalogue import load_sounds


def list_sounds() -> None:
    """Print the sounds."""
    catalogue = load_sounds()
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("id", "name", "family", "mood"):
        table.add_column(heading, no_wrap=heading in ("id", "name"))
    for sound in catalogue.values:
        table.add_row(sound.id, sound.name, sound.family, sound.mood)
    Console().print(table)
    for problem in catalogue.problems:
        typer.echo(problem, err=True)

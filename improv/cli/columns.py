"""Columns of text, by hand: a table of rich takes longer than all the rest together."""

import shutil
import sys
from collections.abc import Sequence

import typer

from improv.music.rules import shortened


def print_columns(rows: Sequence[Sequence[str]]) -> None:
    """Print rows of as many cells each; on a terminal, lines are cut where it ends."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    for row in rows:
        line = "  ".join(cell.ljust(most) for cell, most in zip(row, widths, strict=True)).rstrip()
        typer.echo(line if width is None else shortened(line, width))

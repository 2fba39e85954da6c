"""The command that analyses recordings."""

from pathlib import Path
from typing import Annotated

import typer

from improv.cli.root import app, told_in_one_line


@app.command()
@told_in_one_line
def analyse(
    files: Annotated[list[Path], typer.Argument(metavar="FILE.jam|.mid|FOLDER …")],
    as_json: Annotated[bool, typer.Option("--json", help="For programs: a line for each file.")] = False,
    csv: Annotated[
        Path | None, typer.Option("--csv", metavar="OUT.csv", help="Also a table: a row for each feature.")
    ] = None,
    window_s: Annotated[float, typer.Option("--window", metavar="S", help="Seconds of a window.")] = 6.0,
    hop_s: Annotated[float, typer.Option("--hop", metavar="S", help="From window to window.")] = 1.0,
    pulse_window_s: Annotated[
        float, typer.Option("--pulse-window", metavar="S", help="The same for pulse and tempo.")
    ] = 12.0,
    surrogates: Annotated[
        int, typer.Option("--surrogates", metavar="N", help="Circular shifts for each p; 0: none.")
    ] = 199,
    jobs: Annotated[int, typer.Option("--jobs", metavar="N", min=1, max=256, help="Processes.")] = 1,
    dask: Annotated[
        str, typer.Option("--dask", metavar="ADDRESS", help="A Dask cluster, as in tcp://host:8786.")
    ] = "",
    keep: Annotated[bool, typer.Option(help="Keep results, and use those that were kept.")] = True,
) -> None:
    """Measure what each person did, what happened between them, and what the group did.

    The players of a .mid are its tracks, or the channels of its only track. docs/analysis.md has the
    definitions.
    """
    from improv.analysis.found import Settings
    from improv.cli.analysing import Asked, analyse_files

    settings = Settings(window_s, hop_s, pulse_window_s, surrogates)
    raise typer.Exit(analyse_files(files, settings, Asked(as_json, csv, jobs, dask, keep)))


@app.command(hidden=True)
def measure() -> None:
    """Analyse what standard input asks for, and tell what is found as it is found: for the window."""
    from improv.cli.measuring import serve

    raise typer.Exit(serve())

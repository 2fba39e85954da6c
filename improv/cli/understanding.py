"""The command that analyses recordings."""

from pathlib import Path
from typing import Annotated

import typer

from improv.cli.root import app, told_in_one_line


@app.command()
@told_in_one_line
def analyse(
    files: Annotated[list[Path] | None, typer.Argument(metavar="FILE.jam|.mid|FOLDER")] = None,
    out: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="REPORT.html|.pdf", help="A report, to read or to print."),
    ] = None,
    names: Annotated[
        bool, typer.Option("--names", help="In reports: people by name, not as Player 1 and so on.")
    ] = False,
    with_notes: Annotated[
        bool, typer.Option("--notes/--no-notes", help="In the report of a jam: marks and what was noted.")
    ] = True,
    earlier: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="In the report of a jam: what was usual in these jams before."),
    ] = None,
    course: Annotated[
        str, typer.Option(metavar="PERSON", help="From jam to jam; without files: all of the library.")
    ] = "",
    pair: Annotated[
        list[str] | None, typer.Option(metavar="PERSON", help="Twice: the same of two people.")
    ] = None,
    compare: Annotated[bool, typer.Option("--compare", help="Two jams side by side.")] = False,
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
    from improv.cli.workers import crew_of

    crew = crew_of(jobs, dask)
    settings = Settings(window_s, hop_s, pulse_window_s, surrogates)
    there = files or []
    people = [course] if course else pair or []
    if people or compare or out is not None:
        from improv.cli.following import follow, side_by_side
        from improv.cli.reporting import Wished, report_file

        if (pair and (course or len(pair) != 2)) or (compare and (people or out is not None)):
            raise ValueError(
                "choose one: --course PERSON, or --pair A --pair B, or --compare, or -o for a jam"
            )
        if out is not None and not people and (as_json or csv is not None):
            raise ValueError("--json and --csv do not go with the report of a jam")
        wished = Wished(out, names, with_notes, (earlier,) if earlier else ()) if out is not None else None
        if people:
            raise typer.Exit(follow(people, there, settings, wished, (as_json, csv), keep, crew))
        if compare:
            raise typer.Exit(side_by_side(there, settings, (as_json, csv), keep, crew))
        if wished is not None:
            raise typer.Exit(report_file(there, settings, wished, keep, crew))
    if not there:
        raise ValueError("which jams? name files or folders, or a person with --course")
    raise typer.Exit(analyse_files(there, settings, Asked(as_json, csv, crew, keep)))

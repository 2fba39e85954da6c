"""The consonance of a chord, and of the scales: what is measured, printed."""

import json
from collections.abc import Sequence
from pathlib import Path

import typer
from platformdirs import user_cache_path

from improv.cli.columns import print_columns
from improv.cli.own import own_scales_folder
from improv.music.catalogue import find_scale, load_scales
from improv.music.pitch import PITCH_CLASS_NAMES
from improv.music.rating import SIZES, KeptRatings, Measure, Ratings, measure_of
from improv.music.rules import shortened
from improv.music.scale import OCTAVE_CENTS, Scale

_LEGEND = """Consonance: what people would rate a chord of three players, from 1 to 4; harsh: below 1.6.
* measured by harmonicity instead of periodicity: off the twelve tones. `improv scales NAME` shows more."""
_NOTES_WIDTH = 30
_BAR = 6
"""Letters of the bar that shows a consonance."""


def show_consonance(notes: Sequence[str], as_json: bool) -> None:
    """Print what is measured of a chord of MIDI notes. Raises ValueError."""
    from improv.music.consonance import measure  # numpy comes with it, which a list of scales can do without

    found = measure([_note(text) for text in notes])
    fields = {
        "notes": [int(note) if note.is_integer() else note for note in found.notes],
        "roughness": round(found.roughness, 9),
        "periodicity": round(found.periodicity, 9),
        "harmonicity": round(found.harmonicity, 9),
        "consonance": round(found.consonance, 9),
        "consonance_microtonal": round(found.consonance_microtonal, 9),
    }
    if as_json:
        typer.echo(json.dumps(fields))
    else:
        typer.echo(
            f"{' '.join(map(str, fields['notes']))}: consonance {found.consonance:.2f} of 4 "  # type: ignore[call-overload]
            f"(microtonal {found.consonance_microtonal:.2f}); roughness {found.roughness:.3f}, "
            f"periodicity {found.periodicity:.2f}, harmonicity {found.harmonicity:.2f}"
        )


def ratings_folder() -> Path:
    """Return the folder of ratings that were measured here; it need not exist."""
    return user_cache_path("Improv", appauthor=False) / "ratings"


def list_scales(name: str, as_json: bool) -> None:
    """Print the scales, the most consonant first, or one of them (a file's, too). Raises ValueError."""
    catalogue = load_scales(own=own_scales_folder())
    kept = KeptRatings(ratings_folder())
    chosen = [find_scale(name, catalogue)] if name else catalogue.values
    rated = sorted(((scale, kept.of(scale)) for scale in chosen), key=_dissonance)
    if as_json:
        fields = [_fields(scale, ratings) for scale, ratings in rated]
        typer.echo(json.dumps(fields, ensure_ascii=False, indent=2))
    elif name:
        _print_scale(*rated[0])
    else:
        _print_table(rated)
    for problem in catalogue.problems:
        typer.echo(problem, err=True)


def _note(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise ValueError(f"{shortened(text)!r} is no MIDI note: give numbers such as 60 64 67.5") from None


def _dissonance(rated: tuple[Scale, Ratings]) -> tuple[float, str]:
    scale, ratings = rated
    return -ratings.consonance, scale.id


def _fields(scale: Scale, ratings: Ratings) -> dict[str, object]:
    """Return what programs get to know of a scale: pitch classes where it has them, else cents."""
    fields: dict[str, object] = {"id": scale.id, "name": scale.name}
    if measure_of(scale) is Measure.C and scale.period == OCTAVE_CENTS:
        fields["pitch_classes"] = [round(cents / 100) for cents in scale.cents]
    else:
        fields["cents"] = list(scale.cents)
        fields["period"] = scale.period
    fields |= {"aliases": list(scale.aliases), "mood": scale.mood, "use": scale.use, "source": scale.source}
    fields["measure"] = ratings.measure
    fields["ratings"] = {
        size: {"mean": r.mean, "p05": r.p05, "min": r.min, "harsh_percent": r.harsh_percent}
        for size, r in ratings.by_size.items()
    }
    return fields


def _notes(scale: Scale) -> str:
    """Return the notes on C; off the twelve tones, cents."""
    steps = [cents / 100 for cents in scale.cents]
    if all(step.is_integer() for step in steps):
        return " ".join(PITCH_CLASS_NAMES[int(step) % 12] for step in steps)
    return " ".join(f"{cents:.0f}" for cents in scale.cents) + " ¢"


def _print_table(rated: Sequence[tuple[Scale, Ratings]]) -> None:
    """Print a line for each scale."""
    rows = [("id", "consonance", "harsh", "notes on C", "name", "mood", "use")]
    for scale, ratings in rated:
        third = ratings.by_size.get("3")
        harsh = "" if third is None else f"{third.harsh_percent:4.1f} %"
        bar = "█" * round(_BAR * max(0.0, ratings.consonance - 1.0) / 3.0)
        value = f"{ratings.consonance:.2f}{'*' if ratings.measure is Measure.M else ' '} {bar}"
        notes = shortened(_notes(scale), _NOTES_WIDTH)
        rows.append((scale.id, value, harsh, notes, scale.name, scale.mood, scale.use))
    print_columns(rows)
    typer.echo(f"\n{_LEGEND}")


def _print_scale(scale: Scale, ratings: Ratings) -> None:
    typer.echo("; ".join(filter(None, (f"{scale.id}: {scale.name}", scale.mood, scale.use))))
    typer.echo(f"notes on C: {_notes(scale)}")
    for size in SIZES:
        if rating := ratings.by_size.get(size):
            typer.echo(
                f"{size} players: {ratings.measure} {rating.mean:.2f}, one chord in twenty below "
                f"{rating.p05:.2f}, worst {rating.min:.2f}, {rating.harsh_percent:.1f} % harsh"
            )
    if scale.source:
        typer.echo(f"source: {scale.source}")

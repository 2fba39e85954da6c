"""A take as analysis sees it. Raw presses and what sounded are kept apart; see ``playing``."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from improv.analysis.playing import Player, Playing, Presses, Steps, Tones, presses_of, tones_of
from improv.jam.events import KeyChanged, NoteOn
from improv.music.harmony import Reason
from improv.music.pitch import note_of
from improv.music.rating import Measure, measure_of
from improv.session.format import Take
from improv.session.notes import NoteRow, note_rows
from improv.session.records import NANOSECONDS
from improv.session.seating import HOUSE, Seating, label_of, labels_of, players_of
from improv.session.timeline import last_ns, zero_ns


class _Heard(NamedTuple):
    """A note of a take, and what its row does not say."""

    row: NoteRow
    press: tuple[str, int, int, int]
    """Source, channel, key and time: notes that share it sound of one press."""
    pressed_s: float
    on_pads: bool


def playing_of(take: Take) -> Playing:
    """Return what people played in a take; bed, pulse and examples are nobody's.

    Everybody is in it who played a note, and everybody who had a name and played none.
    """
    zero = zero_ns(take)
    seconds = max(0.0, (last_ns(take) - zero) / NANOSECONDS)
    by_player: dict[tuple[int, str], list[_Heard]] = {key: [] for key in _named(take)}
    for heard in _heard(take, zero):
        by_player.setdefault((heard.row.whose, heard.row.player), []).append(heard)
    return Playing(
        seconds=seconds,
        players=tuple(
            _player(number, seat, name, heard, seconds)
            for number, ((seat, name), heard) in enumerate(sorted(by_player.items(), key=_by_seat), 1)
        ),
        microtonal=_is_microtonal(take),
    )


def _by_seat(item: tuple[tuple[int, str], list[_Heard]]) -> tuple[int, float]:
    (seat, _), heard = item
    return seat, heard[0].pressed_s if heard else np.inf


def _named(take: Take) -> Iterator[tuple[int, str]]:
    """Yield seat and label of everybody whom somebody called by name."""
    everybody = players_of(take)
    labels = labels_of(everybody)
    for player in everybody:
        if player.person:
            yield player.seat, labels[player.seat, label_of(player)]


def _heard(take: Take, zero: int) -> Iterator[_Heard]:
    """Yield the notes of people in the order of the rows, which is that of their records."""
    seating = Seating(take.header.opening.players)
    rows = iter(note_rows(take))
    for _, at_ns, record in take.records:
        if isinstance(record, NoteOn):
            if record.player in HOUSE:
                continue
            row = next(rows)
            player = seating.players.get(record.player)
            pressed = record.pressed or at_ns
            yield _Heard(
                row=row,
                press=(record.source, record.channel, record.played, pressed),
                pressed_s=min(row.onset_s, max(0.0, (pressed - zero) / NANOSECONDS)),
                on_pads=player is not None and player.has_pads,
            )
        else:
            seating.apply(record)


def _player(number: int, seat: int, name: str, heard: list[_Heard], seconds: float) -> Player:
    kinds = {each.on_pads for each in heard}
    steps = Steps.MIXED if len(kinds) > 1 else Steps.DEGREES if kinds == {True} else Steps.KEYS
    return Player(
        id=number,
        name=name,
        seat=seat,
        steps=steps,
        presses=_presses(heard, seconds),
        tones=_tones([each.row for each in heard], seconds),
    )


def _presses(heard: list[_Heard], seconds: float) -> Presses:
    """Return a row for each press: notes of a chord key end with the last, and stand for their highest."""
    pressed: dict[tuple[str, int, int, int], list[_Heard]] = {}
    for each in heard:
        pressed.setdefault(each.press, []).append(each)
    columns = np.array(
        [
            (
                group[0].pressed_s,
                group[0].pressed_s + max(each.row.duration_s for each in group),
                np.nan if group[0].row.reason == Reason.PIECE else group[0].row.played_note,
                max(_semitone(each.row.hertz, each.row.reason) for each in group),
                group[0].row.played_velocity,
            )
            for group in pressed.values()
        ],
        float,
    ).reshape(-1, 5)
    onset, end, step, semitone, velocity = columns.T
    return presses_of(onset, end, step, semitone, velocity, seconds)


def _tones(rows: list[NoteRow], seconds: float) -> Tones:
    columns = np.array([tone for row in rows for tone in _stages(row)], float).reshape(-1, 5)
    begin, end, semitone, struck, by_scale = columns.T
    return tones_of(begin, end, semitone, struck > 0, by_scale > 0, seconds)


def _stages(row: NoteRow) -> Iterator[tuple[float, float, float, bool, bool]]:
    """Yield a note on each pitch that it had."""
    by_scale = row.reason not in (Reason.FREE, Reason.PIECE)
    end = row.onset_s + row.duration_s
    places = [(row.onset_s, row.hertz), *((move.at_s, move.hertz) for move in row.moves), (end, 0.0)]
    for number, ((begin, hertz), (until, _)) in enumerate(pairwise(places)):
        yield begin, until, _semitone(hertz, row.reason), number == 0, by_scale


def _semitone(hertz: float, reason: str) -> float:
    """Return the MIDI note of a frequency to the tenth of a cent; nan for a piece of a kit."""
    return np.nan if reason == Reason.PIECE else round(note_of(hertz), 3)


def _is_microtonal(take: Take) -> bool:
    """Say whether any scale of the take lies off the twelve tones."""
    keys = [take.header.opening.key]
    keys += [record.key for _, _, record in take.records if isinstance(record, KeyChanged)]
    return any(measure_of(key.scale) is Measure.M for key in keys)

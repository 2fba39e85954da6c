"""Jams for the tests of Review: played into takes by the real writer's code, read as Review reads them."""

from datetime import UTC, datetime

import numpy as np

from improv.jam import commands as ask
from improv.jam.player import SourceKind
from improv.session.columns import decode_columns
from improv.session.records import Entry
from improv.ui.review.reviewed import Reviewed, ReviewedJam, reviewed
from tests.session.playing import HIRAJOSHI, Recording, join


def trio() -> Recording:
    """Ana, Ben and somebody without a name, for a minute; Ben plays keys; in the middle the key changes."""
    keys = ask.Join("keys", "Launchkey", SourceKind.MIDI)
    recording = Recording(
        join("pads", "Pads"),
        keys,
        join("grid", "Launchpad"),
        ask.SeatPerson(1, "Ana"),
        ask.SeatPerson(2, "Ben"),
    )
    recording.begin_epoch()
    for number in range(40):
        at_s = 2 + number * 1.5
        recording.at(
            at_s, ask.Press("pads", number % 7, 20 + number * 2), ask.Press("keys", 60 + number % 12, 127)
        )
        if number == 20:
            recording.at(at_s + 0.2, ask.ChangeKey(2, HIRAJOSHI))
        recording.at(at_s + 0.8, ask.Release("pads", number % 7))
        recording.at(at_s + 1.0, ask.Release("keys", 60 + number % 12))
    recording.at(62.0, ask.Press("grid", 1, 64), ask.MarkMoment("here"))
    recording.at(63.0, ask.Release("grid", 1))
    recording.end(66.0)
    return recording


def seen(recording: Recording) -> ReviewedJam:
    return reviewed(decode_columns(in_order(recording).raw, "test.jam"), "test")


def in_order(recording: Recording) -> Recording:
    recording.entries.sort(key=lambda entry: entry.at_ns)
    recording.entries = [
        Entry(seq, at, record) for seq, (_, at, record) in enumerate(recording.entries, start=1)
    ]
    return recording


def crowd(notes: int = 100_000, players: int = 8, seconds: float = 3600.0) -> ReviewedJam:
    """An hour of a crowd, without the file."""
    random = np.random.default_rng(5)
    onset = np.sort(random.uniform(0, seconds - 1, notes))
    note = random.integers(48, 84, notes)
    velocity = random.integers(1, 128, notes)
    lane = random.integers(0, players, notes)
    return ReviewedJam(
        name="crowd",
        players=tuple(Reviewed(seat, f"Pads {seat}", seat, notes=1) for seat in range(1, players + 1)),
        onset_s=onset,
        end_s=onset + random.uniform(0.05, 0.9, notes),
        note=note,
        hertz=440.0 * 2 ** ((note - 69) / 12),
        played=note,
        velocity=velocity,
        strength=velocity,
        lane=lane,
        reason=np.zeros(notes, np.int64),
        piece=np.full(notes, -1),
        pieces=(),
        seq=np.arange(notes),
        flags=(),
        seconds=seconds,
        began=datetime(2026, 1, 1, tzinfo=UTC),
    )

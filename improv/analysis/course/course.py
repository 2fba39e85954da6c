"""The course of one person, or of two, over the dates of their jams: every feature, with its spread."""

from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise

from msgspec import Struct

from improv.analysis.course.interaction import Trend, interaction_curve, overall, trend_of
from improv.analysis.course.jam import Jam, Seat, in_order, is_called
from improv.analysis.features import PAIR_FEATURES, PLAYER_FEATURES
from improv.analysis.found import FoundPair, FoundPlayer, PairValue, PlayerValue
from improv.line import line


class Occasion(Struct, frozen=True):
    """A jam of the course."""

    name: str
    began: datetime
    seconds: float
    notes: int
    """That the person sounded, or both."""


class Point(Struct, frozen=True):
    """A feature in one jam; None is a gap."""

    value: float | None
    """Of a person the mean over windows, of a pair the value."""
    sd: float | None = None
    """Over the windows of the jam."""
    p: float | None = None
    chance: tuple[float, float] | None = None
    """Of a pair: the middle 95 % of the shifts, of what is tested."""
    set_by_scale: bool = False
    reason: str = ""


class Trace(Struct, frozen=True):
    """A feature over the jams of a course, a point for each."""

    unit: str
    points: tuple[Point, ...]


class Change(Struct, frozen=True):
    """Something that was set otherwise than in the jam before: what is found may have changed with it."""

    jam: int
    """Number of the occasion, from 0."""
    kind: str
    """``scale``, ``guard``, ``scene``, ``windows``, ``mode``, ``sound`` or ``people``: who else played."""
    person: str
    """Whose mode or sound; empty for what is everybody's."""
    before: tuple[str, ...]
    after: tuple[str, ...]


class Course(Struct, frozen=True):
    """How somebody, or a pair, plays from jam to jam."""

    people: tuple[str, ...]
    """One, or the first and the second of a pair."""
    jams: tuple[Occasion, ...]
    """In which they all were, by date."""
    features: dict[str, Trace]
    interaction: Trace
    """Overall interaction, with its spread within each jam; of one person: the mean with everybody else."""
    trend: Trend | None
    """Of the interaction, over the jams that have one."""
    changes: tuple[Change, ...]


def course_of(person: str, jams: Iterable[Jam]) -> Course:
    """Return the course of a person. Raises ValueError (one line) for somebody who was in no jam."""
    there = [(jam, player) for jam in in_order(jams) if (player := jam.player(person)) is not None]
    if not there:
        raise ValueError(_nowhere(person))
    traces = {
        feature.name: Trace(
            feature.unit, tuple(_of_player(player.features[feature.name]) for _, player in there)
        )
        for feature in PLAYER_FEATURES
    }
    together = [
        [interaction_curve(player, other) for other in jam.analysis.players if not is_called(other, person)]
        for jam, player in there
    ]
    occasions = tuple(_occasion(jam, player.notes) for jam, player in there)
    points = tuple(_interaction(overall(curves)) for curves in together)
    changes = changes_in([jam for jam, _ in there], (person,))
    return Course((person,), occasions, traces, Trace("r", points), _trend(points), changes)


def pair_course(first: str, second: str, jams: Iterable[Jam]) -> Course:
    """Return the course of a pair, over the jams in which both were.

    Raises ValueError (one line) where there is none, or where both are one person.
    """
    there = [
        (jam, one, other)
        for jam in in_order(jams)
        if (one := jam.player(first)) is not None and (other := jam.player(second)) is not None
    ]
    if not there:
        raise ValueError(
            line(
                "{first} and {second} were in none of these jams together; check how they are called",
                first=first,
                second=second,
            )
        )
    if any(one.id == other.id for _, one, other in there):
        raise ValueError(line("{person} is one person, not two; name another", person=first))
    pairs = [_pair(jam, one, other) for jam, one, other in there]
    traces = {
        feature.name: Trace(feature.unit, tuple(_of_pair(pair, feature.name) for pair in pairs))
        for feature in PAIR_FEATURES
    }
    points = tuple(_interaction(overall([interaction_curve(one, other)])) for _, one, other in there)
    occasions = tuple(_occasion(jam, one.notes + other.notes) for jam, one, other in there)
    changes = changes_in([jam for jam, _, _ in there], (first, second))
    return Course((first, second), occasions, traces, Trace("r", points), _trend(points), changes)


def changes_in(jams: list[Jam], people: tuple[str, ...]) -> tuple[Change, ...]:
    """Return what was set otherwise than the time before; what nobody wrote down has not changed."""
    found: list[Change] = []
    for number, (old, new) in enumerate(pairwise(jams), 1):
        found += _changes(number, old, new, people)
    return tuple(found)


def _changes(number: int, old: Jam, new: Jam, people: tuple[str, ...]) -> list[Change]:
    pairs = [
        ("scale", "", old.setting.scales, new.setting.scales),
        ("guard", "", old.setting.guards, new.setting.guards),
        ("scene", "", *_scenes(old, new)),
        ("windows", "", _windows(old), _windows(new)),
    ]
    for person in people:
        before, after = (_seat(jam, person) for jam in (old, new))
        pairs += [("mode", person, before.modes, after.modes), ("sound", person, before.sounds, after.sounds)]
    found = [
        Change(number, kind, person, before, after)
        for kind, person, before, after in pairs
        if before and after and set(before) != set(after)
    ]
    others, now = (_others(jam, people) for jam in (old, new))
    if {name.casefold() for name in others} != {name.casefold() for name in now}:
        found.append(Change(number, "people", "", others, now))
    return found


def _others(jam: Jam, people: tuple[str, ...]) -> tuple[str, ...]:
    """Return who else played; nobody is known as well as somebody is."""
    return tuple(
        player.name
        for player in jam.analysis.players
        if player.notes and not any(is_called(player, person) for person in people)
    )


def _scenes(old: Jam, new: Jam) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the scenes of both as people call them; of one of their own, a jam may know only the id."""
    ids = old.setting.scenes, new.setting.scenes
    if set(ids[0]) == set(ids[1]):
        return ids
    names = {each: each for some in ids for each in some}
    for jam in (old, new):
        names |= {each: name for each, name in jam.setting.scene_names.items() if name != each}
    before, after = (tuple(names[each] for each in some) for some in ids)
    # Two that are called alike are two all the same.
    return (before, after) if set(before) != set(after) else ids


def _windows(jam: Jam) -> tuple[str, ...]:
    made = jam.settings
    return (f"{made.window_s:g}/{made.hop_s:g}/{made.pulse_window_s:g} s",)


def _seat(jam: Jam, person: str) -> Seat:
    player = jam.player(person)
    return jam.setting.seats.get(player.name.casefold(), Seat()) if player is not None else Seat()


def _occasion(jam: Jam, notes: int) -> Occasion:
    return Occasion(jam.name, jam.began, jam.analysis.seconds, notes)


def _of_player(value: PlayerValue) -> Point:
    return Point(value.mean, value.sd, set_by_scale=value.set_by_scale, reason=value.reason)


def _pair(jam: Jam, one: FoundPlayer, other: FoundPlayer) -> FoundPair | None:
    ids = one.id, other.id
    return next((pair for pair in jam.analysis.pairs if (pair.first, pair.second) == ids), None)


def _of_pair(pair: FoundPair | None, feature: str) -> Point:
    if pair is None:
        return Point(None, reason="no pairs were measured in this jam")
    value: PairValue = pair.features[feature]
    return Point(value.value, None, value.p, value.chance, value.set_by_scale, value.reason)


def _interaction(found: tuple[float, float] | None) -> Point:
    if found is None:
        return Point(None, reason="no 40 s in which two people play and vary")
    return Point(*found)


def _trend(points: tuple[Point, ...]) -> Trend | None:
    return trend_of([point.value for point in points if point.value is not None])


def _nowhere(person: str) -> str:
    return line("{person} was in none of these jams; check how they are called", person=person)

"""Hearing a jam in another way without touching its recording: parts left out, softer, with another sound."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from improv.jam import events as did
from improv.jam.mix import possible
from improv.jam.mixing import Strip
from improv.jam.player import Player
from improv.jam.score import Operation, Score
from improv.jam.setting import SONG
from improv.jam.snapshot import Snapshot
from improv.music.sound import Sound
from improv.session.score import Part
from improv.session.seating import HOUSE, Seating, check_selectors, is_house, matches

_AT_REST = Strip()


class Edit(Struct, frozen=True):
    """What to hear. Players are named by seat, name or person, all else by its own name: see ``HOUSE``."""

    mute: tuple[str, ...] = ()
    solo: tuple[str, ...] = ()
    """Where anybody is named here, nobody else is heard."""
    sounds: Mapping[str, Sound] = {}
    levels: Mapping[str, float] = {}
    """Decibels that are added to what the mix gives a part: below 0 is softer."""

    def level_of(self, part: int, player: Player | None) -> float:
        """Return the decibels that are added to a part: a player's, or one that nobody plays."""
        if player is None:
            return next((db for its, db in self.levels.items() if part in HOUSE and is_house(its, part)), 0.0)
        return next((decibels for its, decibels in self.levels.items() if matches(its, player)), 0.0)

    def hears(self, player: Player) -> bool:
        """Say whether the player's notes are heard."""
        if any(matches(selector, player) for selector in self.mute):
            return False
        return not self.solo or any(matches(selector, player) for selector in self.solo)

    def hears_house(self, part: int) -> bool:
        """Say whether a part that nobody plays is heard."""
        if any(is_house(selector, part) for selector in self.mute):
            return False
        return not self.solo or any(is_house(selector, part) for selector in self.solo)

    def sound_of(self, player: Player) -> Sound:
        """Return the sound that the player is to have."""
        chosen = (sound for selector, sound in self.sounds.items() if matches(selector, player))
        return next(chosen, player.sound)


def edited(parts: Iterable[Part], edit: Edit, players: Iterable[Player]) -> tuple[Part, ...]:
    """Return the parts as the edit wants them. Raises Unknown for a selector that means nobody."""
    known = list(players)
    check_selectors([*edit.mute, *edit.solo, *edit.levels], known, HOUSE)
    check_selectors(edit.sounds, known)
    if edit == Edit():
        return tuple(parts)
    return tuple(replace(part, score=edited_score(part.score, edit)) for part in parts)


def edited_score(score: Score, edit: Edit) -> Score:
    """Return a score as the edit wants it: same frames, fewer notes, other sounds."""
    opening = score.opening
    seated = {player.seat: player for player in opening.players}
    heard = tuple(note for note in opening.notes if _is_heard(note.player, seated, edit))
    gone = {note.id for note in opening.notes} - {note.id for note in heard}
    snapshot = replace(
        opening,
        notes=heard,
        players=tuple(_dressed(p, edit) for p in opening.players),
        song=opening.song if edit.hears_house(SONG) else None,
        strips=_Mixed(opening, edit).opening(),
    )
    return replace(
        score, opening=snapshot, operations=tuple(_edited_operations(score.operations, opening, gone, edit))
    )


def _edited_operations(
    operations: Iterable[Operation], opening: Snapshot, gone: set[int], edit: Edit
) -> Iterator[Operation]:
    mixed = _Mixed(opening, edit)
    seating = mixed.seating
    has_song = edit.hears_house(SONG)
    for operation in operations:
        event = operation.event
        seating.apply(event)
        match event:
            case did.NoteOn(id=note, player=seat):
                if not _is_heard(seat, seating.players, edit):
                    gone.add(note)
                    continue
            case did.NoteOff() | did.NoteSustained() | did.NoteLatched() | did.NoteMoved() if (
                event.id in gone
            ):
                continue
            case did.SongLoaded() | did.SongBegan() | did.SongStopped() | did.SongLevelSet() if not has_song:
                continue
            case did.PressureChanged(voice=int(voice)) if voice in gone:
                continue
            case did.StripChanged(part, strip):
                operation = replace(operation, event=did.StripChanged(part, mixed.changed(part, strip)))
            case did.PlayerJoined(player):
                operation = replace(operation, event=did.PlayerJoined(_dressed(player, edit)))
            case did.SoundChosen(seat) if seat in seating.players:
                sound = edit.sound_of(seating.players[seat])
                operation = replace(operation, event=did.SoundChosen(seat, sound))
            case _:
                pass
        yield operation
        yield from _dressed_anew(operation, mixed, edit)


def _dressed_anew(operation: Operation, mixed: "_Mixed", edit: Edit) -> Iterator[Operation]:
    """Yield the sounds and levels of seats where somebody is from now on whom another selector may mean."""
    match operation.event:
        case did.PlayerJoined(player):
            seats = [player.seat]
        case did.PersonSeated(seat) | did.SourceTaken(seat):
            seats = [seat]
        case did.SourcesSwapped(seat, other):
            seats = [seat, other]
        case _:
            return
    players = mixed.seating.players
    has_come = isinstance(operation.event, did.PlayerJoined)
    for seat in [seat for seat in seats if seat in players]:
        if edit.sounds and not has_come:  # who comes is dressed already
            yield replace(operation, event=did.SoundChosen(seat, edit.sound_of(players[seat])))
        if edit.levels:
            yield replace(operation, event=did.StripChanged(seat, mixed.strip(seat)))


class _Mixed:
    """The strips of a score while it is walked through: what the mix gave each, and what the edit adds."""

    def __init__(self, opening: Snapshot, edit: Edit) -> None:
        self.seating = Seating(opening.players)
        self._strips = dict(opening.strips)
        self._edit = edit

    def opening(self) -> dict[int, Strip]:
        """Return the strips to begin with."""
        if not self._edit.levels:
            return self._strips
        strips = {part: self.strip(part) for part in {*self._strips, *self.seating.players, *HOUSE}}
        return {part: strip for part, strip in strips.items() if strip != _AT_REST}

    def changed(self, part: int, strip: Strip) -> Strip:
        """Take in what the mix gives a part; return what it is given with the edit."""
        self._strips[part] = strip
        return self.strip(part)

    def strip(self, part: int) -> Strip:
        """Return what a part is given with the edit."""
        strip = self._strips.get(part, _AT_REST)
        added = self._edit.level_of(part, self.seating.players.get(part))
        return possible(replace(strip, level=strip.level + added)) if added else strip


def _is_heard(seat: int, seated: Mapping[int, Player], edit: Edit) -> bool:
    if seat in HOUSE:
        return edit.hears_house(seat)
    player = seated.get(seat)
    return not edit.solo if player is None else edit.hears(player)


def _dressed(player: Player, edit: Edit) -> Player:
    return replace(player, sound=edit.sound_of(player))

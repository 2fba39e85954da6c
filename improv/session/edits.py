"""Hearing a jam in another way without touching its recording: parts left out, or with another sound."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from improv.jam import events as did
from improv.jam.player import Player
from improv.jam.score import Operation, Score
from improv.jam.setting import SONG
from improv.jam.snapshot import Snapshot
from improv.music.sound import Sound
from improv.session.score import Part
from improv.session.seating import HOUSE, Seating, check_selectors, is_house, matches


class Edit(Struct, frozen=True):
    """What to hear. Players are named by seat, name or person, all else by its own name: see ``HOUSE``."""

    mute: tuple[str, ...] = ()
    solo: tuple[str, ...] = ()
    """Where anybody is named here, nobody else is heard."""
    sounds: Mapping[str, Sound] = {}

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
    check_selectors([*edit.mute, *edit.solo], known, HOUSE)
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
    )
    return replace(
        score, opening=snapshot, operations=tuple(_edited_operations(score.operations, opening, gone, edit))
    )


def _edited_operations(
    operations: Iterable[Operation], opening: Snapshot, gone: set[int], edit: Edit
) -> Iterator[Operation]:
    seating = Seating(opening.players)
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
            case did.PlayerJoined(player):
                operation = replace(operation, event=did.PlayerJoined(_dressed(player, edit)))
            case did.SoundChosen(seat) if seat in seating.players:
                sound = edit.sound_of(seating.players[seat])
                operation = replace(operation, event=did.SoundChosen(seat, sound))
            case _:
                pass
        yield operation
        yield from _dressed_anew(operation, seating, edit)


def _dressed_anew(operation: Operation, seating: Seating, edit: Edit) -> Iterator[Operation]:
    """Yield the sounds of seats where somebody is from now on whom another selector may mean."""
    match operation.event:
        case did.PersonSeated(seat) | did.SourceTaken(seat):
            seats = [seat]
        case did.SourcesSwapped(seat, other):
            seats = [seat, other]
        case _:
            return
    for seat in seats if edit.sounds else ():
        if seat in seating.players:
            sound = edit.sound_of(seating.players[seat])
            yield replace(operation, event=did.SoundChosen(seat, sound))


def _is_heard(seat: int, seated: Mapping[int, Player], edit: Edit) -> bool:
    if seat in HOUSE:
        return edit.hears_house(seat)
    player = seated.get(seat)
    return not edit.solo if player is None else edit.hears(player)


def _dressed(player: Player, edit: Edit) -> Player:
    return replace(player, sound=edit.sound_of(player))

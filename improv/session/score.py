"""From a take to what its engines played: a score for each epoch, and where it lies on the jam's timeline."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from math import ceil

from msgspec import Struct
from msgspec.structs import replace

from improv.jam.events import (
    BedSet,
    Ending,
    Event,
    ExampleBegan,
    MacroMoved,
    NoteOff,
    NoteOn,
    PlayerJoined,
    PulseSet,
    RoomSet,
    SongBegan,
    SoundChosen,
)
from improv.jam.jam import Jam
from improv.jam.mixing import MACRO_AT_REST, Macro
from improv.jam.score import Operation, Score
from improv.jam.snapshot import Snapshot
from improv.line import line
from improv.session.format import Take
from improv.session.records import NANOSECONDS
from improv.session.timeline import Epoch, epochs_of, zero_ns

NOTHING_SOUNDED = line("no engine played in this jam, so there is nothing to hear; see `improv check`")
REVERB_SECONDS = 2.0
"""What the room adds at least after the longest release, where nobody knows when an engine fell silent."""
LONGEST_RELEASE = 10.0
"""That the macro can make of one."""


class Part(Struct, frozen=True):
    """What one engine played, and when: ``score.start`` lies so many seconds after the beginning."""

    epoch: int
    offset_s: float
    engine: str
    """What decides on the samples; another version may sound another way."""
    score: Score

    @property
    def seconds(self) -> float:
        """Return how long the score is."""
        return (self.score.end - self.score.start) / self.score.rate

    @property
    def end_s(self) -> float:
        """Return where the score ends, in seconds after the beginning."""
        return self.offset_s + self.seconds


def parts_of(take: Take) -> tuple[Part, ...]:
    """Return what was heard of a take, in order and without overlap; seconds count from its first event.

    An event that no engine answered to was not heard, except at the torn end of a take, where the answer
    had no time to be written: there its frame is estimated.
    """
    parts: list[Part] = []
    sure = False
    zero = zero_ns(take)
    for index, epoch in enumerate(epochs_of(take)):
        part = _part(epoch, zero, is_first=index == 0)
        if part is None:
            continue
        if parts:
            parts[-1], part = _apart(parts[-1], part, sure=sure)
        sure = epoch.last_frame is not None
        parts.append(part)
    return tuple(parts)


def between(parts: Sequence[Part], from_s: float, to_s: float) -> tuple[Part, ...]:
    """Return the parts of a passage; their seconds count from its beginning. ``to_s`` may be infinite.

    Each score begins with the jam as it was there: a fresh engine takes the snapshot, strikes again what
    was sounding, and goes on.
    """
    passage = []
    for part in parts:
        score = part.score
        first = (
            score.start + max(0, round((from_s - part.offset_s) * score.rate)) // score.block * score.block
        )
        end = score.end
        if to_s < part.end_s:
            end = score.start + ceil((to_s - part.offset_s) * score.rate)
        if first < end:
            cut = replace(
                score,
                opening=snapshot_at(score, first),
                operations=tuple(op for op in score.operations if first <= op.frame < end),
                start=first,
                end=end,
            )
            passage.append(replace(part, offset_s=max(0.0, part.offset_s - from_s), score=cut))
    return tuple(passage)


def snapshot_at(score: Score, frame: int) -> Snapshot:
    """Return the jam as the engine knew it just before it applied the operations of a frame.

    A song that runs is said to begin there, at the very sample that it had reached.
    """
    before = [operation for operation in score.operations if operation.frame < frame]
    snapshot = after(score.opening, (operation.event for operation in before))
    opening = score.opening.song
    place, began = 0.0 if opening is None else opening.from_s, score.start
    for operation in before:
        if isinstance(operation.event, SongBegan):
            place, began = operation.event.from_s, operation.frame
    frames = round(place * score.rate) + frame - began
    return with_song_at(snapshot, frames / score.rate)


def after(opening: Snapshot, events: Iterable[Event]) -> Snapshot:
    """Return the jam after some events; one that makes no sense (its beginning was lost) changes nothing."""
    jam = Jam(opening)
    for event in events:
        with suppress(KeyError):
            jam.apply(event)
    return jam.snapshot()


def with_song_at(snapshot: Snapshot, place: float) -> Snapshot:
    """Return a snapshot whose song, if it runs, has just reached a place in it (seconds)."""
    play = snapshot.song
    if play is None or play.began is None:
        return snapshot
    passed = round((place - play.from_s) * NANOSECONDS)
    return replace(snapshot, song=replace(play, from_s=place, began=play.began + passed))


def _part(epoch: Epoch, zero: int, *, is_first: bool) -> Part | None:
    operations = list(_operations(epoch))
    if not operations:
        return None
    began, clock = epoch.began, epoch.clock
    start = operations[0].frame // began.block * began.block if is_first else 0
    end = epoch.last_frame
    if end is None:
        known = [operations[-1].frame, *(frame for frame, _ in epoch.anchors)]
        tail = _longest_release(began.snapshot, operations) + _longest_decay(began.snapshot, operations)
        end = max(known) + ceil(tail * began.rate)
    offset = (clock.ns_at(start) - zero) / NANOSECONDS
    if is_first and _first_ns(epoch) == zero:
        offset = 0.0  # the take begins with this sound, whatever the engine's latency was
    opening = began.snapshot
    if opening.song is not None and opening.song.began is not None and opening.engine_ready:
        # The take begins while the song runs: only the clock tells how far it had come.
        passed = (clock.ns_at(start) - opening.song.began) / NANOSECONDS
        opening = with_song_at(opening, max(0.0, opening.song.from_s + passed))
    return Part(
        epoch=began.epoch,
        offset_s=max(0.0, offset),
        engine=began.engine,
        score=Score(
            rate=began.rate,
            block=began.block,
            seed=began.seed,
            opening=opening,
            operations=tuple(operations),
            start=start,
            end=max(end, start + began.block),
        ),
    )


def _first_ns(epoch: Epoch) -> int:
    return epoch.applied[0].at_ns if epoch.applied else epoch.unanswered[0].at_ns


def _operations(epoch: Epoch) -> Iterator[Operation]:
    """Yield the operations of an epoch; where records are missing, what would never end, ends."""
    ended = {event.id for _, _, event in epoch.applied if isinstance(event, NoteOff)}
    endless: list[NoteOn] = []
    gaps = [ceil(epoch.clock.frame_at(at_ns)) for at_ns in epoch.gaps]
    for frame, _, event in epoch.applied:
        if gaps and gaps[0] <= frame:
            gaps = [gap for gap in gaps if gap > frame]
            for note in endless:
                yield Operation(frame, NoteOff(note.id, note.voice, note.player, 0, Ending.STOPPED))
            endless.clear()
        if isinstance(event, NoteOn) and event.id not in ended and gaps:
            endless.append(event)
        yield Operation(frame, event)
    if not epoch.ended:
        yield from _estimated(epoch)


def _estimated(epoch: Epoch) -> Iterator[Operation]:
    """Yield what the engine certainly got and had no time to answer to, at the frames where it belongs."""
    clock, block = epoch.clock, epoch.began.block
    frame = epoch.applied[-1].frame if epoch.applied else 0
    for at_ns, event in epoch.unanswered:
        frame = max(frame, ceil(clock.frame_at(at_ns) / block) * block)
        yield Operation(frame, event)


def _longest_release(opening: Snapshot, operations: Sequence[Operation]) -> float:
    sounds = [player.sound for player in opening.players]
    sounds += [house.sound for house in (opening.bed, opening.pulse) if house.sound is not None]
    for operation in operations:
        match operation.event:
            case SoundChosen(_, sound):
                sounds.append(sound)
            case PlayerJoined(player):
                sounds.append(player.sound)
            case BedSet(house) | PulseSet(house) | ExampleBegan(house) if house.sound is not None:
                sounds.append(house.sound)
            case _:
                pass
    longest = max((sound.release for sound in sounds), default=0.0)
    turned = [player.macros.get(Macro.RELEASE, MACRO_AT_REST) for player in opening.players]
    turned += [
        operation.event.value
        for operation in operations
        if isinstance(operation.event, MacroMoved) and operation.event.macro is Macro.RELEASE
    ]
    factor: float = 2.0 ** (4.0 * (max(turned, default=MACRO_AT_REST) - MACRO_AT_REST))
    return min(max(LONGEST_RELEASE, longest), max(1.0, factor) * longest)


def _longest_decay(opening: Snapshot, operations: Iterable[Operation]) -> float:
    rooms = [operation.event.room for operation in operations if isinstance(operation.event, RoomSet)]
    decays: list[float] = [room.decay for room in (opening.room, *rooms)]
    return max(REVERB_SECONDS, *decays)


def _apart(earlier: Part, later: Part, *, sure: bool) -> tuple[Part, Part]:
    """Keep two parts from overlapping: an end that is only a guess gives way, else the later part does."""
    if earlier.end_s <= later.offset_s:
        return earlier, later
    if sure:
        return earlier, replace(later, offset_s=earlier.end_s)
    score = earlier.score
    frames = round((later.offset_s - earlier.offset_s) * score.rate)
    end = max(score.start + score.block, score.start + frames)
    earlier = replace(earlier, score=replace(score, end=end))
    return earlier, replace(later, offset_s=max(later.offset_s, earlier.end_s))

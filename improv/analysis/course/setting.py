"""What the notes of a take were played in: scales, guard, scenes, and each person's mode and sounds."""

from improv.analysis.course.jam import Seat, Setting
from improv.jam.events import GuardSet, KeyChanged, ModeChosen, NoteOn, PlayerJoined, SceneChosen
from improv.music.pitch import PITCH_CLASS_NAMES
from improv.music.scale import Key
from improv.session.format import Take
from improv.session.notes import note_rows
from improv.session.scenes import shipped_names
from improv.session.seating import HOUSE, Seating

MOST = 12
"""Things of one kind that are told of a jam; whoever tries all scales in turn has tried many."""


class _Used:
    """Things in the order in which they came, each once."""

    def __init__(self) -> None:
        self._things: dict[str, None] = {}

    def add(self, thing: str) -> None:
        if thing and len(self._things) < MOST:
            self._things[thing] = None

    def all(self) -> tuple[str, ...]:
        return tuple(self._things)


def setting_of(take: Take) -> Setting:
    """Return what was set whenever somebody played; what nobody played a note in does not count."""
    opening = take.header.opening
    key, guard, scene = opening.key, opening.guard, opening.scene
    seating = Seating(opening.players)
    modes = {player.seat: player.mode for player in opening.players}
    scales, guards, scenes = _Used(), _Used(), _Used()
    called = dict(shipped_names())
    people: dict[str, tuple[_Used, _Used]] = {}
    rows = iter(note_rows(take))
    for _, _, record in take.records:
        match record:
            case NoteOn(player=seat) if seat not in HOUSE:
                row = next(rows)
                scales.add(_called(key))
                guards.add(str(guard))
                scenes.add(scene)
                own = people.setdefault(row.player.casefold(), (_Used(), _Used()))
                if seat in modes:
                    own[0].add(str(modes[seat]))
                if seat in seating.players:
                    own[1].add(seating.players[seat].sound.name)
            case KeyChanged():
                key = record.key
            case SceneChosen():
                scene = record.scene
                called.setdefault(scene, record.name)
            case GuardSet():
                guard = record.level
            case ModeChosen():
                modes[record.player] = record.mode
            case PlayerJoined():
                modes[record.player.seat] = record.player.mode
            case _:
                pass
        seating.apply(record)
    return Setting(
        scales.all(),
        guards.all(),
        scenes.all(),
        {each: called.get(each) or each for each in scenes.all()},
        {name: Seat(mode.all(), sound.all()) for name, (mode, sound) in people.items()},
    )


def _called(key: Key) -> str:
    return f"{PITCH_CLASS_NAMES[key.tonic]} {key.scale.name}"

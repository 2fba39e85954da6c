"""The mixer: strips, duck, room, echo, calm and ceiling; all that is not about notes."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from improv.engine.agenda import Agenda
from improv.engine.desk import Desk
from improv.engine.duck import Duck
from improv.engine.grid import Grid
from improv.engine.master import Master
from improv.engine.strip import Line, Strip
from improv.jam import events as did
from improv.jam import mixing
from improv.jam.mixing import Echo
from improv.jam.player import SEATS
from improv.jam.setting import ALL_SEATS, BED, PULSE, SONG
from improv.jam.tempo import Tempo

DUCKED = (BED, PULSE, SONG)
"""What steps back while people play."""
PLAYERS = range(1, SEATS + 1)
MixEvent = did.StripChanged | did.TempoChanged | did.EchoSet | did.RoomSet | did.CalmSet | did.CeilingSet


class Mixer:
    """What lies between the lines and the capture point, and how that is set."""

    def __init__(
        self, server: Any, grid: Grid, agenda: Agenda, stems: Sequence[int], is_played: Callable[[], bool]
    ) -> None:
        """Take who has a desk of their own, and what says whether a player's voice sounds."""
        parts = range(SONG, ALL_SEATS + 1)
        self.mix = Desk(server, 0, parts, grid, agenda)
        self.stems = {
            stem: Desk(server, number, (stem,), grid, agenda) for number, stem in enumerate(stems, 1)
        }
        self._desks = [self.mix, *self.stems.values()]
        self.master = Master(self.mix.left, self.mix.right, grid)
        self.duck = Duck(grid, agenda, is_played)
        ducked = self.duck.gate.unit
        self.mix.carry([*self.master.units, ducked])
        self.strips: Mapping[int, Strip] = {
            part: Strip(grid, part, ducked if part in DUCKED else 1.0) for part in parts
        }
        self.units = [ducked, *(unit for strip in self.strips.values() for unit in strip.units)]
        """What has to compute before all lines, in this order."""
        self._tempo, self._echo = Tempo(), Echo()

    def set(self, frame: int, event: MixEvent, *, is_fresh: bool) -> None:
        """Follow what is set; at once where nothing has been heard yet."""
        match event:
            case did.StripChanged(part, strip):
                self._mix(frame, part, strip)
            case did.TempoChanged(tempo):
                self._keep(frame, tempo, self._echo)
            case did.EchoSet(echo):
                self._keep(frame, self._tempo, echo)
            case did.RoomSet(room):
                for desk in self._desks:
                    desk.reverb.be(frame, room)
            case did.CalmSet(on):
                self.master.calm(frame, on, at_once=is_fresh)
            case did.CeilingSet(decibels):
                self.master.limit(frame, decibels, at_once=is_fresh, asleep=not self.mix.awake)

    def take(self, frame: int, line: Line) -> None:
        """Let a line that begins to sound through."""
        strip = self.strips[line.seat]
        strip.take(frame, line)
        for desk in self._desks:
            desk.take(line)
        if strip.sends_echo:
            self._take_echo((line,))

    def drop(self, frame: int, line: Line) -> None:
        """Be without a line that sounds no longer."""
        self.strips[line.seat].drop(frame, line)
        for desk in self._desks:
            desk.drop(frame, line)

    def hush(self, frame: int, seconds: float) -> None:
        """Let room and echo be silent after so many seconds."""
        for desk in self._desks:
            desk.hush(frame, seconds)

    def _keep(self, frame: int, tempo: Tempo, echo: Echo) -> None:
        self._tempo, self._echo = tempo, echo
        for desk in self._desks:
            desk.echo.keep(frame, tempo, echo)

    def _mix(self, frame: int, part: int, mixed: mixing.Strip) -> None:
        """Mix a part; where somebody has solo, those without are silent."""
        self.strips[part].mixed = mixed
        is_soloing = any(self.strips[number].mixed.solo for number in PLAYERS)
        for number, strip in self.strips.items():
            silenced = is_soloing and number in PLAYERS and not strip.mixed.solo
            strip.mix(frame, strip.mixed, silenced=silenced)
        if mixed.echo > 0.0:
            self._take_echo(self.strips[part].lines)

    def _take_echo(self, lines: Iterable[Line]) -> None:
        for line in lines:
            line.echo.play()
            for desk in self._desks:
                desk.take_echo(line)

"""Following somebody's MIDI clock: from its ticks to the tempo that the jam goes at."""

from improv.jam.commands import SetTempo
from improv.jam.tempo import FASTEST_BPM, SLOWEST_BPM, Tempo
from improv.midi.realtime import TICKS_PER_BEAT, Realtime
from improv.midi.tick_line import TickLine

SILENT_NS = 2_000_000_000
"""A clock that says nothing for so long is gone: another may take its place, and it begins anew itself."""
_OTHER_TEMPO = 0.003
_OTHER_PLACE_NS = 5_000_000
"""What the jam may differ by from the clock, of its tempo and in time, without being told."""
_MINUTE_NS = 60e9
_BYTES = frozenset(Realtime)


class ClockIn:
    """Hears the clock of one source, and says where the jam's tempo is not as it has it. Pure.

    Times are monotonic nanoseconds. The beats are every 24th tick from the start; of a clock that was running
    before it was followed, from the first tick that came. Where the song stands (song position) is not heard.
    """

    def __init__(self, source: str = "", tempo: Tempo | None = None) -> None:
        """Take the source to follow, empty for whichever comes first, and the jam's tempo."""
        self.tempo = tempo or Tempo()
        """The jam's; whoever owns this keeps it so."""
        self.leader = ""
        """The source that is followed; empty before the first."""
        self.bpm = 0.0
        """What its clock said last; 0 where it has not said enough."""
        self._source = source
        self._heard_at = 0
        self._begin_anew("")

    def leads(self, at: int) -> bool:
        """Say whether a clock is heard at a time."""
        return bool(self.leader) and at - self._heard_at <= SILENT_NS

    def feed(self, source: str, data: bytes, at: int) -> list[SetTempo]:
        """Return what the jam is asked because of the bytes that came from a source at this time."""
        asked = []
        for byte in data:
            if byte in _BYTES and self._counts(source, at):
                self._heard_at = at
                asked += self._hear(Realtime(byte), at)
        return asked

    def _counts(self, source: str, at: int) -> bool:
        """Say whether a source is the one to follow; one that comes when none leads, is."""
        if self._source not in ("", source):
            return False
        if not self.leads(at):
            self._begin_anew(source)
        return source == self.leader

    def _begin_anew(self, source: str) -> None:
        self.leader = source
        self.bpm = 0.0
        self._line = TickLine()
        self._stopped_at: int | None = None
        self._starts = False

    def _hear(self, said: Realtime, at: int) -> list[SetTempo]:
        line = self._line
        match said:
            case Realtime.TICK:
                number = line.next
                changed = line.put(at)
                return self._compare(changed or self._starts or number % TICKS_PER_BEAT == 0)
            case Realtime.START:
                line.begin(0)
                self._starts, self._stopped_at = True, None
            case Realtime.CONTINUE if self._stopped_at is not None:
                line.begin(self._stopped_at)
                self._stopped_at = None
            case Realtime.STOP if self._stopped_at is None:
                self._stopped_at = line.next
            case _:
                pass  # it runs, or stands, already
        return []

    def _compare(self, due: bool) -> list[SetTempo]:
        """Return what to do about the jam's tempo, where it is time to compare it."""
        line = self._line
        if not (due and line.period):
            return []
        self.bpm = min(FASTEST_BPM, max(SLOWEST_BPM, _MINUTE_NS / (TICKS_PER_BEAT * line.period)))
        last = line.next - 1
        beat_at = round(line.time_of(0 if self._starts else last - last % TICKS_PER_BEAT))
        other_tempo = abs(self.bpm / self.tempo.bpm - 1.0) > _OTHER_TEMPO
        if not (self._starts or other_tempo or abs(_off(self.tempo, beat_at)) > _OTHER_PLACE_NS):
            return []
        starts, self._starts = self._starts, False
        return [SetTempo(self.bpm, beat_at=beat_at, starts_bar=starts)]


def _off(tempo: Tempo, at: int) -> int:
    """Return how far from the nearest beat a time is."""
    beat = tempo.beat_at(at)
    return min(at - tempo.time_of(beat), at - tempo.time_of(beat + 1), key=abs)

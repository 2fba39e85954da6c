"""Listening: how consonant what sounds now is, a few times a second while anything sounds."""

from collections.abc import Callable

from PyQt6.QtCore import QObject, QTimer

from improv.jam.jam import Jam
from improv.jam.watch import tones_of
from improv.link.clock import Clock
from improv.music.guard import FAINT, Tone
from improv.music.live import PairTable, Sounding, cents_of
from improv.music.rating import Measure, measure_of

EVERY_MS = 100


class Listening(QObject):
    """Tells the consonance of what people and the bed sound; rests while nothing does."""

    def __init__(
        self,
        jam: Callable[[], Jam | None],
        clock: Clock,
        tell: Callable[[float | None], None],
        parent: QObject,
    ) -> None:
        """Take what is told the consonance, or None where fewer than two pitches are heard."""
        super().__init__(parent)
        self._jam = jam
        self._clock = clock
        self._tell = tell
        self._table: PairTable | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._listen)

    @property
    def rests(self) -> bool:
        """Say whether nothing is listened to."""
        return not self._timer.isActive()

    def wake(self) -> None:
        """Something has changed: listen soon, and for as long as anything sounds."""
        if not self._timer.isActive():
            self._timer.start()

    def _listen(self) -> None:
        jam = self._jam()
        tones = [] if jam is None else self._tones(jam)
        if jam is None or not tones:
            self._timer.stop()
            self._tell(None)
            return
        if self._table is None:
            self._table = PairTable()
        microtonal = measure_of(jam.key.scale) is Measure.M
        self._tell(consonance_of(tones, self._table, microtonal=microtonal))

    def _tones(self, jam: Jam) -> list[Tone]:
        return tones_of(jam.ledger, self._clock.monotonic_ns(), jam.key, jam.house.bedding.amplitude)


def consonance_of(tones: list[Tone], table: PairTable, *, microtonal: bool) -> float | None:
    """Return C (M off the twelve tones) of tones that can be heard; None where they are fewer than two."""
    heard = [tone for tone in tones if tone.level >= FAINT and 0.0 <= tone.note <= 127.0]
    if len({cents_of(tone.note) for tone in heard}) < 2:
        return None
    notes, levels = zip(*heard, strict=True)
    return Sounding(table, notes, levels, microtonal=microtonal).consonance()

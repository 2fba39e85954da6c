"""How sound is made: what is wished for, what the driver gave, and how late a press is heard."""

from collections import deque
from collections.abc import Callable, Iterable
from statistics import median

from msgspec.structs import replace

from improv.host.engines import AudioWish
from improv.host.keeping import Keeping
from improv.link.messages import AudioTold, Booted, ChooseAudio, Sounded
from improv.session.settings import LONGEST_BLOCK, SHORTEST_BLOCK

_COUNTED = 64
"""Presses that the latency is told from."""
_MOST_WAITING = 256
_MILLISECOND = 1_000_000


class Sounding:
    """Follows presses to their sound, and keeps what people choose."""

    def __init__(self, wish: AudioWish, keeping: Keeping, tell: Callable[[AudioTold], None]) -> None:
        """Take what engines are begun with, the settings, and who tells people."""
        self._wish = wish
        self._keeping = keeping
        self._tell = tell
        self._booted: Booted | None = None
        self._pressed: dict[int, int] = {}
        self._late: deque[float] = deque(maxlen=_COUNTED)
        self._said = self.told

    @property
    def told(self) -> AudioTold:
        """Return what people should know of it."""
        booted = self._booted
        return AudioTold(
            self._wish.audio,
            self._wish.block,
            None if booted is None else booted.audio,
            0 if booted is None else booted.block,
            0 if booted is None else booted.rate,
            round(median(self._late), 1) if self._late else None,
        )

    def choose(self, asked: ChooseAudio) -> bool:
        """Wish for something else from the next engine on; return whether it is something else."""
        block = min(LONGEST_BLOCK, max(SHORTEST_BLOCK, asked.block))
        if (asked.audio, block) == (self._wish.audio, self._wish.block):
            return False
        self._wish.audio, self._wish.block = asked.audio, block
        self._keeping.change(replace(self._keeping.settings, audio=asked.audio, block=block))
        return True

    def began(self, booted: Booted) -> None:
        """An engine sounds."""
        self._booted = booted
        self._late.clear()
        self.tick()

    def lost(self) -> None:
        """No engine sounds."""
        self._booted = None
        self._pressed.clear()
        self.tick()

    def pressed(self, at: int, seqs: Iterable[int]) -> None:
        """Notes of these numbers were sent to the engine, for a press that came at a time."""
        if self._booted is not None and len(self._pressed) < _MOST_WAITING:
            self._pressed.update(dict.fromkeys(seqs, at))

    def sounded(self, sounded: Sounded, now: int) -> None:
        """The engine has computed a block with these in it, which the driver plays next."""
        booted = self._booted
        for seq in sounded.seqs:
            at = self._pressed.pop(seq, None)
            if at is not None and booted is not None:
                self._late.append((now - at) / _MILLISECOND + 1000.0 * booted.block / booted.rate)

    def tick(self) -> None:
        """Tell people, if there is something new."""
        if self.told != self._said:
            self._said = self.told
            self._tell(self._said)

"""The loader: decodes songs piece by piece between all else that the engine's main thread does."""

from improv.engine.grid import Grid
from improv.engine.track import Track
from improv.line import Line
from improv.link.clock import Clock

_NS = 1_000_000_000
HURRY_NS = _NS
"""How long an engine that is to begin within a song may keep people waiting for it."""
REST = 2
"""Times as long as a piece took: the loader uses a third of a core."""
_NEVER = 1 << 62


class Loader:
    """Rests after each piece, so that notes come first; it is far faster than the song even so."""

    def __init__(self, grid: Grid, clock: Clock) -> None:
        self._grid = grid
        self._clock = clock
        self._tracks: list[Track] = []
        self._rests_until = 0

    @property
    def due(self) -> int:
        """Return when the next piece may be decoded (monotonic nanoseconds); far away where there is none."""
        return self._rests_until if self._tracks else _NEVER

    def begin(self, track: Track) -> Track:
        """Decode a track before all others; return it."""
        self._tracks.append(track)
        return track

    def forget(self, track: Track) -> None:
        """Decode no more of a track."""
        if track in self._tracks:
            self._tracks.remove(track)

    def hurry(self, from_s: float) -> None:
        """Decode without rest until the last track can be played from a place on, or for a second."""
        track, until = self._tracks[-1], self._clock.monotonic_ns() + HURRY_NS
        while not track.covers(round(from_s * self._grid.rate)) and self._clock.monotonic_ns() < until:
            track.step()

    def step(self) -> Line:
        """Decode a piece if it is time; return why a song stays silent, where that is found out."""
        began = self._clock.monotonic_ns()
        if not self._tracks or began < self._rests_until:
            return Line()
        track = self._tracks[-1]
        is_done = not track.step()
        now = self._clock.monotonic_ns()
        self._rests_until = now + REST * (now - began)
        if not is_done:
            return Line()
        self._tracks.pop()
        return track.trouble

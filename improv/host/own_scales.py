"""Scales that people make while they play: written beside the music, then there for everybody."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from improv.host.audience import Audience
from improv.host.beside import Beside
from improv.host.loop import Loop
from improv.line import line, line_of
from improv.link.messages import SaveScale, ScalesChanged
from improv.music.scale import Scale
from improv.session.own_scales import keep_scale


class OwnScales:
    """Knows all scales there are, and keeps new ones. The disk may be slow: a thread waits for it."""

    def __init__(self, loop: Loop, folder: Path, scales: tuple[Scale, ...], audience: Audience) -> None:
        """Take the folder, all scales, and who is told (in the thread of the loop) what became of one."""
        self.folder = folder
        self.all = scales
        self._audience = audience
        self._beside = Beside(loop, "improv-own-scale")

    def save(self, asked: SaveScale) -> None:
        """Keep a scale; never waits."""
        self._beside.do(lambda: self._keep(asked), lambda tell: tell())

    def close(self) -> None:
        """Wait until all is kept."""
        self._beside.close()

    def _keep(self, asked: SaveScale) -> Callable[[], None]:
        try:
            return partial(self._audience.scales, self._kept(asked))
        except (OSError, ValueError) as error:
            said = line("The scale is not saved: {why}", why=line_of(error))
            return partial(self._audience.notice, said)

    def _kept(self, asked: SaveScale) -> ScalesChanged:
        for scale in self.all:
            is_own = (self.folder / f"{scale.id}.toml").exists()
            if is_own and replace(scale, id=asked.scale.id) == asked.scale:
                return ScalesChanged(self.all, scale.id)  # asked twice, it is saved once
        kept = keep_scale(asked.scale, self.folder, self.all, asked.replaces)
        self.all = (*(scale for scale in self.all if scale.id != kept.id), kept)
        return ScalesChanged(self.all, kept.id)

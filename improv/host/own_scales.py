"""Scales that people make while they play: written beside the music, then there for everybody."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Lock, Thread

from msgspec.structs import replace

from improv.host.audience import Audience
from improv.host.loop import Loop
from improv.link.messages import SaveScale, ScalesChanged
from improv.music.scale import Scale
from improv.session.own_scales import keep_scale


class OwnScales:
    """Knows all scales there are, and keeps new ones. The disk may be slow: a thread waits for it."""

    def __init__(self, loop: Loop, folder: Path, scales: tuple[Scale, ...], audience: Audience) -> None:
        """Take the folder, all scales, and who is told (in the thread of the loop) what became of one."""
        self.folder = folder
        self.all = scales
        self._loop = loop
        self._audience = audience
        self._one_at_a_time = Lock()
        self._threads: list[Thread] = []

    def save(self, asked: SaveScale) -> None:
        """Keep a scale; never waits."""
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = Thread(target=self._keep, args=(asked,), name="improv-own-scale")
        self._threads.append(thread)
        thread.start()

    def close(self) -> None:
        """Wait until all is kept."""
        for thread in self._threads:
            thread.join()

    def _keep(self, asked: SaveScale) -> None:
        tell: Callable[[], None]
        with self._one_at_a_time:
            try:
                tell = partial(self._audience.scales, self._kept(asked))
            except (OSError, ValueError) as error:
                tell = partial(self._audience.notice, f"The scale is not saved: {error}")
        self._loop.after(0, tell)
        self._loop.wake()

    def _kept(self, asked: SaveScale) -> ScalesChanged:
        for scale in self.all:
            is_own = (self.folder / f"{scale.id}.toml").exists()
            if is_own and replace(scale, id=asked.scale.id) == asked.scale:
                return ScalesChanged(self.all, scale.id)  # asked twice, it is saved once
        kept = keep_scale(asked.scale, self.folder, self.all, asked.replaces)
        self.all = (*(scale for scale in self.all if scale.id != kept.id), kept)
        return ScalesChanged(self.all, kept.id)

"""Scenes that people make of what is on: written beside the music, then there for everybody."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from improv.host.audience import Audience
from improv.host.beside import Beside
from improv.host.loop import Loop
from improv.jam.scene import Scene
from improv.jam.scening import scene_of
from improv.jam.snapshot import Snapshot
from improv.line import line, line_of
from improv.link.messages import ScenesChanged
from improv.music.catalogue import Catalogue
from improv.music.scale import LONGEST_NAME, Scale
from improv.session.own_files import own_id
from improv.session.scenes import keep_scene


class OwnScenes:
    """Knows all scenes there are, and keeps new ones. The disk may be slow: a thread waits for it."""

    def __init__(
        self,
        loop: Loop,
        folder: Path,
        scenes: tuple[Scene, ...],
        scales: Catalogue[Scale],
        audience: Audience,
    ) -> None:
        """Take the folder, all scenes, the scales that files may name, and who is told what became of one."""
        self.folder = folder
        self.all = scenes
        self._scales = scales
        self._audience = audience
        self._beside = Beside(loop, "improv-own-scene")

    def save(self, name: str, snapshot: Snapshot) -> None:
        """Keep what is on now as a scene of this name; never waits."""
        plain = " ".join(name.split())[:LONGEST_NAME]
        scene = scene_of(snapshot, own_id(plain), plain)
        self._beside.do(lambda: self._keep(scene), lambda tell: tell())

    def close(self) -> None:
        """Wait until all is kept."""
        self._beside.close()

    def _keep(self, scene: Scene) -> Callable[[], None]:
        try:
            return partial(self._audience.scenes, self._kept(scene))
        except (OSError, ValueError) as error:
            said = line("The scene is not saved: {why}", why=line_of(error))
            return partial(self._audience.notice, said)

    def _kept(self, scene: Scene) -> ScenesChanged:
        for other in self.all:
            is_own = (self.folder / f"{other.id}.toml").exists()
            if is_own and replace(other, id=scene.id) == scene:
                return ScenesChanged(self.all, other.id)  # asked twice, it is saved once
        kept = keep_scene(scene, self.folder, self.all, self._scales)
        self.all = (*self.all, kept)
        return ScenesChanged(self.all, kept.id)

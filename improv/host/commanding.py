"""What the host does when a control is used: scenes, a new jam, the volume. The jam does all else itself."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from improv.host.loop import Loop
from improv.jam import commands as ask
from improv.jam.control import Action
from improv.jam.scene import Scene
from improv.jam.snapshot import Snapshot
from improv.link.messages import NewJam, SetVolume

VOLUME_STEP = 0.05
"""As the window's own keys have it."""
DONE_HERE = frozenset(
    {
        Action.NEXT_SCENE,
        Action.PREVIOUS_SCENE,
        Action.NEW_JAM,
        Action.VOLUME_UP,
        Action.VOLUME_DOWN,
    }
)


class Asked(Protocol):
    """Who hears what people ask, and knows the jam."""

    def asked(self, message: Any) -> None:
        """Hear what somebody asks."""

    @property
    def snapshot(self) -> Snapshot:
        """Return the jam as it is now."""


class Commanding:
    """Does what controls ask of the host, once what is being told has been told."""

    def __init__(
        self,
        loop: Loop,
        host: Asked,
        scenes: Callable[[], Sequence[Scene]],
        volume: Callable[[], float],
        volume_told: Callable[[float], None],
    ) -> None:
        """Take all scenes in their order, the listening gain, and who is told that it was changed."""
        self._loop = loop
        self._host = host
        self._scenes = scenes
        self._volume = volume
        self._volume_told = volume_told

    def used(self, action: Action) -> None:
        """Do what a control asks for."""
        if action in DONE_HERE:
            self._loop.after(0, lambda: self._do(action))

    def _do(self, action: Action) -> None:
        match action:
            case Action.NEW_JAM:
                self._host.asked(NewJam())
            case Action.NEXT_SCENE | Action.PREVIOUS_SCENE:
                scene = self._scene(1 if action is Action.NEXT_SCENE else -1)
                if scene is not None:
                    self._host.asked(ask.ChooseScene(scene))
            case _:
                step = VOLUME_STEP if action is Action.VOLUME_UP else -VOLUME_STEP
                gain = min(1.0, max(0.0, round(self._volume() + step, 2)))
                self._host.asked(SetVolume(gain))
                self._volume_told(gain)

    def _scene(self, step: int) -> Scene | None:
        """Return the scene after or before the one that is on, round and round; where none is, the first."""
        scenes, chosen = self._scenes(), self._host.snapshot.scene
        ids = [scene.id for scene in scenes]
        if not ids:
            return None
        if chosen not in ids:
            return scenes[0 if step > 0 else -1]
        return scenes[(ids.index(chosen) + step) % len(ids)]

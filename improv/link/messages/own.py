"""Between host and window: scales, scenes and profiles of people's own."""

from improv.jam.scene import Scene
from improv.link.message import Message
from improv.link.profile import Profile
from improv.music.scale import Scale


class ScalesChanged(Message, frozen=True):
    """A scale was saved: these are all there are, as in ``Welcome``."""

    scales: tuple[Scale, ...]
    saved: str = ""
    """The identifier that the new one was given."""


class SaveScale(Message, frozen=True):
    """Keep a scale among the person's own; the answer is ``ScalesChanged``, or a ``Notice``.

    Where its identifier or its name is taken, it is given another.
    """

    scale: Scale
    replaces: str = ""
    """The identifier of an own scale whose place it takes; empty where it is a new one."""


class ScenesChanged(Message, frozen=True):
    """All scenes there are from now on; ``saved`` is the identifier of the one that was kept."""

    scenes: tuple[Scene, ...]
    saved: str = ""


class SaveScene(Message, frozen=True):
    """Keep what is on now as a scene of one's own; the answer is ``ScenesChanged``, or a ``Notice``."""

    name: str


class ProfilesChanged(Message, frozen=True):
    """All people's profiles there are from now on; ``saved`` is the name of the one that was kept."""

    profiles: tuple[Profile, ...]
    saved: str = ""


class SaveProfile(Message, frozen=True):
    """Keep a person's profile; the answer is ``ProfilesChanged``, or a ``Notice``."""

    profile: Profile
    replaces: str = ""
    """The name of the profile whose place it takes; empty where it is a new one."""


class DeleteProfile(Message, frozen=True):
    """Forget a person's profile."""

    name: str


OwnToUi = ScalesChanged | ScenesChanged | ProfilesChanged
OwnFromUi = SaveScale | SaveScene | SaveProfile | DeleteProfile

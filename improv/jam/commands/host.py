"""What the host says by itself: time has passed, the engine sounds or is gone."""

from improv.jam.commands.asked import Asked


class Tick(Asked, frozen=True):
    """Time has passed: what is due happens, and seats that have waited long enough become free."""


class EngineIsReady(Asked, frozen=True):
    """The engine sounds."""


class EngineIsLost(Asked, frozen=True):
    """The engine is gone, or not there yet."""

    why: str


HostCommand = Tick | EngineIsReady | EngineIsLost

"""The engine is there, or is gone."""

from improv.jam.events.happened import Happened


class EngineReady(Happened, frozen=True):
    """The engine sounds from here on."""


class EngineLost(Happened, frozen=True):
    """The engine is gone; presses stay silent until the next is ready."""

    why: str


EngineEvent = EngineReady | EngineLost

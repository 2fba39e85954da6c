"""The body that plays a sound."""

from typing import assert_never

from improv.engine.bodies.bell import BellBody
from improv.engine.bodies.bow import BowBody
from improv.engine.bodies.choir import ChoirBody
from improv.engine.bodies.glass import GlassBody
from improv.engine.bodies.hammer import HammerBody
from improv.engine.bodies.kit import KitBody
from improv.engine.bodies.lead import LeadBody
from improv.engine.bodies.modal import ModalBody
from improv.engine.bodies.organ import OrganBody
from improv.engine.bodies.pad import PadBody
from improv.engine.bodies.pluck import PluckBody
from improv.engine.bodies.shimmer import ShimmerBody
from improv.engine.bodies.string import StringBody
from improv.engine.bodies.tine import TineBody
from improv.engine.bodies.wind import WindBody
from improv.engine.body import Body
from improv.music.sound import (
    BellSound,
    BowSound,
    ChoirSound,
    GlassSound,
    HammerSound,
    KitSound,
    LeadSound,
    ModalSound,
    OrganSound,
    PadSound,
    PluckSound,
    ShimmerSound,
    Sound,
    StringSound,
    TineSound,
    WindSound,
)


def body_of(sound: Sound, seed: int, rate: int) -> Body:  # noqa: C901 - one flat table of kinds
    """Return a new body for a sound; the seed decides on its noise."""
    match sound:
        case ModalSound():
            return ModalBody(sound, seed, rate)
        case PadSound():
            return PadBody(sound, rate)
        case PluckSound():
            return PluckBody(sound, rate)
        case BellSound():
            return BellBody(sound, rate)
        case KitSound():
            return KitBody(sound, seed, rate)
        case WindSound():
            return WindBody(sound, seed)
        case BowSound():
            return BowBody(sound, seed)
        case ChoirSound():
            return ChoirBody(sound)
        case StringSound():
            return StringBody(sound, seed)
        case TineSound():
            return TineBody(sound, rate)
        case HammerSound():
            return HammerBody(sound, seed)
        case OrganSound():
            return OrganBody(sound)
        case ShimmerSound():
            return ShimmerBody(sound)
        case LeadSound():
            return LeadBody(sound, rate)
        case GlassSound():
            return GlassBody(sound, seed, rate)
        case _:
            assert_never(sound)

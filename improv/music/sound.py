"""A sound: what a player plays, declared in numbers that the engine builds voices from.

There is one kind of sound for each kind of voice; the tag ``method`` names it in the file.
"""

from improv.music.sounds.base import SoundBase
from improv.music.sounds.bell import BellSound
from improv.music.sounds.bow import BowSound
from improv.music.sounds.choir import ChoirSound
from improv.music.sounds.glass import GlassSound
from improv.music.sounds.hammer import HammerSound
from improv.music.sounds.kit import KitSound
from improv.music.sounds.lead import LeadSound
from improv.music.sounds.modal import ModalSound, Partial
from improv.music.sounds.organ import OrganSound
from improv.music.sounds.pad import PadSound
from improv.music.sounds.pluck import PluckSound
from improv.music.sounds.shimmer import ShimmerSound
from improv.music.sounds.string import StringSound
from improv.music.sounds.tine import TineSound
from improv.music.sounds.wind import WindSound

Sound = (
    ModalSound
    | PadSound
    | PluckSound
    | BellSound
    | KitSound
    | WindSound
    | BowSound
    | ChoirSound
    | StringSound
    | GlassSound
    | TineSound
    | HammerSound
    | OrganSound
    | ShimmerSound
    | LeadSound
)

__all__ = [
    "BellSound",
    "BowSound",
    "ChoirSound",
    "GlassSound",
    "HammerSound",
    "KitSound",
    "LeadSound",
    "ModalSound",
    "OrganSound",
    "PadSound",
    "Partial",
    "PluckSound",
    "ShimmerSound",
    "Sound",
    "SoundBase",
    "StringSound",
    "TineSound",
    "WindSound",
]

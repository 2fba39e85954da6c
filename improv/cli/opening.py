"""The jam as it begins: from what was asked for on the command line, a scene, and the settings."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from improv.cli.tuned import Tuned, tuned
from improv.jam.commands import ChooseScene
from improv.jam.jam import Jam, perform
from improv.jam.scene import Scene
from improv.jam.setting import Bed, BedKind, Pulse
from improv.jam.snapshot import Snapshot
from improv.jam.tempo import Tempo
from improv.line import Line, line
from improv.link.messages import AudioChoice
from improv.music.catalogue import Catalogue
from improv.music.harmony import Guard
from improv.music.pitch import pitch_class_of
from improv.music.scale import Key, Scale
from improv.music.sound import Sound
from improv.session.settings import Settings

FIRST_SCALE = "major-pentatonic"
DEALT = (
    "marimba", "warm-pad", "nylon-guitar", "kalimba", "soft-piano", "flute", "harp", "cello",
    "electric-piano", "choir", "handpan", "clarinet",
)  # fmt: skip
"""Sounds as they are dealt to the seats; others follow by name, but for kits, which are chosen."""
BED_SOUND, PULSE_SOUND = "warm-pad", "marimba"


@dataclass(frozen=True)
class Wishes:
    """What was asked for on the command line; None and empty leave a thing to the scene."""

    audio: AudioChoice = AudioChoice.AUTO
    rate: int = 48_000
    buffer: int = 128
    scene: str = ""
    scale: str = ""
    """Else major pentatonic."""
    tonic: str = ""
    """Else C, or what the tuning says."""
    sound: str = ""
    seconds: float = 0.0
    out: Path | None = None
    capture: Path | None = None
    split_channels: bool = False
    guard: Guard | None = None
    """Else soft."""
    a4: float | None = None
    """Hertz; else 440, or what the tuning says."""
    tuning: Path | None = None
    """A ``.kbm``."""
    bed: BedKind | None = None
    pulse: bool | None = None
    tempo: float | None = None
    beats: int | None = None
    quantise: float = 0.0
    calm: bool | None = None
    """Else as the settings have it."""
    ceiling: float | None = None
    """Decibels; else as the settings have it."""
    follows_clock: bool = False
    sends_clock: bool = False
    sends_notes: bool = False
    song: Path | None = None
    song_level: float = 0.0
    """Decibels."""
    library: str | None = None
    """The address of the clinic's server; None leaves it as it was, empty is none."""
    answer: Path | None = None
    """A take that is played along to."""
    answer_from_s: float = 0.0


def opening_of(
    wishes: Wishes,
    scales: Catalogue[Scale],
    sounds: Catalogue[Sound],
    key: Key | None = None,
    scene: Scene | None = None,
    settings: Settings | None = None,
) -> Snapshot:
    """Return the jam as it begins: what was wished goes before the scene, and that before what is at first.

    Calm is what any of scene and settings want, unless it was wished otherwise; a locked ceiling is not
    raised. Raises ValueError for a name that is none.
    """
    settings = settings or Settings()
    dealt = scene.sounds if scene is not None and not wishes.sound else _palette(wishes, sounds)
    first = Snapshot(
        key or key_of(wishes, scales, scene).key,
        dealt,
        guard=Guard.SOFT,
        bed=Bed(BedKind.OFF, _house_sound(BED_SOUND, sounds)),
        pulse=Pulse(False, _house_sound(PULSE_SOUND, sounds)),
        calm=settings.calm,
    )
    begun = first if scene is None else _entered(scene, first)
    tempo = begun.tempo
    calm = begun.calm or settings.calm
    return replace(
        begun,
        key=first.key,
        palette=dealt,
        guard=begun.guard if wishes.guard is None else wishes.guard,
        tempo=Tempo(wishes.tempo or tempo.bpm, wishes.beats or tempo.beats),
        quantise=wishes.quantise,
        bed=begun.bed if wishes.bed is None else replace(begun.bed, kind=wishes.bed),
        pulse=begun.pulse if wishes.pulse is None else replace(begun.pulse, on=wishes.pulse),
        calm=calm if wishes.calm is None else wishes.calm,
        ceiling=_ceiling(wishes, settings),
    )


def key_of(wishes: Wishes, scales: Catalogue[Scale], scene: Scene | None = None) -> Tuned:
    """Return the key that was wished for; what was not said of it is the scene's. Raises ValueError."""
    if scene is None:
        return tuned(wishes.scale or FIRST_SCALE, wishes.tonic, wishes.a4, wishes.tuning, scales)
    found = Tuned(scene.key)
    if wishes.scale or wishes.tuning is not None:
        known = [scale for scale in scales.values if scale.id != scene.key.scale.id]
        all_scales = Catalogue(scales.kind, (*known, scene.key.scale))
        found = tuned(wishes.scale or scene.key.scale.id, wishes.tonic, wishes.a4, wishes.tuning, all_scales)
    if found.key.keyboard is not None:
        return found
    tonic = pitch_class_of(wishes.tonic) if wishes.tonic else scene.key.tonic
    return Tuned(replace(found.key, tonic=tonic, a4_hertz=wishes.a4 or scene.key.a4_hertz), found.notes)


def ceiling_note(wishes: Wishes, settings: Settings) -> Sequence[Line]:
    """Return a line where a wished ceiling is not to be had."""
    if wishes.ceiling is None or _ceiling(wishes, settings) == wishes.ceiling:
        return ()
    return (
        line(
            "The ceiling is locked, so it stays at {ceiling:g} dB. All else is as you asked; "
            "the window raises it, with its PIN.",
            ceiling=settings.ceiling,
        ),
    )


def _ceiling(wishes: Wishes, settings: Settings) -> float:
    wished = settings.ceiling if wishes.ceiling is None else wishes.ceiling
    return min(wished, settings.ceiling) if settings.is_locked else wished


def _entered(scene: Scene, opening: Snapshot) -> Snapshot:
    """Return a jam that nobody plays yet as a scene makes it."""
    jam = Jam(replace(opening, engine_ready=False))
    perform(jam, [ChooseScene(scene)])
    return replace(jam.snapshot(), engine_ready=True)


def _palette(wishes: Wishes, sounds: Catalogue[Sound]) -> tuple[Sound, ...]:
    if wishes.sound:
        return (sounds.find(wishes.sound),)
    dealt = [sound for name in DEALT for sound in sounds.values if sound.id == name]
    others = [sound for sound in sounds.values if sound.id not in DEALT and sound.is_pitched]
    found = (*dealt, *others) or sounds.values
    if not found:
        raise ValueError("no sound can be read: " + "; ".join(sounds.problems or ["install Improv again"]))
    return found


def _house_sound(name: str, sounds: Catalogue[Sound]) -> Sound | None:
    """Return the sound of bed or pulse; another where somebody has deleted its file."""
    return next((sound for sound in sounds.values if sound.id == name), next(iter(sounds.values), None))

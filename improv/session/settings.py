"""What outlives the program: how loud it may be, and what is known of the room."""

import hashlib
import hmac
import os
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from improv.jam.mixing import CEILINGS, Ceiling
from improv.line import Line, line, line_of
from improv.link.look import Preferences
from improv.link.messages import AudioChoice
from improv.music.data import BadData, read_toml
from improv.session.atomic import explained, replacing
from improv.session.toml_text import toml_of

FIRST_VOLUME = 0.4
MOST_RESTORED = 0.6
"""A volume is remembered, and never restored above this."""
SHORTEST_BLOCK, FIRST_BLOCK, LONGEST_BLOCK = 16, 128, 4096
SHORTEST_PIN, LONGEST_PIN = 4, 32
_SCRYPT = {"n": 1 << 14, "r": 8, "p": 1}
_SALT_BYTES = 16


class DayDose(Struct, frozen=True, forbid_unknown_fields=True):
    """What was heard on one day: shares of a week's listening (WHO/ITU-T H.870), 1.0 being all of it."""

    day: Annotated[str, Meta(pattern=r"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$")] = ""
    """Where the machine is; empty: nothing was ever heard."""
    adult: Annotated[float, Meta(ge=0.0, le=1e9)] = 0.0
    child: Annotated[float, Meta(ge=0.0, le=1e9)] = 0.0


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """The settings, as their file has them."""

    volume: Annotated[float, Meta(ge=0.0, le=1.0)] = FIRST_VOLUME
    """Listening gain, as it was left."""
    ceiling: Ceiling = CEILINGS[1]
    """Decibels relative to full scale that no sample goes above."""
    pin: Annotated[str, Meta(pattern=r"^([0-9a-f]{32}:[0-9a-f]{64})?$")] = ""
    """Salt and scrypt hash of the PIN that locks the ceiling; empty where it is open."""
    calibration: Annotated[float, Meta(ge=0.0, le=200.0)] | None = None
    """What is added to a level in dBFS to have it in dB(A) where people sit; None: never measured."""
    calm: bool = False
    preferences: Preferences = Preferences()
    """How the window looks, who shares it, and what becomes of jams."""
    audio: AudioChoice = AudioChoice.AUTO
    """Where sound goes."""
    block: Annotated[int, Meta(ge=SHORTEST_BLOCK, le=LONGEST_BLOCK)] = FIRST_BLOCK
    """Frames that are wished for."""
    dose: DayDose = DayDose()
    """What was heard today, or on the last day on which anything was."""

    @property
    def first_volume(self) -> float:
        """Return the volume to begin with."""
        return min(MOST_RESTORED, self.volume)

    @property
    def is_locked(self) -> bool:
        """Say whether the ceiling needs a PIN to be raised."""
        return bool(self.pin)

    def locked(self, pin: str) -> "Settings":
        """Return the settings with the ceiling locked. Raises ValueError for what is no PIN."""
        if not SHORTEST_PIN <= len(pin) <= LONGEST_PIN:
            raise ValueError(
                line("a PIN has {least} to {most} letters or digits", least=SHORTEST_PIN, most=LONGEST_PIN)
            )
        salt = os.urandom(_SALT_BYTES)
        return replace(self, pin=f"{salt.hex()}:{_hash(pin, salt)}")

    def opens(self, pin: str) -> bool:
        """Say whether this is the PIN; also where there is none."""
        if not self.pin:
            return True
        salt, _, kept = self.pin.partition(":")
        return hmac.compare_digest(_hash(pin, bytes.fromhex(salt)), kept)


def read_settings(path: Path) -> tuple[Settings, Line]:
    """Return the settings of a file, and a line where it is broken: then it is kept, and the first hold."""
    if not path.exists():
        return Settings(), Line()
    try:
        return read_toml(path, Settings), Line()
    except BadData as error:
        aside = path.with_suffix(".broken.toml")
        with suppress(OSError):
            path.replace(aside)
        return Settings(), line(
            "The settings could not be read ({why}); they lie in {place}. "
            "Volume and ceiling are as at first, and a PIN has to be set anew.",
            why=line_of(error),
            place=aside.name,
        )


def write_settings(path: Path, settings: Settings) -> None:
    """Write the settings, whole or not at all, for their owner alone. Raises CannotWrite: one line."""
    text = toml_of(msgspec.to_builtins(settings))
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with replacing(path) as draft:
            draft.touch(0o600)
            draft.write_text(text, encoding="utf-8")
    except OSError as error:
        raise explained(path, error) from error


def _hash(pin: str, salt: bytes) -> str:
    return hashlib.scrypt(pin.encode(), salt=salt, maxmem=64 * 1024 * 1024, dklen=32, **_SCRYPT).hex()

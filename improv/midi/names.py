"""The names that systems give to MIDI ports: which device it is, what people call it, who should join."""

import re
from collections.abc import Collection
from functools import lru_cache

from msgspec import Struct

CLIENT = "improv-midi"
"""What we are called among other programs; also the source of our own port."""
CLOCK = "clock"
"""The port that sends our clock; its client is called after it too."""
NOTES, NOTES_CLIENT = "improv", f"{CLIENT}-notes"
"""The port that sends what sounds, and its client."""

_FORMS: dict[str, tuple[str, ...]] = {
    "alsa": (
        r"(?P<device>.+?):(?P<port>.*) \d+:\d+",  # Xkey:Xkey MIDI 1 20:0
        r"(?P<device>.+) \d+:\d+",  # Xkey MIDI 1 20:0
    ),
    "jack": (
        r"a2j:(?P<device>.+?)(?: \[\d+\])? \(\w+\): (?P<port>.*)",  # a2j:Xkey [20] (capture): Xkey MIDI 1
        # Midi-Bridge:Xkey 2:(capture_0) Xkey MIDI 1
        r"Midi-Bridge:(?P<device>.+?)(?: \d+)?:\(\w+\) (?P<port>.*)",
        r"alsa_midi:(?P<device>.+) \(\w+\)",  # alsa_midi:Xkey MIDI 1 (out)
        r"(?P<device>.+?)(?:-0[1-9])?:(?P<port>.*)",  # twin:out, twin-01:out
    ),
    "winmm": (
        r"(?P<port>MIDIIN\d+) \((?:\d+- ?)?(?P<device>.+)\) \d+",  # MIDIIN2 (Xkey) 1
        r"(?:\d+- ?)?(?P<device>.+) \d+",  # Xkey 0, 2- Xkey 1
    ),
}
"""How names are made by backend: with the numbers left out that change when something is plugged in again."""

_BRIDGES = ("a2j:", "Midi-Bridge:", "alsa_midi:", "system:")
"""What JACK has from ALSA; the last tells nothing of what it is."""
_OURS = re.compile(rf"improv|{CLIENT}(-({CLOCK}|notes|lights))?(-\d+)?(:.*)?")
_PLUMBING = re.compile(r"midi through|pipewire-|a2jmidid", re.IGNORECASE)
_ASIDE = re.compile(r"\b(DAW|InControl|HUI|MCU|Mackie|IAC|loopMIDI|MIDI clock out|MTC|MMC)\b", re.IGNORECASE)
_NAMELESS = re.compile(r"RtMidi|system$|Client-\d+$")
_PLAIN = {"midi", "midiin", "port", "out", "output", "in", "input", "capture"}
_PLAIN_TAIL = re.compile(rf"(?P<device>.+?)(?P<port>(?: (?:{'|'.join(_PLAIN)}))+(?: \d+)?)", re.IGNORECASE)


class PortName(Struct, frozen=True):
    """A port, told by what stays when it is plugged in again."""

    api: str
    device: str
    port: str = ""
    is_bridge: bool = False
    """Whether JACK only passes on what ALSA has."""

    @property
    def identity(self) -> str:
        """What the recording calls it; devices of the same name share this."""
        return ":".join(filter(None, (self.api, self.device, self.port)))

    @property
    def people_say(self) -> str:
        """What people call it: the device, and of its ports only what tells them apart."""
        device, port = self.device, self.port
        if _NAMELESS.match(device):
            return port.replace("_", " ") or device
        if not port and (match := _PLAIN_TAIL.fullmatch(device)):
            device, port = match["device"], match["port"]
        said = device.split()
        rest = [word for word in re.findall(r"[^\W_]+", port.removeprefix(device)) if word not in said]
        parts = [part for word in rest for part in re.findall(r"[^\W\d]+|\d+", word)]
        if all(part.isdigit() or part.lower() in _PLAIN for part in parts):
            number = int(parts[-1]) if parts and parts[-1].isdigit() else 0
            return f"{device} {number}" if number > 1 else device
        return " ".join([device, *rest])

    @property
    def is_player(self) -> bool:
        """Whether somebody may play it: it is not one of our own, nor a part of the system's plumbing."""
        return not (_OURS.fullmatch(self.device) or _PLUMBING.match(self.device))

    @property
    def waits_for_a_press(self) -> bool:
        """Whether it takes a seat only when played: a second port for another program, a bus, a clock."""
        return bool(_ASIDE.search(f"{self.device} {self.port}"))

    def is_copy_of_one(self, alsa: Collection["PortName"]) -> bool:
        """Whether it is one of these ports of ALSA, passed on by JACK."""
        known = {name for original in alsa for name in (original.device, original.port)}
        return self.is_bridge and (self.device in known or (self.device == "system" and bool(alsa)))


@lru_cache(maxsize=256)
def parse(api: str, name: str) -> PortName:
    """Read a port's name as the backend gives it."""
    for form in _FORMS.get(api, ()):
        if match := re.fullmatch(form, name):
            parts = match.groupdict(default="")
            is_bridge = api == "jack" and name.startswith(_BRIDGES)
            return PortName(api, parts["device"].strip(), parts.get("port", "").strip(), is_bridge)
    return PortName(api, name.strip())


class Roster:
    """Gives each port the name of its source: the same whenever it comes back, and no two at once."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, int], int] = {}
        """Which among devices of the same name a port was last."""

    def source_of(
        self, name: PortName, there: str, taken: Collection[str], nth: int = 0, called: str = ""
    ) -> tuple[str, str]:
        """Return a port's source and what people call it: as it is ``called``, or else by its name.

        ``there`` is its name as the backend gives it, ``nth`` its place among those that are given the very
        same, ``taken`` the sources that are plugged in.
        """
        place = (name.api, there, nth)
        known = self._known.get(place)
        numbers = [*([known] if known else []), *range(1, len(taken) + 2)]
        number = next(n for n in numbers if _numbered(name.identity, n, " #") not in taken)
        self._known[place] = number
        return _numbered(name.identity, number, " #"), _numbered(called or name.people_say, number, " ")


def _numbered(name: str, number: int, mark: str) -> str:
    return name if number == 1 else f"{name}{mark}{number}"

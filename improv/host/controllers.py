"""What goes out by MIDI besides the clock: the lights of pads, and what sounds, to other instruments."""

from collections.abc import Callable, Mapping
from typing import Protocol

from improv.host.alarm import Alarm
from improv.host.audience import Audience
from improv.host.lights import GridLights, changes, ground_of
from improv.host.loop import Loop
from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.commands import Command
from improv.jam.events import Event
from improv.jam.jam import Jam
from improv.jam.player import SEATS, Player, SourceKind
from improv.link.clock import Clock
from improv.link.messages import DevicesTold, DeviceTold, NotesStatus
from improv.midi.controllers import Controller
from improv.midi.lamp import Colour, Lamp, lit
from improv.midi.notes_out import NotesOut
from improv.midi.ports import Ports
from improv.music.modes import key_in_mode
from improv.music.sound import Sound

LIGHTS_EVERY_NS = 20_000_000
"""Lights change so often at most, for one device."""
SETTLES_NS = 200_000_000
"""A device that was put into another mode has so much time before it is lit."""
PULSE_NS = 500_000_000
"""Who is invited sees so long a light and so long a dark: one pulse a second."""


class Hears(Protocol):
    """Who hears commands."""

    def hear(self, command: Command) -> None:
        """Let the jam decide on a command."""


class Lit:
    """One device: what it shows, and whether that may be out of date."""

    def __init__(self, lamp: Lamp, at: int) -> None:
        self.opened = lamp.opened
        self.shown: Mapping[int, Colour] = {}
        self.held: frozenset[int] = frozenset()
        self.lights: GridLights | None = None
        self.next_at = at + SETTLES_NS
        self.is_stale = True


class Controllers:
    """Tells the devices; never waits for one, and says only what is new."""

    def __init__(
        self,
        loop: Loop,
        clock: Clock,
        ports: Ports,
        jam: Jam,
        audience: Audience,
        host: Hears,
        motion: Callable[[], bool] = lambda: True,
    ) -> None:
        """Take the ports, the jam that they follow, and who is told about them.

        ``motion``: whether lights may come and go; an invitation is a steady light else.
        """
        self._motion = motion
        self._clock = clock
        self._ports = ports
        self._jam = jam
        self._audience = audience
        self._host = host
        self._alarm = Alarm(loop, self._shine)
        self._lit: dict[str, Lit] = {}
        self._invited = jam.snapshot().invited
        self._out: NotesOut | None = None
        self._lost = False
        self._asked: list[Command] = []
        self.devices = DevicesTold()
        self.notes = NotesStatus()

    # ── what happens ────────────────────────────────────────────────────────────────────────────

    def happened(self, event: Event) -> None:
        """Hear what happened in the jam, which knows of it already."""
        if self._out is not None:
            self._send(self._out.happened(event, self._clock.monotonic_ns()))
        match event:
            case did.Invited(player):
                self._invited = player
            case did.Panicked() | did.SoftStopped():
                self._ports.let_go()
            case (
                did.PlayerJoined()
                | did.KeyChanged()
                | did.ModeChosen()
                | did.SourcesSwapped()
                | did.SourceTaken()
            ):
                self._fit()
                self.tell()
                if isinstance(event, did.PlayerJoined):
                    self._curve(event.player)
            case _:
                pass
        for device in self._lit.values():
            device.is_stale = True
        self._wake()

    def look(self) -> None:
        """See which devices are there, light those that came, and ask what their players begin with."""
        now, lamps = self._clock.monotonic_ns(), self._ports.lamps
        known = {source: device.opened for source, device in self._lit.items()}
        there = {source: lamp.opened for source, lamp in lamps.items()}
        if known != there:
            self._lit = {
                source: self._lit[source] if known.get(source) == lamp.opened else Lit(lamp, now)
                for source, lamp in lamps.items()
            }
            self.tell()
        for source, device in self._lit.items():
            held = self._ports.held_pads(source)
            if held != device.held:
                device.held, device.is_stale = held, True
        self._wake()
        asked, self._asked = self._asked, []
        for command in asked:
            self._host.hear(command)

    def tell(self) -> None:
        """Tell people about the devices, where something has changed."""
        devices = DevicesTold(
            tuple(
                DeviceTold(
                    each.source,
                    each.name,
                    each.port,
                    "" if each.controller is None else each.controller.name,
                    each.is_lit,
                    each.problem,
                    self._first_pad(each.source, each.controller),
                )
                for each in self._ports.sources()
            )
        )
        if devices != self.devices:
            self.devices = devices
            self._audience.devices(devices)
        self._tell_notes()

    def _first_pad(self, source: str, controller: Controller | None) -> int | None:
        grid = None if controller is None else controller.grid
        return None if grid is None else grid.lowest(self._ports.degrees_of(source))

    def leave(self) -> None:
        """Let nothing sound elsewhere any more, and put the devices back to what they were."""
        self.send_notes(False)
        self._lit.clear()
        self._ports.leave()

    # ── notes ───────────────────────────────────────────────────────────────────────────────────

    def send_notes(self, on: bool) -> None:
        """Send what sounds to other instruments, or no longer."""
        if on == (self._out is not None):
            return
        if self._out is not None:
            self._send(self._out.silence())
        self._out = NotesOut(self._sound_of) if on else None
        self._ports.notes.offer(on)
        self._tell_notes()

    def _tell_notes(self) -> None:
        notes = NotesStatus(self._out is not None, ", ".join(self._ports.notes.names))
        if notes != self.notes:
            self.notes = notes
            self._audience.notes(notes)

    def _send(self, messages: list[bytes]) -> None:
        """Send messages; after some that did not arrive, nothing is taken to sound any more."""
        if not messages or self._out is None:
            return
        if self._lost:
            self._out.forget()
            ends = [bytes((0xB0 | channel, 123, 0)) for channel in range(16)]
            if not self._ports.notes.tell(*ends):
                return
            self._lost = False
        self._lost = not self._ports.notes.tell(*messages)

    def _sound_of(self, seat: int) -> Sound | None:
        if seat > SEATS:
            return self._jam.house.sound_of(seat)
        player = self._jam.players.get(seat)
        return None if player is None else player.sound

    # ── lights ──────────────────────────────────────────────────────────────────────────────────

    def _fit(self) -> None:
        """Let the grids lie on the scales that their players play."""
        for player in self._jam.players.values():
            if player.kind is SourceKind.GRID:
                self._ports.fit(player.source, len(key_in_mode(self._jam.key, player.mode).scale))

    def _curve(self, player: Player) -> None:
        """Let a seat begin with what the device is like under the hand, where nobody has said otherwise."""
        for each in self._ports.sources():
            if each.source == player.source and each.controller is not None:
                sensitivity = each.controller.sensitivity
                if sensitivity and not player.sensitivity:
                    self._asked.append(ask.SetSensitivity(player.seat, sensitivity))

    def _shine(self) -> None:
        now = self._clock.monotonic_ns()
        for source, lamp in self._ports.lamps.items():
            device = self._lit.get(source)
            if device is None or now < device.next_at:
                continue
            player = next((each for each in self._jam.players.values() if each.source == source), None)
            if player is None:
                device.is_stale = False  # whoever sits down makes it stale again; else the alarm never ends
            invited = player is not None and player.seat == self._invited
            if player is not None and (device.is_stale or invited):
                is_up = now // PULSE_NS % 2 == 0 or not self._motion()
                self._light(lamp, device, player, invites=invited and is_up)
                device.is_stale = False
                device.next_at = now + LIGHTS_EVERY_NS
        self._wake()
        if self._invited and self._lit:
            self._alarm.set((now // PULSE_NS + 1) * PULSE_NS)

    def _light(self, lamp: Lamp, device: Lit, player: Player, *, invites: bool) -> None:
        grid = lamp.controller.grid
        if grid is None:
            return
        ground = ground_of(grid, player, self._jam.key)
        if device.lights is None or device.lights.ground != ground:
            device.lights = GridLights(ground)
        now = device.lights.colours(self._jam, device.held, invites=invites)
        changed = changes(device.shown, now)
        if not changed or lamp.send(*lit(lamp.controller, changed)):
            device.shown = now

    def _wake(self) -> None:
        """Ring for the devices that show what has been."""
        due = [device.next_at for device in self._lit.values() if device.is_stale]
        if due:
            self._alarm.set(min(due))

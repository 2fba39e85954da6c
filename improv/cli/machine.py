"""What this machine has to play on and to sound through, and what is wrong with it."""

import json
import os
import sys
from collections.abc import Iterator, Sequence
from threading import Event

import typer
from msgspec import Struct

from improv.cli.own import (
    own_controllers_folder,
    own_people_folder,
    own_scales_folder,
    own_scenes_folder,
    own_sounds_folder,
)
from improv.cli.screen import has_screen
from improv.engine.outputs import Outputs, ask_outputs
from improv.link.clock import Clock, SystemClock
from improv.link.messages import AudioChoice
from improv.midi.controllers import load_controllers
from improv.midi.our_port import NO_PORTS_OF_OUR_OWN
from improv.midi.ports import LOOKS_EVERY_NS, Ports
from improv.midi.sources import Source
from improv.music.catalogue import load_scales, load_sounds
from improv.session.library import default_folders
from improv.session.profiles import load_profiles
from improv.session.scenes import load_scenes
from improv.session.space import free_bytes, space_warning

_LOOKS = 6
_SEE_HERE = " `improv doctor` says what helps."


class Machine(Struct, frozen=True):
    """What was found."""

    backends: tuple[str, ...]
    """MIDI backends that work."""
    sources: tuple[Source, ...]
    midi_problems: tuple[str, ...]
    clock_ports: tuple[str, ...]
    """Through which our clock would be sent."""
    outputs: Outputs
    lit: frozenset[str] = frozenset()
    """The sources whose pads will be lit."""

    def device(self, source: Source) -> str:
        """Return what is known of a source, for people."""
        if source.controller is None:
            return f"{source.name} ({source.backend}): played as any keyboard"
        kind = f"{source.controller.id} ({source.controller.kind.value})"
        if not source.controller.is_lit:
            return f"{source.name} ({source.backend}): {kind}"
        lights = "its pads will be lit" if source.source in self.lit else "its pads stay dark"
        return f"{source.name} ({source.backend}): {kind}, {lights}"

    @property
    def clock(self) -> str:
        """Return what can be done with MIDI clock; empty without MIDI."""
        if not self.backends:
            return ""
        ports = ", ".join(self.clock_ports)
        sending = f"`--clock send` sends through {ports}" if ports else f"not sent: {NO_PORTS_OF_OUR_OWN}"
        return f"MIDI clock: `improv jam --clock follow` follows any source; {sending}"

    @property
    def chosen(self) -> tuple[AudioChoice, str]:
        """Return where sound would go now, and why."""
        if "JACK" in self.backends:
            return AudioChoice.JACK, "a JACK server answers, and it is the quickest way"
        if self.outputs.default >= 0:
            name = self.outputs.names.get(str(self.outputs.default), "the default output")
            return AudioChoice.PORTAUDIO, f"no JACK server answers; PortAudio offers {name}"
        return AudioChoice.NONE, "no JACK server answers, and PortAudio finds no output"


class Finding(Struct, frozen=True):
    """One thing that was looked at; ``todo`` is empty where all is well."""

    what: str
    todo: str = ""


def look() -> Machine:
    """Look at what is plugged in now."""
    clock = SystemClock()
    controllers = load_controllers(own=own_controllers_folder())
    with Ports(clock, lambda: None, controllers=controllers) as ports:
        first_look(ports, clock)
        sources = [source for source in ports.sources() if source.source != "improv-midi"]
        return Machine(
            tuple(ports.backends),
            tuple(sources),
            tuple(ports.problems),
            tuple(ports.clock_ports),
            ask_outputs(),
            frozenset(source.source for source in sources if ports.can_light(source.source)),
        )


def first_look(ports: Ports, clock: Clock) -> None:
    """Look at all that is there; again for a second, where a server has so much to do that it refused us."""
    for _ in range(_LOOKS):
        at = clock.monotonic_ns()
        ports.work(at)
        if not ports.awaits(at):
            return
        Event().wait(LOOKS_EVERY_NS / 1e9)


def list_devices(as_json: bool) -> None:
    """Print what was found, what is chosen, and why."""
    machine = look()
    choice, why = machine.chosen
    if as_json:
        typer.echo(
            json.dumps(
                {
                    "audio": {
                        "chosen": choice,
                        "why": why,
                        "outputs": list(machine.outputs.names.values()),
                    },
                    "midi": {
                        "backends": list(machine.backends),
                        "sources": [
                            {
                                "source": source.source,
                                "name": source.name,
                                "backend": source.backend,
                                "port": source.port,
                                "profile": None if source.controller is None else source.controller.id,
                                "lights": source.source in machine.lit,
                            }
                            for source in machine.sources
                        ],
                        "clock_ports": list(machine.clock_ports),
                        "problems": list(machine.midi_problems),
                    },
                },
                ensure_ascii=False,
                indent=2,
            )
        )
        return
    typer.echo(f"Sound goes to: {choice} ({why})")
    for name in machine.outputs.names.values():
        typer.echo(f"  output: {name}")
    typer.echo(f"MIDI through: {', '.join(machine.backends) or 'nothing'}")
    for source in machine.sources:
        typer.echo(f"  {machine.device(source)}")
    if not machine.sources:
        typer.echo("  no keyboard or pad controller is plugged in")
    if machine.clock:
        typer.echo(machine.clock)
    for problem in machine.midi_problems:
        typer.echo(f"  {problem}")


def diagnose() -> int:
    """Print what was looked at and what to do; return 1 where something is to be done, else 0."""
    findings = list(_findings(look()))
    for finding in findings:
        typer.echo(f"{'!' if finding.todo else 'ok':<3} {finding.what}")
        if finding.todo:
            typer.echo(f"    → {finding.todo}")
    return 1 if any(finding.todo for finding in findings) else 0


def _findings(machine: Machine) -> Iterator[Finding]:
    yield Finding(f"Python {sys.version.split()[0]} on {sys.platform}")
    choice, why = machine.chosen
    silent = choice is AudioChoice.NONE
    yield Finding(
        f"Sound goes to {choice}: {why}",
        "Plug in or switch on a loudspeaker, or start JACK or PipeWire; jams are recorded all the same."
        if silent
        else "",
    )
    if machine.backends:
        names = ", ".join(source.name for source in machine.sources) or "nothing is plugged in"
        yield Finding(f"MIDI through {', '.join(machine.backends)}: {names}")
        yield Finding(machine.clock)
        for source in machine.sources:
            if source.controller is not None:
                dark = source.controller.is_lit and source.source not in machine.lit
                yield Finding(
                    machine.device(source),
                    "No port leads back to it: plug it in again, or close the program that has it."
                    if dark
                    else "",
                )
    for problem in machine.midi_problems:
        yield Finding(
            problem.removesuffix(_SEE_HERE),
            "On-screen pads and computer keys play; for MIDI, load snd-seq or start JACK.",
        )
    yield _screen()
    yield _folder()
    scales, sounds = load_scales(own=own_scales_folder()), load_sounds(own=own_sounds_folder())
    scenes = load_scenes(scales, sounds, own=own_scenes_folder())
    for catalogue in (scales, sounds, scenes, load_controllers(own=own_controllers_folder())):
        yield _files(f"{len(catalogue.values)} {catalogue.kind}s", catalogue.problems)
    profiles, unread = load_profiles(own_people_folder())
    if profiles or unread:
        yield _files(f"{len(profiles)} profiles", unread)


def _files(there: str, problems: Sequence[str]) -> Finding:
    return Finding(there, "; ".join(problems) and f"Mend or delete: {'; '.join(problems)}")


def _screen() -> Finding:
    if has_screen():
        return Finding("A screen for the window")
    return Finding("No screen here", "`improv jam` plays without a window; `improv demo` needs nothing.")


def _folder() -> Finding:
    folder = default_folders()[0]
    there = next(place for place in (folder, *folder.parents) if place.exists())
    if not os.access(there, os.W_OK):
        return Finding(f"Jams cannot be written to {folder}", "Check who may write there, or use --out.")
    free = free_bytes(there)
    warning = "" if free is None else space_warning(free)
    return Finding(f"Jams go to {folder}{_gigabytes(free)}", warning)


def _gigabytes(free: int | None) -> str:
    return "" if free is None else f", {free / 1e9:.1f} GB free"

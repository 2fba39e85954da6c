"""How sound is doing, in a line for people."""

from improv.line import line
from improv.link.messages import AudioChoice, AudioStatus, Booted

STARTING = AudioStatus(False, line("Starting sound…"))


def status_of(booted: Booted) -> AudioStatus:
    """Put what the engine found into a line for people."""
    text = booted.problem
    if booted.audio is AudioChoice.NONE:
        text = text or line("No sound device: pads light up and the jam is recorded, in silence.")
    elif not text:
        milliseconds = 1000 * booted.block / booted.rate
        text = line(
            "Sound: {device}, {rate:g} kHz, {time:.1f} ms",
            device=booted.device,
            rate=booted.rate / 1000,
            time=milliseconds,
        )
    return AudioStatus(True, text, bool(booted.problem), booted.audio, booted.rate, booted.block)

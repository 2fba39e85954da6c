"""How sound is doing, in a line for people."""

from improv.link.messages import AudioChoice, AudioStatus, Booted

STARTING = AudioStatus(False, "Starting sound…")


def status_of(booted: Booted) -> AudioStatus:
    """Put what the engine found into a line for people."""
    text = booted.problem
    if booted.audio is AudioChoice.NONE:
        text = text or "No sound device: pads light up and the jam is recorded, in silence."
    elif not text:
        milliseconds = 1000 * booted.block / booted.rate
        text = f"Sound: {booted.device}, {booted.rate / 1000:g} kHz, {milliseconds:.1f} ms"
    return AudioStatus(True, text, bool(booted.problem), booted.audio, booted.rate, booted.block)

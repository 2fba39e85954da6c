"""What everybody plays in, made visible: the panel, the two buttons that open it, the lamp."""

from collections.abc import Callable, Iterable
from typing import Any

from msgspec import Struct
from PyQt6.QtCore import QObject, pyqtSignal

from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.jam import Jam
from improv.jam.setting import BedKind
from improv.jam.tempo import Tempo
from improv.link.clock import Clock
from improv.link.messages import ClockStatus, Welcome
from improv.music.rating import content_of
from improv.music.scale import Key, Scale
from improv.ui.harmony.listening import Listening
from improv.ui.harmony.measuring import Measuring
from improv.ui.languages.speaking import short_number
from improv.ui.parts.words import bed_name, key_name
from improv.ui.window import Window


class HarmonyShown(QObject):
    """Keeps panel and lamp like the jam."""

    heard = pyqtSignal(object)
    """How consonant what sounds now is; None where fewer than two pitches are heard."""

    def __init__(self, window: Window, clock: Clock, jam: Callable[[], Jam | None]) -> None:
        """Take what returns the jam as it is now."""
        super().__init__(window)
        self._window = window
        self._jam = jam
        self._tempo = Tempo()
        self._key: Key | None = None
        self.scales: tuple[Scale, ...] = ()
        """All there are, as the host has told."""
        self._offered: tuple[Scale, ...] = ()
        self._listening = Listening(jam, clock, self.heard.emit, self)
        self.heard.connect(window.play.side.lamp.set_consonance)
        self._measuring = Measuring(self)
        self._measuring.measured.connect(window.panel.scales.list.rows.set_consonance)
        self._measuring.measured.connect(window.panel.own.set_consonance)
        self._reactions = self._table()
        window.panel.own.measure.connect(self._measuring.ask)
        window.panel.changed.connect(self._measure_own)

    def begin(self, welcome: Welcome) -> None:
        """Show everything anew."""
        self.set_scales(welcome.scales)
        self.set_clock(welcome.clock)
        self._key = welcome.snapshot.key
        self.show_key()
        self._show_setting()
        self._show_song()
        example = welcome.snapshot.example
        self._window.panel.scales.list.rows.set_sounding(None if example is None else example.key.scale)
        self._listening.wake()

    def wake(self) -> None:
        """Other notes sound."""
        self._listening.wake()

    def set_scales(self, scales: Iterable[Scale]) -> None:
        """Offer these scales."""
        self.scales = tuple(scales)
        self._offer_scales()

    def set_clock(self, clock: ClockStatus) -> None:
        """Show whether clocks are followed and sent."""
        self._window.panel.together.set_clock(clock)

    def scale_of(self, name: str) -> Scale | None:
        """Return the scale of an identifier."""
        return next((scale for scale in self.scales if scale.id == name), None)

    def show_key(self) -> None:
        """Show the key of the jam."""
        jam = self._jam()
        if jam is None:
            return
        if jam.key.scale not in self._offered:
            self._offer_scales()
        self._window.top.key.set_key(jam.key)
        self._window.panel.scales.set_key(jam.key)
        self._window.panel.own.set_key(jam.key)
        self._window.panel.together.tuning.set_value(round(jam.key.a4_hertz))

    def happened(self, event: Event) -> None:
        """Show what became of an event; the jam knows of it already."""
        reaction = self._reactions.get(type(event))
        if reaction is not None:
            reaction(event)

    def _table(self) -> dict[type[Struct], Callable[[Any], None]]:
        """Return what to do after each kind of event that shows here."""
        return {
            did.KeyAwaited: self._key_awaited,
            did.KeyChanged: self._key_changed,
            did.GuardSet: lambda _: self._show_setting(),
            did.TempoChanged: self._tempo_changed,
            did.QuantiseSet: lambda _: self._show_setting(),
            did.BedSet: self._bed_set,
            did.PulseSet: self._pulse_set,
            did.SongLoaded: self._song_loaded,
            did.SongBegan: lambda _: self._show_song(),
            did.SongStopped: lambda _: self._show_song(),
            did.SongLevelSet: lambda _: self._show_song(),
            did.ExampleBegan: self._example_began,
            did.ExampleEnded: lambda _: self._window.panel.scales.list.rows.set_sounding(None),
            did.TempoTapped: self._tempo_tapped,
        }

    # ── one event ───────────────────────────────────────────────────────────────────────────────

    def _key_awaited(self, event: did.KeyAwaited) -> None:
        pending, tempo = event.pending, self._tempo
        starts_bar = tempo.beat_at(pending.at) % tempo.beats == 0
        text = self.tr("Next bar: {key}") if starts_bar else self.tr("Next beat: {key}")
        self._window.play.status.say(text.format(key=key_name(pending.key)))
        self._window.panel.scales.set_tonic(pending.key.tonic)

    def _key_changed(self, event: did.KeyChanged) -> None:
        self.show_key()
        key, before = event.key, self._key
        self._key = key
        if before is not None and before.a4_hertz != key.a4_hertz:
            text = self.tr("A4 is {hertz} hertz").format(hertz=short_number(key.a4_hertz, 2))
        else:
            text = self.tr("Now in {key}").format(key=key_name(key))
        self._window.play.status.say(text)

    def _tempo_changed(self, event: did.TempoChanged) -> None:
        before, now = self._tempo, event.tempo
        self._show_setting()
        if (round(before.bpm), before.beats) != (round(now.bpm), now.beats):
            text = self.tr("Tempo: {bpm} beats a minute, {beats} in a bar")
            self._window.play.status.say(text.format(bpm=round(now.bpm), beats=now.beats))

    def _tempo_tapped(self, _: did.TempoTapped) -> None:
        jam = self._jam()
        if jam is not None and len(jam.snapshot().taps) < 2:
            self._window.play.status.say(self.tr("Tap again, in the tempo that you want"))

    def _bed_set(self, event: did.BedSet) -> None:
        self._show_setting()
        if event.bed.kind is not BedKind.OFF:  # whatever turned it off has said so
            self._window.play.status.say(self.tr("Bed: {kind}").format(kind=bed_name(event.bed.kind)))

    def _pulse_set(self, event: did.PulseSet) -> None:
        self._show_setting()
        if event.pulse.on:
            self._window.play.status.say(self.tr("The pulse is on"))

    def _song_loaded(self, event: did.SongLoaded) -> None:
        self._show_song()
        if event.song is not None:
            self._window.play.status.say(self.tr("Song: {name}").format(name=event.song.name))

    def _example_began(self, event: did.ExampleBegan) -> None:
        self._window.panel.scales.list.rows.set_sounding(event.example.key.scale)

    # ── the whole ───────────────────────────────────────────────────────────────────────────────

    def _show_setting(self) -> None:
        jam, page = self._jam(), self._window.panel.together
        if jam is None:
            return
        now = jam.snapshot()
        self._tempo = now.tempo
        page.bed.set_value(now.bed.kind)
        page.pulse.set_value(now.pulse.on)
        page.set_tempo(now.tempo)
        page.set_quantise(now.quantise)
        page.guard.set_value(now.guard)
        counts = now.pulse.on or now.quantise > 0.0 or now.bed.kind is BedKind.CHORDS
        self._window.top.together.set_beat(now.tempo if counts else None)

    def _show_song(self) -> None:
        jam = self._jam()
        self._window.panel.song.set_song(None if jam is None else jam.snapshot().song)

    def _offer_scales(self) -> None:
        """Offer all scales there are, and the jam's if it is none of them: one that is tried."""
        jam = self._jam()
        tried = () if jam is None or jam.key.scale in self.scales else (jam.key.scale,)
        self._offered = (*self.scales, *tried)
        self._window.panel.scales.set_scales(self._offered, self._measuring.known)
        self._measure_own()

    def _measure_own(self) -> None:
        """Find out what is not known of the scales on offer, once somebody looks at them."""
        if self._window.panel.shows_key:
            unknown = [scale for scale in self._offered if content_of(scale) not in self._measuring.known]
            self._measuring.find_out(unknown)

"""The players, made visible: their chips, the page of one of them, who is invited, who has been silent."""

from collections.abc import Callable, Iterable
from typing import Any

from msgspec import Struct
from PyQt6.QtCore import QObject, QTimer

from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.jam import Jam
from improv.jam.mixing import Strip
from improv.jam.player import PAIRING_NS, SCREEN, SEATS, Pairing, Player
from improv.jam.snapshot import Snapshot
from improv.link.clock import Clock
from improv.link.messages import ProfilesChanged, RecordingStatus, Welcome
from improv.music.sound import Sound
from improv.ui.parts.words import device_of, name_of, unheard
from improv.ui.players.alike import Alike
from improv.ui.players.chip_state import ChipState
from improv.ui.players.inviting import Inviting
from improv.ui.players.people import known_people
from improv.ui.players.silences import Silences
from improv.ui.players.table import can_have_more
from improv.ui.players.view import PlayerView
from improv.ui.preferring import Preferring
from improv.ui.window import Window

REFRESH_MS = 2000
"""How often it is looked who has been silent for a minute."""


class PlayersShown(QObject):
    """Keeps chips and page like the jam, and says what became of devices and people."""

    def __init__(
        self,
        window: Window,
        clock: Clock,
        jam: Callable[[], Jam | None],
        preferring: Preferring,
    ) -> None:
        """Take what returns the jam as it is now."""
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._jam = jam
        self._preferring = preferring
        self._sounds: tuple[Sound, ...] = ()
        self._silences = Silences()
        self._profiles: tuple[str, ...] = ()
        self._recording = RecordingStatus()
        self.why_unrecorded: Callable[[Player], str | None] = lambda _: None
        """Says why somebody is not recorded: empty for who is; None where consent does not count."""
        self._pairing: Pairing | None = None
        self._source = ""
        self.inviting = Inviting(motion=window.theme.motion, parent=self)
        self.inviting.changed.connect(lambda _: self._show_invitation())
        self._alike = Alike(window, jam)
        self._look = QTimer(self)
        self._look.setInterval(REFRESH_MS)
        self._look.timeout.connect(self.show_players)
        self._look.start()
        window.panel.player.wanted_changed.connect(self._show_page)
        preferring.changed.connect(self._show_more)
        self._reactions = self._table()
        self._show_more()

    # ── the whole ───────────────────────────────────────────────────────────────────────────────

    def begin(self, welcome: Welcome) -> None:
        """Show everything anew."""
        now = welcome.snapshot
        self._silences.begin(self._clock.monotonic_ns() if now.next_note > 1 else None)
        self._sounds = welcome.sounds
        self._profiles = tuple(profile.name for profile in welcome.profiles)
        self._await(now.pairing)
        self.show_players()
        if now.next_note == 1:  # else it was said when they came, maybe in the window before this one
            for player in now.players:
                self._alike.joined(player.seat)

    def profiles_changed(self, message: ProfilesChanged) -> None:
        """Offer these people."""
        self._profiles = tuple(profile.name for profile in message.profiles)
        self._show_page()

    def show_recording(self, status: RecordingStatus) -> None:
        """Show who is recorded."""
        self._recording = status
        self.show_players()

    def open(self, seat: int) -> None:
        """Show the page of a player; once more: close it."""
        panel = self._window.panel
        if panel.page is panel.player and panel.player.seat == seat:
            panel.leave()
            return
        panel.player.want(seat)
        panel.open(panel.player)

    def show_players(self) -> None:
        """Show who is there, and how they are doing."""
        jam = self._jam()
        if jam is None:
            return
        now, at = jam.snapshot(), self._clock.monotonic_ns()
        self._silences.there((player.seat for player in now.players), at)
        for note in now.notes:
            self._silences.heard(note.player, at)
        for player in now.players:
            chip = self._window.play.players.chips.get(player.seat)
            if chip is not None:
                chip.set_state(self._state_of(player, now, at))
        self.inviting.set_on(now.invited in jam.players)
        self._alike.look()
        self._show_more()
        self._show_invitation()
        self._show_page()

    def happened(self, event: Event) -> None:
        """Show what became of an event; the jam knows of it already."""
        reaction = self._reactions.get(type(event))
        if reaction is not None:
            reaction(event)

    def _table(self) -> dict[type[Struct], Callable[[Any], None]]:
        """Return what to do after each kind of event that shows here."""
        return {
            did.PlayerJoined: lambda event: self._alike.joined(event.player.seat),
            did.NoteOn: self._note_on,
            did.NoteOff: lambda event: self._heard(event.player),
            did.PressIgnored: lambda event: self._heard(event.player if event.why == did.LIGHT_ONLY else 0),
            did.StripChanged: lambda _: self.show_players(),
            did.PersonSeated: self._seated,
            did.SourcesSwapped: self._sources_swapped,
            did.PairingBegan: self._pairing_began,
            did.PairingEnded: lambda _: self._pairing_ended(),
            did.Invited: self._invited,
            did.SpotlightSet: self._spotlight_set,
        }

    # ── one event ───────────────────────────────────────────────────────────────────────────────

    def _note_on(self, event: did.NoteOn) -> None:
        self._heard(event.player)

    def _heard(self, seat: int) -> None:
        if not 0 < seat <= SEATS:
            return
        self._silences.heard(seat, self._clock.monotonic_ns())
        chip = self._window.play.players.chips.get(seat)
        if chip is not None and chip.state.silent_minutes:
            self.show_players()

    def _seated(self, event: did.PersonSeated) -> None:
        self.show_players()
        if event.person:
            text = self.tr("{name} plays on seat {seat} from now on")
            self._say(text.format(name=event.person, seat=event.player))
        else:
            self._say(self.tr("Nobody plays on seat {seat} by name from now on").format(seat=event.player))

    def _sources_swapped(self, event: did.SourcesSwapped) -> None:
        self.show_players()
        if self._pairing is None:  # else it is said at its end
            text = self.tr("{name} and {other} have changed instruments")
            self._say(text.format(name=self._name(event.player), other=self._name(event.other)))

    def _pairing_began(self, event: did.PairingBegan) -> None:
        self._await(event.pairing)
        self.show_players()
        text = self.tr("Press a key on the instrument that is {name}'s")
        self._say(text.format(name=self._name(event.pairing.player)))

    def _pairing_ended(self) -> None:
        pairing, source = self._pairing, self._source
        self._await(None)
        self.show_players()
        jam = self._jam()
        player = None if jam is None or pairing is None else jam.players.get(pairing.player)
        if pairing is None or player is None:
            return
        if player.source != source:
            text = self.tr("{name} plays {device} from now on")
        elif self._clock.monotonic_ns() - pairing.since >= PAIRING_NS:
            text = self.tr("No key was pressed: {name} keeps {device}")
        else:
            text = self.tr("{name} keeps {device}")
        self._say(text.format(name=name_of(player), device=device_of(player)))

    def _await(self, pairing: Pairing | None) -> None:
        """Remember on what the one plays whose device is looked for."""
        jam = self._jam()
        self._pairing = pairing
        player = None if jam is None or pairing is None else jam.players.get(pairing.player)
        self._source = "" if player is None else player.source

    def _invited(self, event: did.Invited) -> None:
        self.show_players()
        if event.player:
            self._say(self.tr("{name} is invited to play").format(name=self._name(event.player)))

    def _spotlight_set(self, event: did.SpotlightSet) -> None:
        self.show_players()
        if event.player:
            text = self.tr("{name} is in front, all others are softer")
            self._say(text.format(name=self._name(event.player)))
        else:
            self._say(self.tr("All are as loud as before"))

    # ── chips and page ──────────────────────────────────────────────────────────────────────────

    def _state_of(self, player: Player, now: Snapshot, at: int) -> ChipState:
        strip = now.strips.get(player.seat, Strip())
        why = self.why_unrecorded(player)
        only = any(now.strips.get(other.seat, Strip()).solo for other in now.players)
        return ChipState(
            strip=strip,
            unheard=unheard(strip, only),
            silent_minutes=0 if player.unplugged_at else self._silences.minutes(player.seat, at),
            invited=now.invited == player.seat,
            spotlight=now.spotlight == player.seat,
            awaited=now.pairing is not None and now.pairing.player == player.seat,
            recorded=self._recorded if why is None else not why,
            unrecorded=why or "",
        )

    @property
    def _recorded(self) -> bool | None:
        """Say whether players are recorded; None while there is nothing to record."""
        if self._recording.needs_consent:
            return False
        return True if self._recording.since else None

    def _show_page(self) -> None:
        """Show the player whose page is open; where nobody is on the seat any more, say so."""
        jam, page = self._jam(), self._window.panel.player
        if jam is None:
            return
        own = jam.seats.player_of(SCREEN)
        first = min(jam.players, default=0) if own is None else own.seat
        player = jam.players.get(first if page.wanted is None else page.wanted)
        if player is None:
            page.show_left()
            return
        now = jam.snapshot()
        page.show_view(
            PlayerView(
                player,
                self._state_of(player, now, self._clock.monotonic_ns()),
                self._sounds,
                known_people(now, self._profiles),
                tuple(other for other in now.players if other.seat != player.seat),
                split=bool(split_source(player.source, now.split)),
            )
        )

    def _show_invitation(self) -> None:
        """Light the chip and the pads of who is invited; lights of controllers are the host's."""
        jam, play = self._jam(), self._window.play
        lit = 0 if jam is None or not self.inviting.is_lit else jam.snapshot().invited
        for seat, chip in play.players.chips.items():
            chip.set_inviting(bool(lit) and seat == lit)
        source = jam.players[lit].source if jam is not None and lit in jam.players else ""
        for canvas in play.areas.canvases:
            canvas.set_inviting(bool(source) and canvas.source == source)

    def _show_more(self) -> None:
        self._window.play.players.set_more(can_have_more(self._preferring.now.table))

    def _name(self, seat: int) -> str:
        jam = self._jam()
        return name_of(jam.players[seat]) if jam is not None and seat in jam.players else ""

    def _say(self, text: str) -> None:
        self._window.play.status.say(text)


def split_source(source: str, split: Iterable[str]) -> str:
    """Return the device of whose channels this source is one; empty where it is none."""
    return next((whole for whole in split if source.startswith(f"{whole} · channel ")), "")

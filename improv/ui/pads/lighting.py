"""What sounds, made visible on pads and chips."""

from collections.abc import Callable

from improv.jam import events as did
from improv.jam.events import PressIgnored
from improv.jam.jam import Jam
from improv.jam.player import SCREEN, Note, Player
from improv.jam.setting import HOUSE_SEATS
from improv.music.harmony import Pitch, Reason
from improv.music.sound import KitSound
from improv.ui.pads.lights import Lights
from improv.ui.pads.offer import offer_of
from improv.ui.parts.flash import unsounded
from improv.ui.window import Window

_NO_NOTE = 0
"""The id of what is lit and does not sound: notes count from 1."""


class Lighting:
    """Keeps the pads of the window, and the lights on them and on the chips, like the jam."""

    def __init__(
        self, window: Window, jam: Callable[[], Jam | None], own: Callable[[], Player | None]
    ) -> None:
        """Take what returns the jam, and the player of this window, as they are now."""
        self._window = window
        self._jam = jam
        self._own = own
        self._lights = Lights()
        window.play.canvas.pads_changed.connect(self.light_all)

    def show_pads(self) -> None:
        """Show the pads of our own player, in the key of the jam."""
        jam = self._jam()
        if jam is not None:
            self._window.play.canvas.set_offer(offer_of(jam.key, self._own()))

    def light_all(self) -> None:
        """Light the pads anew from the notes that sound: the pads are others, or the jam is."""
        canvas, own, jam = self._window.play.canvas, self._own(), self._jam()
        kit, seat = ("", 0) if own is None else (own.sound.id, own.seat)
        self._lights = Lights(canvas.pads, kit, seat)
        if jam is not None:
            for note in jam.ledger:
                if note.player not in HOUSE_SEATS:
                    self._lights.begin(note.id, note.player, note.hertz, self._piece_of(note))
        for pad in range(len(canvas.pads)):
            canvas.set_seats(pad, self._lights.seats_on(pad))
        self.light_chips()

    def light_chips(self) -> None:
        """Light the chips of those who sound."""
        for seat, chip in self._window.play.players.chips.items():
            chip.set_sounding(self._lights.is_sounding(seat))

    def begin(self, event: did.NoteOn) -> None:
        """Light a note."""
        self._light_pads(self._lights.begin(event.id, event.player, event.hertz, self._piece_of(event)))
        self._light_chip(event.player)

    def end(self, event: did.NoteOff) -> None:
        """Light a note no longer."""
        self._light_pads(self._lights.end(event.id))
        self._light_chip(event.player)

    def move(self, event: did.NoteMoved) -> None:
        """Light a note elsewhere."""
        if event.player not in HOUSE_SEATS:
            self._light_pads(self._lights.end(event.id))
            self._light_pads(self._lights.begin(event.id, event.player, event.hertz))

    def flash(self, event: PressIgnored, jam: Jam) -> None:
        """Light what would have sounded: a light stays on for a moment by itself."""
        for pitch in unsounded(event, jam):
            piece = self._piece(pitch, event.player)
            self._light_pads(self._lights.begin(_NO_NOTE, event.player, pitch.hertz, piece))
            self._light_chip(event.player)
            self._light_pads(self._lights.end(_NO_NOTE))
            self._light_chip(event.player)

    def mark_silent(self, event: PressIgnored) -> None:
        """Show on its pad that a press of our own stayed silent."""
        if event.source == SCREEN:
            self._window.play.canvas.mark_silent(event.played)

    def _light_pads(self, pads: tuple[int, ...]) -> None:
        for pad in pads:
            self._window.play.canvas.set_seats(pad, self._lights.seats_on(pad))

    def _light_chip(self, seat: int) -> None:
        chip = self._window.play.players.chips.get(seat)
        if chip is not None:
            chip.set_sounding(self._lights.is_sounding(seat))

    def _piece_of(self, note: Note | did.NoteOn) -> tuple[str, int] | None:
        return self._piece(Pitch(note.note, note.hertz, note.reason), note.player)

    def _piece(self, pitch: Pitch, seat: int) -> tuple[str, int] | None:
        """Return kit and number of a piece; None for a pitch."""
        jam = self._jam()
        if pitch.reason is not Reason.PIECE or jam is None:
            return None
        player = jam.players.get(seat)
        kit = player.sound.id if player is not None and isinstance(player.sound, KitSound) else ""
        return kit, pitch.note

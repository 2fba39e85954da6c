"""What sounds, made visible on pads and chips."""

from collections.abc import Callable

from improv.jam import events as did
from improv.jam.events import PressIgnored
from improv.jam.jam import Jam
from improv.jam.player import SCREEN_SOURCES, Note
from improv.jam.setting import HOUSE_SEATS
from improv.music.harmony import Pitch, Reason
from improv.music.sound import KitSound
from improv.ui.pads.canvas import PadCanvas
from improv.ui.pads.lights import Lights
from improv.ui.pads.offer import offer_of
from improv.ui.parts.flash import unsounded
from improv.ui.window import Window

_NO_NOTE = 0
"""The id of what is lit and does not sound: notes count from 1."""


class Lighting:
    """Keeps the pads of the window, and the lights on them and on the chips, like the jam."""

    def __init__(self, window: Window, jam: Callable[[], Jam | None]) -> None:
        """Take what returns the jam as it is now."""
        self._window = window
        self._areas = window.play.areas
        self._jam = jam
        self._sounding = Lights()
        """Who sounds at all, for the chips."""
        self._lights: dict[PadCanvas, Lights] = {}
        self._areas.changed.connect(self._areas_changed)
        self._areas_changed()

    def show_pads(self) -> None:
        """Show the pads of each who shares the screen, in the key of the jam."""
        jam = self._jam()
        if jam is not None:
            for canvas in self._areas.canvases:
                canvas.set_offer(offer_of(jam.key, jam.seats.player_of(canvas.source)))

    def light_all(self) -> None:
        """Light all pads anew from the notes that sound: the jam is another."""
        self._sounding = Lights()
        for canvas in self._areas.canvases:
            self._light_canvas(canvas)
        for note in self._notes():
            self._sounding.begin(note.id, note.player, note.hertz)
        self.light_chips()

    def _areas_changed(self) -> None:
        for canvas in self._areas.canvases:
            if canvas not in self._lights:
                self._lights[canvas] = Lights()
                canvas.pads_changed.connect(lambda canvas=canvas: self._light_canvas(canvas))
        self.show_pads()
        self.light_all()

    def _light_canvas(self, canvas: PadCanvas) -> None:
        """Light the pads of a canvas anew: they are others."""
        jam = self._jam()
        own = None if jam is None else jam.seats.player_of(canvas.source)
        kit, seat = ("", 0) if own is None else (own.sound.id, own.seat)
        lights = self._lights[canvas] = Lights(canvas.pads, kit, seat)
        for note in self._notes():
            lights.begin(note.id, note.player, note.hertz, self._piece_of(note))
        for pad in range(len(canvas.pads)):
            canvas.set_seats(pad, lights.seats_on(pad))

    def _notes(self) -> list[Note]:
        jam = self._jam()
        return [] if jam is None else [note for note in jam.ledger if note.player not in HOUSE_SEATS]

    def light_chips(self) -> None:
        """Light the chips of those who sound."""
        for seat, chip in self._window.play.players.chips.items():
            chip.set_sounding(self._sounding.is_sounding(seat))

    def begin(self, event: did.NoteOn) -> None:
        """Light a note."""
        self._begin(event.id, event.player, event.hertz, self._piece_of(event))

    def end(self, event: did.NoteOff) -> None:
        """Light a note no longer."""
        self._end(event.id, event.player)

    def move(self, event: did.NoteMoved) -> None:
        """Light a note elsewhere."""
        if event.player not in HOUSE_SEATS:
            self._end(event.id, event.player)
            self._begin(event.id, event.player, event.hertz)

    def flash(self, event: PressIgnored, jam: Jam) -> None:
        """Light what would have sounded: a light stays on for a moment by itself."""
        for pitch in unsounded(event, jam):
            self._begin(_NO_NOTE, event.player, pitch.hertz, self._piece(pitch, event.player))
            self._end(_NO_NOTE, event.player)

    def mark_silent(self, event: PressIgnored) -> None:
        """Show on its pad that a press of our own stayed silent."""
        canvas = self._areas.canvas_of(event.source)
        for shown in (canvas,) if canvas is not None else self._areas.canvases:
            if event.source in SCREEN_SOURCES:
                shown.mark_silent(event.played)

    def _begin(self, note: int, seat: int, hertz: float, piece: tuple[str, int] | None = None) -> None:
        for canvas in self._areas.canvases:
            self._light_pads(canvas, self._lights[canvas].begin(note, seat, hertz, piece))
        self._sounding.begin(note, seat, hertz, piece)
        self._light_chip(seat)

    def _end(self, note: int, seat: int) -> None:
        for canvas in self._areas.canvases:
            self._light_pads(canvas, self._lights[canvas].end(note))
        self._sounding.end(note)
        self._light_chip(seat)

    def _light_pads(self, canvas: PadCanvas, pads: tuple[int, ...]) -> None:
        for pad in pads:
            canvas.set_seats(pad, self._lights[canvas].seats_on(pad))

    def _light_chip(self, seat: int) -> None:
        chip = self._window.play.players.chips.get(seat)
        if chip is not None:
            chip.set_sounding(self._sounding.is_sounding(seat))

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

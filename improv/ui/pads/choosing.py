"""The pads as they are wished: from profile or preferences to the pads, and from the page back there."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace
from PyQt6.QtCore import QObject

from improv.jam import commands as ask
from improv.jam.player import SCREEN_AREAS, Player
from improv.link.look import PadLook
from improv.link.messages import SaveProfile
from improv.link.profile import Profile
from improv.ui.access.profiling import Profiling
from improv.ui.languages.speaking import language_of
from improv.ui.pads.canvas import PadCanvas
from improv.ui.pads.labels import label_set, labels_of
from improv.ui.preferring import Preferring
from improv.ui.window import Window


class Choosing(QObject):
    """Keeps pads and page as they are wished, and asks for what is chosen on the page.

    What suits a person is in their profile; whoever has none plays on what the computer's preferences say.
    """

    def __init__(
        self,
        window: Window,
        preferring: Preferring,
        profiling: Profiling,
        own: Callable[[], Player | None],
        send: Callable[[Struct], None],
    ) -> None:
        """Take what returns the player whose pads the page is about."""
        super().__init__(window)
        self._window = window
        self._preferring = preferring
        self._profiling = profiling
        self._own = own
        self._send = send
        self._areas = window.play.areas
        self._page = window.panel.pads
        self._page.look_chosen.connect(self._choose_look)
        self._page.own_colours_chosen.connect(self._choose_own_colours)
        self._page.slide_chosen.connect(lambda on: self._set_motor(slide=on))
        self._page.latch_chosen.connect(lambda latch: self._set_motor(latch=latch))
        self._said = ""
        self._followed: set[PadCanvas] = set()
        preferring.changed.connect(self.show)
        self._profiles: list[Profile | None] = []
        """Of those who play on the areas, as was shown last."""
        profiling.changed.connect(self._show_people)
        self._areas.changed.connect(self.show)
        self._areas.current_changed.connect(self.show)
        self.show()

    def show(self) -> None:
        """Show the pads of all areas as they are wished, and on the page how those of one are."""
        look = self._preferring.now.look
        self._profiles = self._now_playing()
        for number, canvas in enumerate(self._areas.canvases):
            if canvas not in self._followed:
                self._followed.add(canvas)
                canvas.pads_changed.connect(self._show_pads)
            profile = self._profile_of(number)
            own = look.own_colours if profile is None else profile.own_colours or look.own_colours
            canvas.set_look(self._look_of(number), language_of(look.language), own)
        self._page.show_look(self._look_of(self._areas.current))
        profile = self._profile_of(self._areas.current)
        self._page.show_person("" if profile is None else profile.name)
        self._show_pads()
        self.show_player()

    def show_player(self) -> None:
        """Show how the player's hands are taken."""
        own = self._own()
        if own is not None:
            self._page.show_motor(own.motor, slides_always=self._canvas.board.slides)

    @property
    def _canvas(self) -> PadCanvas:
        """Return the pads that the page is about."""
        return self._areas.canvases[self._areas.current]

    def _show_people(self) -> None:
        """Show the pads of whoever plays, where somebody else does, or by another profile."""
        if self._now_playing() != self._profiles:
            self.show()

    def _now_playing(self) -> list[Profile | None]:
        return [self._profile_of(number) for number in range(len(self._areas.canvases))]

    def _profile_of(self, area: int) -> Profile | None:
        """Return the profile of whoever plays on an area."""
        return self._profiling.profile_of(SCREEN_AREAS[area])

    def _look_of(self, area: int) -> PadLook:
        """Return how the pads of an area are wished: by its person, else at this computer."""
        profile = self._profile_of(area)
        wished = None if profile is None else profile.pads
        return self._areas.table.areas[area] if wished is None else wished

    def _show_pads(self) -> None:
        """Show how many pads there are, and whether there is no room for some."""
        board, look = self._canvas.board, self._preferring.now.look
        self._window.play.pads.show_count(len(board.pads))
        text = ""
        if len(board.pads) < board.wanted:
            text = self.tr(
                "The window has room for {count} of {wanted} pads. These play; a larger window has all."
            )
            text = text.format(count=len(board.pads), wanted=board.wanted)
        self._page.show_note(text)
        if text and text != self._said:
            self._window.play.status.say(text)
        self._said = text
        offer = self._canvas.offer
        if offer is not None:
            names = labels_of(offer.named, label_set(self._canvas.look.labels, language_of(look.language)))
            colours = self._canvas.colours
            self._page.show_own_colours([colours.of_degree(degree) for degree in range(len(names))], names)

    def _choose_look(self, look: PadLook) -> None:
        if self._keep_for_person(pads=look):
            return
        now = self._preferring.now
        areas = tuple(
            look if number == self._areas.current else area for number, area in enumerate(now.table.areas)
        )
        self._preferring.change(replace(now, table=replace(now.table, areas=areas)))

    def _choose_own_colours(self, colours: tuple[str, ...]) -> None:
        if self._keep_for_person(own_colours=colours):
            return
        now = self._preferring.now
        self._preferring.change(replace(now, look=replace(now.look, own_colours=colours)))

    def _keep_for_person(self, **changes: object) -> bool:
        """Keep what is chosen in the profile of whoever plays there; say whether there is one."""
        profile = self._profile_of(self._areas.current)
        if profile is None:
            return False
        changed = replace(profile, **changes)
        self._profiling.edit(changed)
        self._send(SaveProfile(changed, changed.name))
        return True

    def _set_motor(self, **changes: object) -> None:
        own = self._own()
        if own is not None:
            self._send(ask.SetMotor(own.seat, replace(own.motor, **changes)))

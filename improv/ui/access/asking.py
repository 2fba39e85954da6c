"""What is asked of the host about persons: their profiles, who plays, and how the window looks."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace
from PyQt6.QtCore import QObject, QTimer

from improv.jam import commands as ask
from improv.jam.player import Player
from improv.link.look import Look
from improv.link.messages import DeleteProfile, SaveProfile
from improv.link.profile import Profile
from improv.ui.showing import Showing
from improv.ui.window import Window

RESTS_MS = 250
"""A setting that is still being moved is not kept yet."""


class AskingAccess(QObject):
    """Keeps the page of access and the choice of the person like the profiles, and sends what is wished."""

    def __init__(self, window: Window, showing: Showing, send: Callable[[Struct], None]) -> None:
        super().__init__(window)
        self._settings = window.settings
        self._panel = window.panel
        self._page = window.settings.access
        self._person = window.play.person
        self._areas = window.play.areas
        self._showing = showing
        self._send = send
        self._profiling = showing.screen.profiling
        self._learner = showing.screen.learner
        self._second = False
        """It is the second switch that is learned."""
        self._wanted = ""
        """Whose profile is to be shown, as soon as there is one."""
        self._edited: Profile | None = None
        self._rests = QTimer(self)
        self._rests.setSingleShot(True)
        self._rests.setInterval(RESTS_MS)
        self._rests.timeout.connect(self.keep)
        self._connect_page()
        self._connect_switches()
        self._profiling.changed.connect(self._show)
        self._areas.current_changed.connect(self._show)
        self._person.chosen.connect(self._seat)
        window.closing.connect(self.keep)
        window.settings.changed.connect(self._settings_changed)
        showing.preferring.changed.connect(self._show_look)
        self._show_look()
        self._show()

    def keep(self) -> None:
        """Let the host keep what was edited."""
        self._rests.stop()
        edited, self._edited = self._edited, None
        if edited is None:
            return
        known = self._profiling.profiles.get(edited.name)
        if known is not None:  # pads and their colours are chosen elsewhere, perhaps meanwhile
            edited = replace(edited, pads=known.pads, own_colours=known.own_colours)
        self._send(SaveProfile(edited, edited.name))

    # ── the page ────────────────────────────────────────────────────────────────────────────────

    def _connect_page(self) -> None:
        page = self._page
        page.edited.connect(self._edit)
        page.chooser.chosen.connect(self._choose)
        page.chooser.saved.connect(self._save)
        page.chooser.deleted.connect(lambda name: self._send(DeleteProfile(name)))
        page.look.changed.connect(self._look)
        page.look.pads_wanted.connect(self._open_pads)

    def _open_pads(self) -> None:
        """Go to where the colours and labels of the pads are chosen."""
        self._settings.hide()
        self._panel.open(self._panel.pads)

    def _edit(self, profile: Profile) -> None:
        self._edited = profile
        self._rests.start()

    def _choose(self, name: str) -> None:
        self.keep()
        self._wanted = name
        self._show()

    def _save(self, profile: Profile, replaces: str) -> None:
        if replaces:
            self._edited = None  # it was made before the whole was reset or renamed
        self.keep()
        self._wanted = profile.name
        if replaces:
            self._profiling.edit(profile)  # whoever is called otherwise in a moment goes on playing by it
        self._send(SaveProfile(profile, replaces))
        if replaces:
            self._rename(replaces, profile.name)

    def _rename(self, before: str, after: str) -> None:
        """Let whoever plays by a profile go on under its new name."""
        for player in self._players():
            if player.person == before != after:
                self._send(ask.SeatPerson(player.seat, after))

    def _settings_changed(self) -> None:
        if self._settings.page is not self._page:
            self.keep()
            self._learner.cancel()

    def _show(self) -> None:
        """Show the profiles there are, and who plays by which."""
        profiles = list(self._profiling.profiles.values())
        own = self._showing.own_player
        person = "" if own is None else own.person
        self._person.set_profiles(profiles, own)
        if self._edited is not None:
            return  # what is being moved is newer than what the host says
        name = self._wanted if self._wanted in self._profiling.profiles else self._page.name
        if name not in self._profiling.profiles:
            name = person if person in self._profiling.profiles else ""
        self._page.set_profiles(profiles, name)
        self._page.set_seats([player.seat for player in self._players() if name and player.person == name])

    def _players(self) -> list[Player]:
        jam = self._showing.jam
        return [] if jam is None else sorted(jam.players.values(), key=lambda player: player.seat)

    # ── who plays on the screen ─────────────────────────────────────────────────────────────────

    def _seat(self, name: str) -> None:
        own = self._showing.own_player
        if own is not None:
            self._send(ask.SeatPerson(own.seat, name))
            if name:
                self._wanted = name
                self._show()

    # ── switches ────────────────────────────────────────────────────────────────────────────────

    def _connect_switches(self) -> None:
        self._page.switch.learn.connect(self._learn)
        self._learner.changed.connect(self._show_learning)
        self._learner.learned.connect(lambda switch: self._page.switch.learned(switch, self._second))

    def _learn(self, second: bool) -> None:
        if self._learner.waits and second is self._second:
            self._learner.cancel()
            return
        self._learner.cancel()
        self._second = second
        self._learner.start(second=second)

    def _show_learning(self) -> None:
        self._page.switch.set_learning(self._second if self._learner.waits else None)

    # ── looks ───────────────────────────────────────────────────────────────────────────────────

    def _look(self, look: Look) -> None:
        preferring = self._showing.preferring
        preferring.change(replace(preferring.now, look=look))

    def _show_look(self) -> None:
        self._page.look.set_look(self._showing.preferring.now.look)

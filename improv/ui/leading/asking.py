"""What somebody who leads asks of the host."""

from collections.abc import Callable

from msgspec import Struct
from PyQt6.QtCore import QObject

from improv.jam import commands as ask
from improv.jam.tempo import When
from improv.link.messages import WindowLocked
from improv.ui.window import Window

_WHENS = (When.NOW, When.BEAT, When.BAR)


class AskingLeading(QObject):
    """Hears the page, and sends what it means."""

    def __init__(self, window: Window, send: Callable[[Struct], None]) -> None:
        super().__init__(window)
        panel = window.panel
        page, top = panel.lead, window.top
        window.lock.changed.connect(lambda on: send(WindowLocked(on)))
        page.scene.clicked.connect(lambda: panel.open(panel.scenes))
        page.key.clicked.connect(lambda: panel.open(panel.scales))
        page.when_chosen.connect(lambda when: panel.scales.when.setCurrentIndex(_WHENS.index(when)))
        page.levels_changed.connect(lambda decibels: send(ask.ChangeLevels(decibels)))
        page.marked.connect(lambda seat: send(ask.MarkMoment(player=seat)))
        page.spotlit.connect(lambda seat: send(ask.Spotlight(seat or None)))
        page.invited.connect(lambda seat: send(ask.Invite(seat or None)))
        page.bed.chosen.connect(lambda kind: send(ask.SetBed(kind)))
        page.pulse.chosen.connect(lambda on: send(ask.SetPulse(on)))
        page.guard.chosen.connect(lambda level: send(ask.SetGuard(level)))
        page.calm.chosen.connect(lambda on: send(ask.SetCalm(on)))
        page.fade.clicked.connect(top.fade.click)
        page.stop.clicked.connect(top.stop.click)
        page.learn.learn.connect(lambda action: send(ask.LearnAction(action)))
        page.learn.forget.connect(lambda control: send(ask.ForgetAction(control)))
        page.learn.all_wanted.connect(lambda: window.settings.open(window.settings.instruments))

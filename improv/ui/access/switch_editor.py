"""Playing without pressing pads: hover, dwell, and scanning with one switch or two."""

from typing import Any

from msgspec.structs import replace
from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QPushButton

from improv.link.profile import Profile, Scanning, Switch
from improv.ui.access.editor import Editor, Write
from improv.ui.access.switch_codes import name_of
from improv.ui.languages.speaking import short_number
from improv.ui.parts.form import about
from improv.ui.parts.theme import Theme

DWELL_MS = (300, 1500)
USUAL_DWELL_MS = 600
EVERY_MS = (300, 5000)


class SwitchEditor(Editor):
    """How somebody plays who does not press pads."""

    learn = pyqtSignal(bool)
    """A switch is to be learned; True: the second one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("switchEditor")
        self._add_pointing()
        self._add_scanning()
        self._add_switches()
        self.refresh()

    def set_learning(self, second: bool | None) -> None:
        """Say which switch is waited for; None: none is."""
        for button, is_second in ((self.first, False), (self.second, True)):
            waits = second is is_second
            button.setChecked(waits)
            button.setText(self.tr("Press your switch now…") if waits else self._learn_text(is_second))

    def learned(self, switch: Switch, second: bool) -> None:
        """Take a switch that was pressed."""
        scan = self.profile.scan
        scan = replace(scan, second=switch) if second else replace(scan, switch=switch)
        self.change(replace(self.profile, scan=scan))

    def _add_pointing(self) -> None:
        title = self.tr("Hover plays")
        self.hover = self.choice(
            "hover",
            title,
            {False: self.tr("off"), True: self.tr("on")},
            lambda profile: profile.hover,
            lambda profile, on: replace(profile, hover=on),
        )
        self.row(
            title, self.hover, about=about(self.tr("A pad sounds while the pointer or the gaze is on it."))
        )
        title = self.tr("Dwell for commands")
        self.dwells = self.choice(
            "dwell",
            title,
            {False: self.tr("off"), True: self.tr("on")},
            lambda profile: profile.dwell_ms is not None,
            lambda profile, on: replace(profile, dwell_ms=USUAL_DWELL_MS if on else None),
        )
        self.dwell = self.span(
            "dwellTime",
            self.tr("How long to rest on a command"),
            (*DWELL_MS, 50),
            self._seconds,
            lambda profile: profile.dwell_ms or USUAL_DWELL_MS,
            lambda profile, value: replace(profile, dwell_ms=value),
        )
        self.watch(lambda profile: self.dwell.setEnabled(profile.dwell_ms is not None))
        self.row(title, self.dwells, self.dwell)

    def _add_scanning(self) -> None:
        title = self.tr("Switch")
        self.mode = self.choice(
            "scanning",
            title,
            {
                Scanning.OFF: self.tr("off"),
                Scanning.DIRECT: self.tr("one, direct"),
                Scanning.AUTO: self.tr("one, scanning"),
                Scanning.STEP: self.tr("two, step"),
            },
            lambda profile: profile.scan.mode,
            _scan("mode"),
        )
        self.means = about()
        self.watch(lambda profile: self.means.setText(self._means(profile.scan.mode)))
        self.row(title, self.mode, about=self.means)
        title = self.tr("Scan every")
        self.every = self.span(
            "scanEvery",
            title,
            (*EVERY_MS, 100),
            self._seconds,
            lambda profile: profile.scan.every_ms,
            _scan("every_ms"),
        )
        self.row(title, self.every)
        title = self.tr("Speak what is offered")
        self.speak = self.choice(
            "scanSpeak",
            title,
            {False: self.tr("off"), True: self.tr("on")},
            lambda profile: profile.scan.speak,
            _scan("speak"),
        )
        self.row(title, self.speak)

    def _add_switches(self) -> None:
        self.first, self.first_is = self._learner("learnSwitch", second=False)
        self.second, self.second_is = self._learner("learnSecondSwitch", second=True)
        self.watch(self._show_switches)
        self.row(self.tr("My switch"), self.first, about=self.first_is)
        self.row(self.tr("My second switch"), self.second, about=self.second_is)

    def _learner(self, name: str, *, second: bool) -> tuple[QPushButton, Any]:
        button = QPushButton(self._learn_text(second))
        button.setObjectName(name)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.learn.emit(second))
        title = self.tr("Learn my second switch") if second else self.tr("Learn my switch")
        self._naming.append(lambda person: button.setAccessibleName(self.of(title, person)))
        return button, about()

    def _learn_text(self, second: bool) -> str:
        return self.tr("Learn the second switch…") if second else self.tr("Learn the switch…")

    def _show_switches(self, profile: Profile) -> None:
        scan, off = profile.scan, profile.scan.mode is Scanning.OFF
        self.every.setEnabled(scan.mode is Scanning.AUTO)
        self.speak.setEnabled(scan.mode in {Scanning.AUTO, Scanning.STEP})
        self.first.setEnabled(not off)
        self.second.setEnabled(scan.mode is Scanning.STEP)
        none = self.tr("any key that plays nothing else")
        self.first_is.setText(name_of(scan.switch) or none)
        self.second_is.setText(name_of(scan.second) or self.tr("none learned yet"))

    def _means(self, mode: Scanning) -> str:
        return {
            Scanning.OFF: self.tr("Pads are pressed."),
            Scanning.DIRECT: self.tr("Each press plays the next note of a phrase: nothing to wait for."),
            Scanning.AUTO: self.tr("Pads are offered in turn; the switch plays the one that is offered."),
            Scanning.STEP: self.tr("One switch goes on to the next pad, the other plays it."),
        }[mode]

    def _seconds(self, value: int) -> str:
        return self.tr("{value} s").format(value=short_number(value / 1000, 2))


def _scan(field: str) -> Write:
    """Return what writes one setting of scanning."""

    def write(profile: Profile, value: Any) -> Profile:
        return replace(profile, scan=replace(profile.scan, **{field: value}))

    return write

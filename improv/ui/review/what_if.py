"""What if: other sounds, another scale or guard, parts left out. The recording stays as it is."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace
from PyQt6.QtCore import QCoreApplication, pyqtSignal
from PyQt6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from improv.jam.setting import BED, PULSE, SONG
from improv.link.hearing import HearingEdit
from improv.music.harmony import Guard
from improv.music.scale import Scale
from improv.music.sound import Sound
from improv.ui.languages.said import known
from improv.ui.parts.choice import Choice
from improv.ui.parts.families import by_family, family_name
from improv.ui.parts.flow import Flow
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import guard_name, tonic_name

_AS_IT_WAS = -1


class WhatIf(QFrame):
    """Choices about how the jam is heard; says what its user wants as a ``HearingEdit``."""

    changed = pyqtSignal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("whatIf")
        self.setProperty("asks", True)
        self._edit = HearingEdit()
        self._sounds: tuple[Sound, ...] = ()
        self._scales: tuple[Scale, ...] = ()
        self._people: tuple[tuple[int, str, str], ...] = ()
        self.scale = Choice("whatIfScale", self.tr("Scale to hear it in"), self.tr("Scale:"))
        self.tonic = Choice("whatIfTonic", self.tr("Key note to hear it on"), self.tr("Key note:"))
        self.guard = Choice("whatIfGuard", self.tr("Guard to hear it with"), self.tr("Guard:"))
        for choice in (self.scale, self.tonic, self.guard):
            choice.fit_all()
        self.plain = QPushButton(self.tr("As it was"))
        self.plain.setObjectName("whatIfPlain")
        self.parts: dict[int, QPushButton] = {}
        self.sounds: dict[int, Choice] = {}
        for number, name in _house().items():
            button = QPushButton(name)
            button.setObjectName(f"hearPart_{number}")
            button.setCheckable(True)
            button.setChecked(True)
            button.setAccessibleName(self.tr("Hear: {part}").format(part=name))
            button.clicked.connect(lambda _, number=number: self._toggle(number))
            self.parts[number] = button
        self._people_row = Flow()
        self._lay_out(theme)
        self._offer()
        self._connect()
        self.hide()

    def set_choices(self, scales: Sequence[Scale], sounds: Sequence[Sound]) -> None:
        """Offer these scales and sounds."""
        self._scales, self._sounds = tuple(scales), tuple(sounds)
        self._offer()
        self.set_people(self._people)
        self.show_edit(self._edit)

    def set_people(self, people: Iterable[tuple[int, str, str]]) -> None:
        """Offer another sound to each of these: seat, name, the sound that was played."""
        self._people = tuple(people)
        while (item := self._people_row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.sounds.clear()
        for seat, name, played in self._people:
            title = self.tr("{name}:").format(name=name)
            choice = Choice(
                f"whatIfSound_{seat}", self.tr("Sound to hear {name} with").format(name=name), title
            )
            choice.fit_all()
            choice.addItem(self.tr("{sound}, as it was").format(sound=known(played)), _AS_IT_WAS)
            for family, members in by_family(self._sounds).items():
                choice.add_heading(family_name(family))
                for sound in members:
                    choice.addItem(known(sound.name), self._sounds.index(sound))
            choice.activated.connect(lambda _, seat=seat: self._choose_sound(seat))
            self.sounds[seat] = choice
            self._people_row.addWidget(choice)
        self.show_edit(self._edit)

    def show_edit(self, edit: HearingEdit) -> None:
        """Show how it is heard."""
        self._edit = edit
        ids = [scale.id for scale in self._scales]
        now = ids.index(edit.scale.id) if edit.scale is not None and edit.scale.id in ids else _AS_IT_WAS
        self.scale.setCurrentIndex(max(0, self.scale.findData(now)))
        self.tonic.setCurrentIndex(
            max(0, self.tonic.findData(_AS_IT_WAS if edit.tonic is None else edit.tonic))
        )
        self.guard.setCurrentIndex(max(0, self.guard.findData(edit.guard)))
        for seat, choice in self.sounds.items():
            sound = edit.sounds.get(seat)
            index = self._sounds.index(sound) if sound in self._sounds and sound is not None else _AS_IT_WAS
            choice.setCurrentIndex(max(0, choice.findData(index)))
        for number, button in self.parts.items():
            button.setChecked(number not in edit.mute)
        self.plain.setEnabled(edit.is_what_if or bool(edit.sounds) or bool(set(edit.mute) & set(self.parts)))

    def _offer(self) -> None:
        self.scale.clear()
        self.scale.addItem(self.tr("as it was"), _AS_IT_WAS)
        for number, scale in enumerate(self._scales):
            self.scale.addItem(known(scale.name), number)
        self.tonic.clear()
        self.tonic.addItem(self.tr("as it was"), _AS_IT_WAS)
        for pitch_class in range(12):
            self.tonic.addItem(tonic_name(pitch_class), pitch_class)
        self.guard.clear()
        self.guard.addItem(self.tr("as it was"), None)
        for level in Guard:
            self.guard.addItem(guard_name(level), level)

    def _connect(self) -> None:
        for choice in (self.scale, self.tonic, self.guard):
            choice.activated.connect(lambda _: self._choose())
        self.plain.clicked.connect(self._as_it_was)

    def _choose(self) -> None:
        number, tonic = self.scale.currentData(), self.tonic.currentData()
        self._tell(
            replace(
                self._edit,
                scale=None if number == _AS_IT_WAS else self._scales[number],
                tonic=None if tonic == _AS_IT_WAS else tonic,
                guard=self.guard.currentData(),
            )
        )

    def _choose_sound(self, seat: int) -> None:
        number = self.sounds[seat].currentData()
        sounds = {other: sound for other, sound in self._edit.sounds.items() if other != seat}
        if number != _AS_IT_WAS:
            sounds[seat] = self._sounds[number]
        self._tell(replace(self._edit, sounds=sounds))

    def _toggle(self, number: int) -> None:
        mute = {*self._edit.mute} ^ {number}
        self._tell(replace(self._edit, mute=tuple(sorted(mute))))

    def _as_it_was(self) -> None:
        mute = tuple(part for part in self._edit.mute if part not in self.parts)
        self._tell(HearingEdit(mute=mute, solo=self._edit.solo, levels=self._edit.levels))

    def _tell(self, edit: HearingEdit) -> None:
        self.show_edit(edit)
        self.changed.emit(edit)

    def _lay_out(self, theme: Theme) -> None:
        about = QLabel(self.tr("Only heard so: the recording stays as it is."))
        about.setObjectName("quiet")
        first = Flow()
        for part in (self.scale, self.tonic, self.guard, *self.parts.values(), self.plain):
            first.addWidget(part)
        first.addWidget(about)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6))
        column.setSpacing(theme.px(6))
        column.addLayout(first)
        column.addLayout(self._people_row)


def _house() -> dict[int, str]:
    """Return the parts that are no player's, by their number."""
    translate = QCoreApplication.translate
    return {
        BED: translate("Review", "Bed"),
        PULSE: translate("Review", "Pulse"),
        SONG: translate("Review", "Song"),
    }

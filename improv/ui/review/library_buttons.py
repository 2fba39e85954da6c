"""The commands below the list of jams."""

from collections.abc import Callable, Mapping

from PyQt6.QtCore import QCoreApplication
from PyQt6.QtWidgets import QPushButton

from improv.library.shelved import Shelved
from improv.ui.review.shelf_words import title_of


class LibraryButtons:
    """Buttons by object name: what each is called and does, and which jam it is about."""

    def __init__(self, acts: Mapping[str, Callable[[], object]]) -> None:
        """``acts``: what each does."""
        translate = QCoreApplication.translate
        self._buttons: dict[str, QPushButton] = {}
        for name, text in (
            ("openJam", translate("LibraryPage", "Open")),
            ("renameJam", translate("LibraryPage", "Rename…")),
            ("tagJam", translate("LibraryPage", "Tags…")),
            ("starJam", translate("LibraryPage", "Star")),
            ("binJam", translate("LibraryPage", "To the bin")),
            ("restoreJam", translate("LibraryPage", "Back to the list")),
            ("courseOfJams", translate("LibraryPage", "From jam to jam…")),
            ("pickJams", translate("LibraryPage", "Pick several")),
            ("packJams", translate("LibraryPage", "Bundle…")),
            ("openFile", translate("LibraryPage", "Open a file…")),
            ("openBundle", translate("LibraryPage", "Open a bundle…")),
            ("rebuildLibrary", translate("LibraryPage", "Look again")),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.clicked.connect(lambda _, act=acts[name]: act())
            self._buttons[name] = button
        for name in ("starJam", "pickJams"):
            self[name].setCheckable(True)
        for name, tip in (
            ("courseOfJams", translate("LibraryPage", "See a person, or two, over the dates of their jams")),
            (
                "pickJams",
                translate("LibraryPage", "Enter, space, or a click picks a jam, or leaves it out again"),
            ),
            ("packJams", translate("LibraryPage", "Pack jams into one file, for another machine")),
            (
                "openFile",
                translate("LibraryPage", "Open a jam or a MIDI file from anywhere; or drag it here"),
            ),
            ("openBundle", translate("LibraryPage", "Take in jams that come from another machine")),
            ("rebuildLibrary", translate("LibraryPage", "Make the list of jams anew, from the files")),
        ):
            self[name].setToolTip(tip)

    def __getitem__(self, name: str) -> QPushButton:
        """Return a button."""
        return self._buttons[name]

    @property
    def all(self) -> tuple[QPushButton, ...]:
        """Return them in their order."""
        return tuple(self._buttons.values())

    def show_jam(self, jam: Shelved | None) -> None:
        """Be about this jam; None: about none."""
        translate = QCoreApplication.translate
        for name in ("openJam", "renameJam", "tagJam", "starJam", "binJam"):
            self[name].setEnabled(jam is not None)
        binned = jam is not None and jam.is_binned
        self["restoreJam"].setVisible(binned)
        self["binJam"].setText(
            translate("LibraryPage", "Delete for good…") if binned else translate("LibraryPage", "To the bin")
        )
        self["starJam"].setChecked(jam is not None and jam.is_starred)
        title = "" if jam is None else title_of(jam)
        for name, text in (
            ("openJam", translate("LibraryPage", "Open {title}")),
            ("renameJam", translate("LibraryPage", "Rename {title}")),
            ("tagJam", translate("LibraryPage", "Tags of {title}")),
            ("starJam", translate("LibraryPage", "Star for {title}")),
        ):
            self[name].setAccessibleName(text.format(title=title))

    def show_meant(self, count: int, *, picks: bool) -> None:
        """Say how many jams a bundle would have; ``picks``: several are being picked."""
        translate = QCoreApplication.translate
        one = translate("LibraryPage", "Bundle…")
        self["packJams"].setEnabled(count > 0)
        self["packJams"].setText(
            translate("LibraryPage", "Bundle %n jam(s)…", "", count) if picks and count else one
        )
        self["packJams"].setAccessibleName(
            translate("LibraryPage", "Bundle %n jam(s)", "", count) if count else one
        )

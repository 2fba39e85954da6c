"""What is looked for among the jams: words, people, tags, dates, stars, the bin, and the order."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum

from msgspec.structs import replace
from PyQt6.QtCore import QDate, QTimer, pyqtSignal
from PyQt6.QtWidgets import QDateEdit, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from improv.library.shelved import Known, Order, Wanted
from improv.ui.parts.choice import Choice
from improv.ui.parts.fields import set_hint
from improv.ui.parts.flow import Flow
from improv.ui.parts.theme import Theme
from improv.ui.review.shelf_words import order_names

TYPING_MS = 150
"""So long after the last letter is searched."""


class When(StrEnum):
    """Days that are asked for."""

    ANY = "any"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    BETWEEN = "between"


_DAYS = {When.TODAY: 1, When.WEEK: 7, When.MONTH: 31, When.YEAR: 366}


class LibraryFilters(QWidget):
    """Says what its user looks for, as ``Wanted``; shows what it is told, and says nothing then."""

    changed = pyqtSignal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._wanted = Wanted()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._tell)
        self.search = QLineEdit()
        self.search.setObjectName("librarySearch")
        self.search.setAccessibleName(self.tr("Search titles, people, tags and notes"))
        set_hint(self.search, self.tr("Search titles, people, tags, notes"))
        self.search.setClearButtonEnabled(True)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.people = Choice("peopleFilter", self.tr("Who played"), self.tr("Who:"))
        self.tags = Choice("tagFilter", self.tr("Tag"), self.tr("Tag:"))
        self.when = Choice("dateFilter", self.tr("When it was played"), self.tr("When:"))
        self.order = Choice("libraryOrder", self.tr("Order of the list"))
        self.order.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.since = self._day("dateSince", self.tr("From this day on"), self.tr("from {day}"))
        self.until = self._day("dateUntil", self.tr("Until this day"), self.tr("until {day}"))
        self.starred = self._toggle("starFilter", self.tr("Starred"), self.tr("Only jams with a star"))
        self.binned = self._toggle("binFilter", self.tr("Bin"), self.tr("What is in the bin"))
        for choice in (self.people, self.tags, self.when):
            choice.fit_all()
            choice.setMinimumWidth(theme.px(150))
        for when, text in self._whens().items():
            self.when.addItem(text, when)
        for order, text in order_names().items():
            self.order.addItem(text, order)
        self.set_known(Known((), (), ()))
        first = Flow()
        first.add(self.search, 1)
        for part in (self.starred, self.binned, self.order):
            first.addWidget(part)
        second = Flow()
        for choice in (self.people, self.tags, self.when):
            second.addWidget(choice)
        for day in (self.since, self.until):
            second.addWidget(day)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(first)
        column.addLayout(second)
        self._show_days()
        self._connect()

    @property
    def wanted(self) -> Wanted:
        """Return what is looked for."""
        return self._wanted

    def set_wanted(self, wanted: Wanted) -> None:
        """Show what is looked for: of days, that it is between two."""
        self._wanted = replace(wanted, offset=0)
        if self.search.text().strip() != wanted.text:
            self.search.setText(wanted.text)
        self.starred.setChecked(wanted.is_starred)
        self.binned.setChecked(wanted.is_binned)
        self.order.setCurrentIndex(max(0, self.order.findData(wanted.order)))
        _choose(self.people, wanted.people[0] if wanted.people else "")
        _choose(self.tags, wanted.tags[0] if wanted.tags else "")
        if wanted.since is not None:
            self.since.setDate(_date(wanted.since.date()))
            last = wanted.until.date() - timedelta(days=1) if wanted.until else wanted.since.date()
            self.until.setDate(_date(last))
        between = When.ANY if wanted.since is None else When.BETWEEN
        self.when.setCurrentIndex(self.when.findData(between))
        self._show_days()

    def set_known(self, known: Known) -> None:
        """Offer these people and tags."""
        for choice, everything, names in (
            (self.people, self.tr("anybody"), known.people),
            (self.tags, self.tr("any"), known.tags),
        ):
            now = choice.currentData() or ""
            choice.clear()
            choice.addItem(everything, "")
            for name in names:
                choice.addItem(name, name)
            _choose(choice, now)
            choice.updateGeometry()

    def clear(self) -> None:
        """Look for everything on the shelf."""
        self._typing.stop()
        self.set_wanted(Wanted(order=self._wanted.order))
        self.changed.emit(self._wanted)

    def _connect(self) -> None:
        self.search.textEdited.connect(lambda _: self._typing.start())
        self.search.textChanged.connect(lambda text: text or self._typing.start())  # it may be cleared
        self.search.returnPressed.connect(self._tell)
        for choice in (self.people, self.tags, self.order):
            choice.activated.connect(lambda _: self._tell())
        self.when.activated.connect(lambda _: self._choose_when())
        for toggle in (self.starred, self.binned):
            toggle.clicked.connect(lambda _: self._tell())
        for day in (self.since, self.until):
            day.dateChanged.connect(lambda _: self._typing.start())

    def _choose_when(self) -> None:
        self._show_days()
        self._tell()

    def _tell(self) -> None:
        self._typing.stop()
        since, until = self._span()
        wanted = Wanted(
            text=self.search.text().strip(),
            people=tuple(filter(None, (self.people.currentData(),))),
            tags=tuple(filter(None, (self.tags.currentData(),))),
            since=since,
            until=until,
            is_starred=self.starred.isChecked(),
            is_binned=self.binned.isChecked(),
            order=Order(self.order.currentData()),
        )
        if wanted != self._wanted:
            self._wanted = wanted
            self.changed.emit(wanted)

    def _span(self) -> tuple[datetime | None, datetime | None]:
        when = When(self.when.currentData())
        midnight = datetime.combine(QDate.currentDate().toPyDate(), time())
        if when is When.ANY:
            return None, None
        if when is When.BETWEEN:
            first, last = sorted((self.since.date().toPyDate(), self.until.date().toPyDate()))
            return datetime.combine(first, time()), datetime.combine(last, time()) + timedelta(days=1)
        return midnight - timedelta(days=_DAYS[when] - 1), midnight + timedelta(days=1)

    def _show_days(self) -> None:
        for day in (self.since, self.until):
            day.setVisible(self.when.currentData() == When.BETWEEN)

    def _whens(self) -> dict[When, str]:
        return {
            When.ANY: self.tr("any day"),
            When.TODAY: self.tr("today"),
            When.WEEK: self.tr("last 7 days"),
            When.MONTH: self.tr("last 31 days"),
            When.YEAR: self.tr("last 12 months"),
            When.BETWEEN: self.tr("between…"),
        }

    def _toggle(self, name: str, text: str, about: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setCheckable(True)
        button.setAccessibleName(about)
        button.setToolTip(about)
        return button

    def _day(self, name: str, about: str, text: str) -> QDateEdit:
        day = QDateEdit(QDate.currentDate())
        day.setObjectName(name)
        day.setAccessibleName(about)
        day.setToolTip(about)
        before, _, after = (part.replace("'", "''") for part in text.partition("{day}"))
        day.setDisplayFormat(f"'{before}'yyyy-MM-dd" + (f"'{after}'" if after else ""))
        day.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)
        return day


def _date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _choose(choice: Choice, name: str) -> None:
    """Choose a name, added where it is no longer offered: what is looked for is always to be seen."""
    if choice.findData(name) < 0:
        choice.addItem(name, name)
    choice.setCurrentIndex(choice.findData(name))

"""What is being taken away, and how far it is. It knows no widgets, and outlives the window."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PyQt6.QtCore import QObject, pyqtSignal

from improv.line import Line, line, line_of
from improv.session.format import Take
from improv.session.library import default_folders
from improv.session.opened import open_session
from improv.session.out.page import contents_of, page_of
from improv.session.out.page_words import PageWords
from improv.session.out.wishes import Bundle, Done, Errand, Failed, PersonExport, Unbundle, Wish
from improv.session.sealing import IDENTITY_BYTES, Keys, TakeKey, identity_of
from improv.ui.review.errands import Errands
from improv.ui.review.reviewing import Reviewing
from improv.ui.review.taking.form import Form, Subject, What, page_wish, wish_of
from improv.ui.review.taking.fulfilling import Fulfilling
from improv.ui.review.timeline.words import name_of

Adopt = Callable[[tuple[TakeKey, ...]], None]
FOLDER = "Taken away"
"""In the folder of the jams."""


class Exporting(QObject):
    """The form, the process that does what it says, and what came of it."""

    changed = pyqtSignal()
    """Anything here: form, subject, progress, result, or whether the page is to be seen."""
    exported = pyqtSignal(object)
    """The ``Path`` of a jam of which something was taken away: for the audit trail."""
    came = pyqtSignal(object)
    """The paths of the jams that came in a bundle."""

    def __init__(self, reviewing: Reviewing, folder: Path | None = None, takes: Path | None = None) -> None:
        """``folder``: where things go at first; ``takes``: where jams of a bundle go."""
        super().__init__(reviewing)
        self._reviewing = reviewing
        self._takes = takes or default_folders()[0]
        self.form = Form(folder=str(folder or default_folders()[0] / FOLDER))
        self.adopt: Adopt | None = None
        """What keeps the keys of encrypted jams that come in a bundle; None: nothing can."""
        self.is_shown = False
        self.share: float | None = None
        """How much is done of what is being made; None: nothing is being made."""
        self.result: Done | Failed | None = None
        """Of what was made last."""
        self.contents: tuple[Line, ...] = ()
        """What would be on the page to take home."""
        self.trouble = Line()
        """Why there can be no such page."""
        self._of: Path | None = None
        self._taken: tuple[Path, ...] = ()
        self._wanted: tuple[object, ...] = ()
        self._wished: Wish | None = None
        self._packs = False
        """What is made, or was made last, is a bundle of jams of the list."""
        self._read: tuple[Path, object, Take] | None = None
        self._reading = Errands("page to take home", self)
        self._fulfilling = Fulfilling(self)
        self._fulfilling.progressed.connect(self._progress)
        self._fulfilling.ended.connect(self._end)
        reviewing.jam_changed.connect(self._follow)
        reviewing.notes_changed.connect(self._look_again)
        reviewing.lanes_changed.connect(self._look_again)
        reviewing.selected.connect(self._look_again)

    # ── what is chosen ──────────────────────────────────────────────────────────────────────────

    @property
    def subject(self) -> Subject | None:
        """Return what there is to take away; None while no jam is open."""
        now = self._reviewing
        if now.loaded is None or now.jam is None:
            return None
        return Subject(
            now.loaded.path,
            tuple(player.label for player in now.jam.players),
            now.selection,
            now.hearing.edit,
            now.hearing.speed,
            now.notebook.notes.video_offset_s,
            _identity(now.loaded.path) is not None,
            tuple(name_of(player) for player in now.jam.players),
        )

    @property
    def is_running(self) -> bool:
        """Say whether something is being made."""
        return self._fulfilling.is_running

    def show(self, on: bool = True) -> None:
        """Let the page be seen, or no longer."""
        if on and self.subject is None:
            return
        self.is_shown = on
        self._look_again()
        self.changed.emit()

    def set_form(self, form: Form, words: PageWords | None = None) -> None:
        """Choose; what may be sent was ticked for what was chosen then, and nothing else."""
        before = self.form
        if replace(form, is_safe=False, folder="") != replace(before, is_safe=False, folder=""):
            form = replace(form, is_safe=False)
        self.form = form
        if not self.is_running:
            self.result = None
        self._look_again()
        self.changed.emit()

    def _look_again(self) -> None:
        """Find out what would be on the page to take home."""
        form, subject, now = self.form, self.subject, self._reviewing
        if not self.is_shown or subject is None or form.what is not What.TAKE_HOME or not form.person:
            return
        notes = now.notebook.annotations
        wanted = (
            form.person,
            form.passage and subject.selection,
            form.names,
            form.with_notes,
            notes,
            now.jam,
        )
        if wanted == self._wanted:
            return
        if self._wanted:
            self.form = replace(self.form, is_safe=False)
        self._wanted, self.contents, self.trouble = wanted, (), Line()
        path, keys, key = subject.take, now.keys, (subject.take, now.notebook.notes.corrections)
        wish = page_wish(form, subject, PageWords())

        def look() -> tuple[Take, tuple[Line, ...]]:
            kept = self._read
            take = kept[2] if kept is not None and kept[:2] == key else open_session(path, keys).take
            take = replace(take, corrections=key[1])
            return take, contents_of(page_of(take, notes, wish))

        def seen(found: tuple[Take, tuple[Line, ...]]) -> None:
            self._read = (*key, found[0])
            if wanted == self._wanted:
                self.contents = found[1]
                self.changed.emit()

        def failed(error: Exception) -> None:
            if wanted == self._wanted:
                self.trouble = line_of(error)
                self.changed.emit()

        self._reading.forget()
        self._reading.do(look, seen, failed)

    def _follow(self) -> None:
        """Another jam is open, or none: what was chosen about people is of no use."""
        now = self._reviewing
        if now.path == self._of and now.loaded is not None:
            self._look_again()
            return
        if now.loaded is None:
            self.is_shown = False
        self._of = now.path if now.loaded is not None else None
        self._read, self._wanted, self.contents, self.trouble = None, (), (), Line()
        self.form = replace(
            self.form, people=(), person="", pair=("", ""), passage=False, is_safe=False, passphrase=""
        )
        if not self.is_running:
            self.result = None
        self.changed.emit()

    # ── making it ───────────────────────────────────────────────────────────────────────────────

    def begin(self, words: PageWords) -> None:
        """Make what is chosen; ``words`` are those of a page to take home."""
        subject, now = self.subject, self._reviewing
        if subject is None or self.is_running:
            return
        try:
            if not now.saving.settle():
                raise ValueError(line("The notes of this jam are not saved yet, so they would be missing."))
            wish = wish_of(self.form, subject, words)
            Path(self.form.folder).mkdir(parents=True, exist_ok=True)
            errand = Errand(wish, _keys_of((subject.take,), now.keys))
        except ValueError as error:
            self._fail(line_of(error))
        except OSError as error:
            why = error.strerror or str(error)
            self._fail(
                line(
                    "{folder} cannot be written to: {why}. Choose another.", folder=self.form.folder, why=why
                )
            )
        else:
            self._start(errand, (subject.take,))

    def pack(self, takes: tuple[Path, ...], out: Path, passphrase: str = "") -> None:
        """Pack several jams into one bundle; the passphrase is for those that are encrypted."""
        if self.is_running or not takes:
            return
        now, wish = self._reviewing, Bundle(tuple(map(str, takes)), str(out), passphrase)
        self._wished, self._packs, self._taken = wish, True, takes
        try:
            if now.path in takes and not now.saving.settle():
                raise ValueError(line("The notes of this jam are not saved yet, so they would be missing."))
            errand = Errand(wish, _keys_of(takes, now.keys))
        except ValueError as error:
            self._fail(line_of(error))
        else:
            self._start(errand, takes, packs=True)

    @property
    def packs(self) -> int:
        """Return how many jams of the list are being packed, or were last; 0: something else was made."""
        return len(self._taken) if self._packs else 0

    def are_sealed(self, takes: tuple[Path, ...]) -> bool:
        """Say whether any of these is encrypted, so that a bundle of them needs a passphrase."""
        return any(_identity(take) is not None for take in takes)

    def unbundle(self, bundle: Path, passphrase: str = "") -> None:
        """Take the jams of a bundle in."""
        wish = Unbundle(str(bundle), str(self._takes), passphrase)
        if self.is_running:
            return
        if passphrase and self.adopt is None:
            self._wished, self._packs = wish, False
            self._fail(line("The jams in it are encrypted: unlock the vault first, then open it again."))
        else:
            self._start(Errand(wish), ())

    def cancel(self) -> None:
        """Make it no longer; nothing of it stays."""
        if self.is_running:
            self._fulfilling.cancel()
            self.share = None
            self._fail(line("Cancelled: nothing was written."))

    def close(self) -> None:
        """Leave nothing running."""
        self._fulfilling.cancel()
        self._reading.close()

    @property
    def opens_bundle(self) -> bool:
        """Say whether what is being made, or was made last, is the opening of a bundle."""
        return isinstance(self._wished, Unbundle)

    @property
    def wished_bundle(self) -> Path | None:
        """Return the bundle that was opened last."""
        return Path(self._wished.bundle) if isinstance(self._wished, Unbundle) else None

    @property
    def result_folder(self) -> Path | None:
        """Return the folder of what was made last."""
        done, wish = self.result, self._wished
        if not isinstance(done, Done) or not done.files:
            return None
        return Path(wish.folder) if isinstance(wish, PersonExport) else Path(done.files[0]).parent

    def _start(self, errand: Errand, takes: tuple[Path, ...], *, packs: bool = False) -> None:
        self._taken, self._wished, self._packs = takes, errand.wish, packs
        self.share, self.result = 0.0, None
        self._fulfilling.start(errand)
        self.changed.emit()

    def _progress(self, share: float) -> None:
        self.share = share
        self.changed.emit()

    def _end(self, answer: Done | Failed) -> None:
        self.share, self.result = None, answer
        # A passphrase is for one bundle.
        self.form = replace(self.form, is_safe=False, passphrase="")
        if isinstance(answer, Done):
            self._keep(answer)
        self.changed.emit()

    def _keep(self, done: Done) -> None:
        if isinstance(self._wished, Unbundle):
            if done.keys and self.adopt is not None:
                self.adopt(tuple(TakeKey(raw[:IDENTITY_BYTES], raw[IDENTITY_BYTES:]) for raw in done.keys))
            self.came.emit(tuple(map(Path, done.files)))
            self._reviewing.bookshelf.scan()
        elif isinstance(self._wished, Bundle) or done.files:
            for take in self._taken:
                self.exported.emit(take)

    def _fail(self, why: Line) -> None:
        self.result = Failed(why)
        self.changed.emit()


def _identity(path: Path) -> bytes | None:
    try:
        return identity_of(path)
    except OSError:
        return None


def _keys_of(takes: tuple[Path, ...], keys: Keys) -> tuple[bytes, ...]:
    """Return the keys of the sealed ones among these. Raises ValueError (one line) where there is none."""
    found = []
    for take in takes:
        identity = _identity(take)
        if identity is None:
            continue
        key = keys if isinstance(keys, TakeKey) or keys is None else keys(identity)
        if key is None:
            raise ValueError(line("This jam is encrypted: unlock the vault first."))
        found.append(key.identity + key.secret)
    return tuple(found)

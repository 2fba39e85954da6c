"""What is asked of the host about that in which everybody plays: key, bed, beat, song."""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from PyQt6.QtCore import QCoreApplication, QDir, QObject, QStandardPaths, Qt
from PyQt6.QtWidgets import QFileDialog, QWidget

from improv.jam import commands as ask
from improv.jam.tempo import When
from improv.link.clock import Clock
from improv.link.messages import FollowClock, SaveScale, SendClock
from improv.music.data import BadData
from improv.music.scale import Scale
from improv.music.tuning.loading import SCALE_SUFFIXES, scale_from
from improv.ui.harmony.own_scale import SOURCE
from improv.ui.harmony.song_report import Fit, SongReport
from improv.ui.harmony.song_search import SongSearch
from improv.ui.showing import Showing
from improv.ui.window import Window

TOPIC, SCALE_TOPIC = "song", "scale file"
_NS = 1_000_000_000
_SAME_BPM = 0.5


class AskingHarmony(QObject):
    """Hears the panel's signals, and sends what they mean."""

    def __init__(
        self,
        window: Window,
        showing: Showing,
        send: Callable[[Struct], None],
        clock: Clock,
        search: SongSearch | None = None,
    ) -> None:
        """``search``: what listens to songs and outlives the window; it is stopped with whoever made it."""
        super().__init__(window)
        self._window = window
        self._showing = showing
        self._clock = clock
        self._send = send
        self._panel = window.panel
        self._owns_search = search is None
        self._search = SongSearch(self) if search is None else search
        self._search.found.connect(self._found)
        self._search.failed.connect(self._failed)
        self._connect_scales()
        self._connect_together()
        self._connect_song()

    def stop(self) -> None:
        """Hear nothing any more, and leave nothing running that is this window's own."""
        self._search.found.disconnect(self._found)
        self._search.failed.disconnect(self._failed)
        if self._owns_search:
            self._search.cancel()

    # ── key ─────────────────────────────────────────────────────────────────────────────────────

    def _connect_scales(self) -> None:
        scales, own, send = self._panel.scales, self._panel.own, self._send
        scales.chosen.connect(self._choose)
        scales.tonic_chosen.connect(self._choose_tonic)
        scales.hear.connect(lambda tonic, scale: send(ask.PlayExample(tonic, scale)))
        scales.hush.connect(lambda: send(ask.StopExample()))
        own.tried.connect(lambda scale: self._change_key(scales.tonic.currentIndex(), scale))
        own.saved.connect(self._save)
        own.opened.connect(self._open_scale_dialog)

    def _choose(self, scale: Scale) -> None:
        """A scale was chosen, and with it everything is: the panel has done its work."""
        self._change_key(self._panel.scales.tonic.currentIndex(), scale)
        self._panel.leave()

    def _choose_tonic(self, tonic: int) -> None:
        jam = self._showing.jam
        if jam is not None:
            pending = jam.snapshot().pending
            self._change_key(tonic, jam.key.scale if pending is None else pending.key.scale)

    def _change_key(self, tonic: int, scale: Scale, a4_hertz: float | None = None) -> None:
        scales = self._panel.scales
        self._send(ask.ChangeKey(tonic, scale, scales.begins, scales.glides, a4_hertz))

    def _save(self, scale: Scale) -> None:
        """Keep a scale; one of the same name that was made here before gives it its place."""
        known = self._showing.harmony.scale_of(scale.id)
        is_ours = known is not None and (known.name, known.source) == (scale.name, SOURCE)
        self._send(SaveScale(scale, replaces=scale.id if is_ours else ""))

    def _open_scale_dialog(self) -> None:
        """Let the file of a scale be chosen; playing goes on meanwhile."""
        kinds = self.tr("Scales ({kinds})").format(kinds=" ".join(f"*{suffix}" for suffix in SCALE_SUFFIXES))
        dialog = _file_dialog(self._window, "scaleDialog", self.tr("A scale from a file…"), kinds)
        dialog.fileSelected.connect(self.load_scale)
        dialog.show()

    def load_scale(self, path: str) -> None:
        """Show the scale of a file, or say why there is none in it."""
        notices = self._window.play.notices
        try:
            scale = scale_from(Path(path))
        except BadData as error:
            notices.show_notice(str(error), SCALE_TOPIC)
        else:
            notices.withdraw(SCALE_TOPIC)
            self._panel.own.show_scale(scale)

    def _tune(self, hertz: float) -> None:
        jam = self._showing.jam
        if jam is not None:
            glides = self._panel.scales.glides
            self._send(ask.ChangeKey(jam.key.tonic, jam.key.scale, When.NOW, glides, hertz))

    # ── what else is for everybody ──────────────────────────────────────────────────────────────

    def _connect_together(self) -> None:
        page, send = self._panel.together, self._send
        page.bed_chosen.connect(lambda kind: send(ask.SetBed(kind)))
        page.pulse_chosen.connect(lambda on: send(ask.SetPulse(on)))
        page.tempo_chosen.connect(lambda bpm: send(ask.SetTempo(bpm)))
        page.beats_chosen.connect(self._set_beats)
        page.tapped.connect(lambda: send(ask.TapTempo()))
        page.quantise_chosen.connect(lambda strength: send(ask.SetQuantise(strength)))
        page.follow_chosen.connect(lambda on: send(FollowClock(on)))
        page.send_chosen.connect(lambda on: send(SendClock(on)))
        page.guard_chosen.connect(lambda level: send(ask.SetGuard(level)))
        page.tuning_chosen.connect(self._tune)

    def _set_beats(self, beats: int) -> None:
        jam = self._showing.jam
        if jam is not None:
            self._send(ask.SetTempo(jam.snapshot().tempo.bpm, beats))

    # ── song ────────────────────────────────────────────────────────────────────────────────────

    def _connect_song(self) -> None:
        page, send = self._panel.song, self._send
        page.opened.connect(self._open_dialog)
        page.cancelled.connect(self._cancel)
        page.fit_chosen.connect(self._choose_fit)
        page.tempo_taken.connect(self._take_tempo)
        page.played.connect(self._play)
        page.stopped.connect(lambda: send(ask.StopSong()))
        page.put_away.connect(lambda: send(ask.LoadSong(None)))
        page.level_chosen.connect(lambda decibels: send(ask.SetSongLevel(decibels)))
        if self._search.is_running:
            page.show_listening(self._search.name)
        elif self._search.report is not None:
            page.show_report(self._search.report)

    def _open_dialog(self) -> None:
        """Let a file be chosen; playing goes on meanwhile."""
        kinds = self.tr("Songs ({kinds})").format(kinds="*.wav *.flac *.ogg *.mp3 *.mid *.midi")
        dialog = _file_dialog(self._window, "songDialog", self.tr("Play along with…"), kinds)
        dialog.setDirectory(music_folder())
        dialog.fileSelected.connect(self.listen_to)
        dialog.show()

    def listen_to(self, path: str) -> None:
        """Find out the key of a song, to play along with it."""
        self._window.play.notices.withdraw(TOPIC)
        self._search.start(path)
        self._panel.song.show_listening(self._search.name)

    def _cancel(self) -> None:
        self._search.cancel()
        self._panel.song.show_idle()

    def _found(self, report: SongReport) -> None:
        self._panel.song.show_report(report)
        song = report.song()
        if song is not None:
            self._send(ask.LoadSong(song))

    def _failed(self, why: str) -> None:
        self._panel.song.show_idle()
        self._window.play.notices.show_notice(why, TOPIC)

    def _choose_fit(self, fit: Fit, tuning: float) -> None:
        scale = self._showing.harmony.scale_of(fit.id)
        jam = self._showing.jam
        if scale is not None and jam is not None:
            self._change_key(fit.tonic, scale, tuning if tuning != jam.key.a4_hertz else None)

    def _take_tempo(self, report: SongReport) -> None:
        """Go at the song's tempo, and with its beat if it runs."""
        song = None if self._showing.jam is None else self._showing.jam.snapshot().song
        if report.bpm is None:
            return
        if song is None or song.began is None:
            self._send(ask.SetTempo(report.bpm))
        else:
            first = song.began + round((report.first_beat - song.from_s) * _NS)
            self._send(ask.SetTempo(report.bpm, beat_at=first))

    def _play(self, from_s: float, report: SongReport | None) -> None:
        """Play the song; where the jam goes at its tempo, the beat goes with it."""
        self._send(ask.PlaySong(from_s))
        jam = self._showing.jam
        if jam is None or report is None or report.bpm is None:
            return
        if abs(jam.tempo.bpm - report.bpm) < _SAME_BPM:
            first = self._clock.monotonic_ns() + round((report.first_beat - from_s) * _NS)
            self._send(ask.SetTempo(report.bpm, beat_at=first))


def music_folder() -> str:
    """Return the folder in which a person keeps music, else that in which everything is."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
    return folder if folder and QDir(folder).exists() else QDir.homePath()


def _file_dialog(parent: QWidget, name: str, title: str, kinds: str) -> QFileDialog:
    """Return a dialog in which a file of some kinds is chosen; it stops nothing."""
    dialog = QFileDialog(parent, title)
    dialog.setObjectName(name)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([kinds, QCoreApplication.translate("AskingHarmony", "All files (*)")])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setModal(False)
    return dialog

"""Playing along with a song: what is told of it, what is asked for, how it runs."""

import json
import math
import struct
import wave
from pathlib import Path

import pytest
from PyQt6.QtCore import QCoreApplication, Qt
from PyQt6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.setting import Song
from improv.ui.harmony.asking import music_folder
from improv.ui.harmony.song_page import SongPage
from improv.ui.harmony.song_report import SongReport, read_report
from improv.ui.harmony.song_search import SongSearch
from tests.ui.conftest import Desk, simulate

LEFT = Qt.MouseButton.LeftButton
SECOND = 1_000_000_000
SONG = Song("/music/water.mp3", "a" * 64, "Water", 200.0, -14.0)


def told(**fields: object) -> bytes:
    report: dict[str, object] = {
        "file": "/music/water.mp3",
        "seconds": 200.0,
        "loudness": -14.0,
        "sha256": "a" * 64,
        "name": "Water",
        "tonic": 9,
        "tonic_name": "A",
        "mode": "minor",
        "certainty": "sure",
        "confidence": 0.3,
        "play": "/music/water.mp3",
        "first_beat": 0.5,
        "a4_hertz": 440.9,
        "tempo": 96.2,
        "chords": [{"begin": 0, "end": 2, "name": "Am"}],
        "scales": [
            {"id": name, "name": name.title(), "tonic": 9, "tonic_name": "A", "consonance": c, "fit": 0.9}
            for name, c in (
                ("minor-pentatonic", 2.87),
                ("minor", 2.4),
                ("min_hex", 2.1),
                ("dorian", 2.0),
                ("blues", 1.5),
                ("todi", 1.2),
            )
        ],
    }
    return json.dumps(report | fields).encode()


@pytest.fixture
def page(desk: Desk) -> SongPage:
    """The page, open."""
    desk.window.panel.open(desk.window.panel.song)
    return desk.window.panel.song


def found(desk: Desk, report: bytes) -> None:
    """What becomes of a report, as when the search has found it."""
    desk.asking._harmony._found(read_report(report))


def click(button: QPushButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    simulate.mouseClick(button, LEFT)


def test_a_report_is_read() -> None:
    report = read_report(told())
    assert (report.title, report.bpm, len(report.best)) == ("Water", 96.2, 5)
    assert report.song() == SONG


@pytest.mark.parametrize(
    ("fields", "bpm"),
    [({"tempo": None}, None), ({"tempo": 0.0}, None), ({"tempo": 500.0}, None), ({"tempo": 60}, 60)],
)
def test_a_tempo_that_no_jam_can_go_at_is_none(fields: dict[str, object], bpm: float | None) -> None:
    assert read_report(told(**fields)).bpm == bpm


@pytest.mark.parametrize("fields", [{"play": ""}, {"sha256": ""}, {"seconds": 0}])
def test_what_the_engine_cannot_play_is_no_song(fields: dict[str, object]) -> None:
    assert read_report(told(**fields)).song() is None


def test_notes_are_played_from_what_was_made_of_them() -> None:
    song = read_report(told(file="/music/water.mid", play="/cache/water.wav")).song()
    assert song is not None
    assert (song.path, song.name) == ("/cache/water.wav", "Water")


@pytest.mark.parametrize(("a4", "tuning"), [(441.2, 440.0), (432.04, 432.0), (443.0, 443.0), (500.0, 440.0)])
def test_a_song_that_is_clearly_tuned_otherwise_is_followed(a4: float, tuning: float) -> None:
    assert read_report(told(a4_hertz=a4)).tuning == tuning


@pytest.mark.parametrize("text", [b"", b"[]", b"{}", b'{"file": 1}', told(tempo="fast"), b"\xff"])
def test_what_is_no_report_is_told_in_a_line(text: bytes) -> None:
    with pytest.raises(ValueError, match="no report of a song") as caught:
        read_report(text)
    assert "\n" not in str(caught.value)


def test_what_was_heard_is_shown_and_the_song_is_at_hand(desk: Desk, page: SongPage) -> None:
    found(desk, told())
    assert desk.asked == [ask.LoadSong(SONG)]
    assert page.about.text() == "Water: A minor. These scales go with it:"
    assert [button.text() for button in page.fits][:2] == [
        "A Minor-Pentatonic\n2.87 calm",
        "A Minor\n2.40 clear",
    ]
    assert page.fits[4].accessibleName() == ("Play in A Blues: with the song, consonance 1.50 of 4, harsh")
    assert page.take_tempo.text() == "Take its tempo: 96"
    assert desk.window.play.status.text() == "Song: Water"


def test_its_scales_and_its_tempo_are_taken(desk: Desk, page: SongPage) -> None:
    found(desk, told())
    click(page.fits[1])
    click(page.take_tempo)
    assert desk.asked[1:] == [ask.ChangeKey(9, desk.key_of("minor").scale), ask.SetTempo(96.2)]
    assert desk.window.top.key.shown == "A Natural minor"


def test_with_its_scale_its_tuning_is_taken(desk: Desk, page: SongPage) -> None:
    found(desk, told(a4_hertz=432.0))
    click(page.fits[1])
    click(page.fits[1])
    minor = desk.key_of("minor").scale
    assert desk.asked[1:] == [ask.ChangeKey(9, minor, a4_hertz=432.0), ask.ChangeKey(9, minor)]


def test_the_beat_goes_with_the_song(desk: Desk, page: SongPage) -> None:
    found(desk, told())
    began = desk.clock.now
    click(page.play)
    desk.clock.now += 3 * SECOND
    click(page.take_tempo)
    assert desk.asked[2:] == [ask.SetTempo(96.2, beat_at=began + SECOND // 2)]
    click(page.stop)
    desk.clock.now += 3 * SECOND
    page.place.setValue(20)
    click(page.play)
    assert desk.asked[4:] == [
        ask.PlaySong(20.0),
        ask.SetTempo(96.2, beat_at=desk.clock.now - 19 * SECOND - SECOND // 2),
    ]


def test_a_song_without_a_beat_offers_no_tempo(desk: Desk, page: SongPage) -> None:
    found(desk, told(tempo=None, scales=[]))
    assert not page.take_tempo.isVisible()
    assert [button.isVisible() for button in page.fits] == [False] * 5


def test_it_is_played_stopped_and_put_away(desk: Desk, page: SongPage, qtbot: QtBot) -> None:
    assert [b.isEnabled() for b in (page.play, page.stop, page.away)] == [False, False, False]
    found(desk, told())
    click(page.play)
    assert page.stop.isEnabled()
    assert not page.play.isEnabled()
    desk.clock.now += 61 * SECOND
    qtbot.waitUntil(lambda: page.time.text() == "01:01 / 03:20")
    assert page.place.value() == 61
    click(page.stop)
    assert page.place.value() == 61
    click(page.play)
    click(page.away)
    assert desk.asked[1:] == [ask.PlaySong(0.0), ask.StopSong(), ask.PlaySong(61.0), ask.LoadSong(None)]
    assert not page.play.isEnabled()
    assert page.time.text() == "00:00 / 00:00"


def test_it_ends_by_itself_and_begins_anew(desk: Desk, page: SongPage) -> None:
    found(desk, told())
    click(page.play)
    desk.clock.now += 199 * SECOND
    page._show_place()
    desk.pass_time()
    assert page.play.isEnabled()
    click(page.play)
    assert desk.asked[-1] == ask.PlaySong(0.0)


def test_the_place_is_moved_while_it_runs(desk: Desk, page: SongPage) -> None:
    found(desk, told())
    page.place.setFocus()
    simulate.keyClick(page.place, Qt.Key.Key_PageUp)
    assert desk.asked[1:] == []
    click(page.play)
    page.place.setFocus()
    simulate.keyClick(page.place, Qt.Key.Key_Right)
    assert desk.asked[1:] == [ask.PlaySong(10.0), ask.PlaySong(11.0)]


def test_its_volume_is_its_own(desk: Desk, page: SongPage) -> None:
    found(desk, told())
    page.level.setFocus()
    simulate.keyClick(page.level, Qt.Key.Key_Left)
    assert desk.asked[1:] == [ask.SetSongLevel(-1.0)]
    assert page.level.accessibleName() == "Volume of the song, -1 decibels"
    desk.do(ask.SetSongLevel(-12.0))
    assert page.level.value() == -12
    assert len(desk.asked) == 2


def test_a_window_that_is_opened_anew_shows_the_song(desk: Desk, page: SongPage) -> None:
    desk.do(ask.LoadSong(SONG), ask.PlaySong(20.0))
    desk.clock.now += 5 * SECOND
    desk.welcome()
    assert page.about.text() == "Water"
    assert (page.place.value(), page.stop.isEnabled()) == (25, True)
    assert desk.asked == []


def test_a_file_is_chosen_while_playing_goes_on(
    desk: Desk, page: SongPage, qtbot: QtBot, tmp_path: Path
) -> None:
    click(page.open)
    dialog = desk.window.findChild(QFileDialog, "songDialog")
    assert dialog is not None
    assert dialog.isVisible()
    assert not dialog.isModal()
    simulate.keyClick(desk.window, Qt.Key.Key_D)
    assert desk.presses() == [2]
    assert dialog.directory().path() == music_folder()
    dialog.reject()


def test_songs_are_looked_for_where_music_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "user-dirs.dirs").write_text('XDG_MUSIC_DIR="$HOME/Lieder"\n')
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert music_folder() == str(tmp_path)
    (tmp_path / "Lieder").mkdir()
    assert music_folder() == str(tmp_path / "Lieder")


def test_a_file_that_is_no_song_is_a_notice(desk: Desk, page: SongPage, qtbot: QtBot, tmp_path: Path) -> None:
    broken = tmp_path / "-broken.wav"
    broken.write_bytes(b"no sound")
    desk.asking._harmony.listen_to(str(broken))
    assert page.about.text() == "Listening to the song… -broken.wav"
    assert page.cancel.isVisible()
    qtbot.waitUntil(lambda: bool(desk.window.play.notices.texts()), timeout=60_000)
    (text,) = desk.window.play.notices.texts()
    assert "broken.wav" in text
    assert page.open.isVisible()
    assert desk.asked == []


def test_listening_can_be_cancelled(desk: Desk, page: SongPage, tmp_path: Path) -> None:
    search = desk.asking._harmony._search
    desk.asking._harmony.listen_to(str(tmp_path / "song.wav"))
    running = [search.is_running]
    click(page.cancel)
    running.append(search.is_running)
    assert running == [True, False]
    assert page.open.isVisible()
    QCoreApplication.processEvents()
    assert desk.window.play.notices.texts() == []


def test_another_song_is_listened_to_instead_of_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    search = SongSearch()
    failures: list[str] = []
    search.failed.connect(failures.append)
    for name in ("first.wav", "second.wav"):
        search.start(str(tmp_path / name))
    qtbot.waitUntil(lambda: bool(failures), timeout=60_000)
    assert len(failures) == 1
    assert "second.wav" in failures[0]


def in_c_major(path: Path) -> Path:
    """Eight seconds of C, F, G and C, struck twice a second."""
    rate = 22_050
    chords = ((48, 60, 64, 67), (53, 60, 65, 69), (43, 59, 62, 67), (48, 60, 64, 67))
    samples = []
    for frame in range(8 * rate):
        time = frame / rate
        hertz = [440.0 * 2.0 ** ((note - 69) / 12.0) for note in chords[int(time // 2) % 4]]
        fall = math.exp(-6.0 * (time % 0.5))
        samples.append(int(6000 * fall * sum(math.sin(2 * math.pi * h * time) for h in hertz) / len(hertz)))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    return path


def test_a_song_is_really_listened_to(desk: Desk, page: SongPage, qtbot: QtBot, tmp_path: Path) -> None:
    desk.asking._harmony.listen_to(str(in_c_major(tmp_path / "chords.wav")))
    qtbot.waitUntil(lambda: bool(desk.asked) or bool(desk.window.play.notices.texts()), timeout=100_000)
    assert desk.window.play.notices.texts() == []
    (loaded,) = desk.asked
    assert isinstance(loaded, ask.LoadSong)
    assert loaded.song is not None
    assert (loaded.song.name, round(loaded.song.seconds)) == ("chords", 8)
    report: SongReport | None = page._report
    assert report is not None
    assert (report.tonic_name, report.mode) == ("C", "major")
    assert page.take_tempo.isVisible()
    click(page.fits[0])
    (_, change) = desk.asked
    assert isinstance(change, ask.ChangeKey)
    assert change.tonic == 0

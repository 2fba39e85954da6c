"""The whole instrument as people use it: real processes, a real JACK server, real files."""

import os
import signal
from collections import Counter
from pathlib import Path
from threading import Event

import numpy as np
import pytest
import soundfile

from improv.jam.events import EngineLost, EngineReady, NoteOff, NoteOn, PressIgnored, SongBegan
from improv.jam.jam import Jam
from improv.link.messages import Sounded
from improv.session.format import Take, read_take
from improv.session.score import parts_of
from improv.session.timeline import is_event
from tests.helpers.commands import improv
from tests.helpers.instrument import Instrument
from tests.helpers.jack import JackServer
from tests.helpers.keyboard import Keyboard
from tests.helpers.songs import made_song, write_sound

PATIENCE = 30
"""Seconds that a server which waits for everybody may stand still, on a busy machine."""
SCALE = (60, 62, 64, 65, 67, 69, 71, 72)


def play_phrase(keyboard: Keyboard, times: int = 3) -> None:
    for _ in range(times):
        for key in SCALE:
            keyboard.press(key, key + 4)
            keyboard.release(key)
            keyboard.release(key + 4)


def assert_nothing_is_lost(take: Take, sent: int) -> None:
    """Every press that was sent is there (more, where JACK delivered it twice), and every note has ended."""
    kinds = Counter(type(record) for _, _, record in take.records)
    assert kinds[NoteOn] + kinds[PressIgnored] >= sent
    assert kinds[NoteOn] == kinds[NoteOff]
    assert len(jam_after(take).ledger) == 0


def recorded_within_seconds(path: Path, presses: int, seconds: int = 2) -> int:
    """Return how many presses are recorded, as soon as there are so many, or after so many seconds."""
    pause, recorded = Event(), 0
    for _ in range(50 * seconds):
        if path.exists():
            kinds = Counter(type(record) for _, _, record in read_take(path).records)
            recorded = kinds[NoteOn] + kinds[PressIgnored]
        if recorded >= presses:
            break
        pause.wait(0.02)
    return recorded


def until_answered(path: Path) -> bool:
    """Return when the engine has told at which frame it applied the last note; False: it never will.

    While it computes ahead, at the start and in silence, it may take a tenth of a second for that.
    """
    pause = Event()
    while True:
        records = read_take(path).records
        last = max(seq for seq, _, record in records if isinstance(record, NoteOn | PressIgnored))
        if any(isinstance(record, Sounded) and last in record.seqs for _, _, record in records):
            return True
        ignored = any(seq == last and isinstance(record, PressIgnored) for seq, _, record in records)
        if ignored or any(seq > last and isinstance(record, EngineLost) for seq, _, record in records):
            return False
        pause.wait(0.02)


def until_an_engine_is_there(path: Path) -> None:
    """Return when a lost engine is replaced: until then, presses are ignored as fast as they are sent."""
    pause = Event()
    while True:
        records = [record for _, _, record in read_take(path).records]
        came_or_went = [record for record in records if isinstance(record, EngineReady | EngineLost)]
        if came_or_went and isinstance(came_or_went[-1], EngineReady):
            return
        pause.wait(0.02)


def captured(path: Path, seconds: float) -> None:
    """Return when so much has been captured."""
    pause = Event()
    while not path.exists() or path.stat().st_size < seconds * 48_000 * 8:
        pause.wait(0.02)


def jam_after(take: Take) -> Jam:
    """The jam as its recorded events leave it."""
    jam = Jam(take.header.opening)
    for _, _, record in take.records:
        if is_event(record):
            jam.apply(record)
    return jam


def samples(path: Path) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    sound, _ = soundfile.read(path, dtype="float32", always_2d=True)
    assert isinstance(sound, np.ndarray)
    return sound


@pytest.mark.alone
def test_what_was_played_is_recorded_and_sounds_the_same_again(
    patient_jack_server: JackServer, tmp_path: Path
) -> None:
    take_path, live, again = tmp_path / "x.jam", tmp_path / "live.wav", tmp_path / "again.wav"
    with Instrument("--audio", "jack", "--out", take_path, "--capture", live) as instrument:
        instrument.wait_for("ready", audio="jack", rate=48000, block=128)
        with Keyboard("ana") as ana, Keyboard("ben") as ben:
            joined = [instrument.wait_for("joined") for _ in range(2)]
            assert {line["name"] for line in joined} == {"ana", "ben"}
            for keyboard in (ana, ben):
                keyboard.send((0xB0, 1, 90), (0xE0, 0, 0x60), (0xD0, 100))
            play_phrase(ana)
            play_phrase(ben)
            ana.send((0xB0, 64, 127))
            play_phrase(ana)
            ana.send((0xB0, 64, 0))
            assert recorded_within_seconds(take_path, 9 * len(SCALE) * 2, PATIENCE) == 9 * len(SCALE) * 2
            assert until_answered(take_path)
            for keyboard in (ana, ben):
                keyboard.unplug()
                instrument.wait_for("unplugged")
            assert instrument.end() == 0
    take = read_take(take_path)
    assert take.ended
    assert_nothing_is_lost(take, 9 * len(SCALE) * 2)
    rendered = improv("render", take_path, "-o", again)
    assert rendered.returncode == 0, rendered.stderr
    assert np.abs(samples(live)).max() > 0.01
    assert np.array_equal(samples(live), samples(again))


@pytest.mark.alone
def test_a_bed_a_pulse_and_a_song_that_began_before_sound_the_same_again(
    patient_jack_server: JackServer, tmp_path: Path
) -> None:
    take_path, live, again = tmp_path / "x.jam", tmp_path / "live.wav", tmp_path / "again.wav"
    song = write_sound(made_song(0, minor=False, bpm=120), tmp_path / "song.wav")
    under = ("--bed", "chords", "--pulse", "--tempo", "120", "--song", song)
    with Instrument("--audio", "jack", "--out", take_path, "--capture", live, *under) as instrument:
        instrument.wait_for("ready", audio="jack")
        with Keyboard("ana") as ana:
            instrument.wait_for("joined")
            captured(live.with_name("live.wav.epoch1"), 3.0)
            play_phrase(ana)
            assert recorded_within_seconds(take_path, 3 * len(SCALE), PATIENCE) >= 3 * len(SCALE)
            assert instrument.end() == 0
    take = read_take(take_path)
    kinds = [type(record) for _, _, record in take.records]
    assert SongBegan in kinds
    rendered = improv("render", take_path, "-o", again)
    assert rendered.returncode == 0, rendered.stderr
    assert np.abs(samples(live)).max() > 0.01
    assert np.array_equal(samples(live), samples(again))


def press_until_recorded(keyboard: Keyboard, key: int, path: Path, presses: int) -> int:
    """Press, again if need be, until so many presses are recorded; return how many are."""
    for _ in range(20):
        keyboard.press(key)
        recorded = recorded_within_seconds(path, presses)
        if recorded >= presses:
            return recorded
    raise AssertionError(f"{presses} presses did not arrive")


def press_until_heard(keyboard: Keyboard, key: int, path: Path, presses: int) -> int:
    """Press, again if an engine was lost before it played that; return how many presses are recorded."""
    for _ in range(20):
        presses = press_until_recorded(keyboard, key, path, presses)
        if until_answered(path):
            return presses
        keyboard.release(key)
        until_an_engine_is_there(path)
        presses += 1
    raise AssertionError("no engine lived long enough to play")


def test_an_engine_that_dies_is_replaced_and_sounds_the_same_again(
    jack_server: JackServer, tmp_path: Path
) -> None:
    take_path, live, again = tmp_path / "x.jam", tmp_path / "live.wav", tmp_path / "again.wav"
    with (
        Instrument("--audio", "jack", "--out", take_path, "--capture", live) as instrument,
        Keyboard("ana") as ana,
    ):
        instrument.wait_for("ready")
        instrument.wait_for("joined")
        recorded = press_until_recorded(ana, 60, take_path, 1)
        until_answered(take_path)
        os.kill(instrument.engine(), signal.SIGKILL)
        instrument.wait_for("ready")
        ana.release(60)
        for key in SCALE:
            recorded = press_until_recorded(ana, key, take_path, recorded + 1)
        assert instrument.end() == 0
    take = read_take(take_path)
    assert_nothing_is_lost(take, recorded)
    assert improv("render", take_path, "-o", again).returncode == 0
    first, second = parts_of(take)
    begin = round((second.offset_s - first.offset_s) * second.score.rate)
    assert np.abs(samples(live)[begin:]).max() > 0.01
    assert np.array_equal(samples(live)[begin:], samples(again)[begin:])


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGSTOP])
def test_sound_comes_back_ten_times(jack_server: JackServer, tmp_path: Path, blow: signal.Signals) -> None:
    take_path = tmp_path / "x.jam"
    recorded = 0
    with Instrument("--audio", "jack", "--out", take_path) as instrument, Keyboard("ana") as ana:
        instrument.wait_for("ready")
        instrument.wait_for("joined")
        for key in range(60, 70):
            recorded = press_until_heard(ana, key, take_path, recorded + 1)
            os.kill(instrument.engine(), blow)
            instrument.wait_for("ready")
            ana.release(key)
            recorded = press_until_heard(ana, key - 12, take_path, recorded + 1)
        assert instrument.end() == 0
    take = read_take(take_path)
    assert_nothing_is_lost(take, recorded)
    lost = sum(isinstance(record, EngineLost) for _, _, record in take.records)
    assert lost >= 10  # more, where the machine had no time for an engine: that one may have played nothing
    assert 11 <= len(parts_of(take)) <= lost + 1


def test_a_jam_that_a_crash_interrupts_is_named_at_the_next_start(
    tmp_path: Path, jack_server: JackServer
) -> None:
    take_path = tmp_path / "x.jam"
    with Instrument("--audio", "none", "--out", take_path) as instrument, Keyboard("ana") as ana:
        instrument.wait_for("ready")
        instrument.wait_for("joined")
        press_until_recorded(ana, 60, take_path, 1)
        instrument.wait_for_notice("Recording to")
        instrument.kill()
    assert not read_take(take_path).ended
    with Instrument("--audio", "none", "--out", tmp_path / "y.jam") as instrument:
        instrument.wait_for_notice("was interrupted. It is safe up to")
        instrument.wait_for("ready")
        assert instrument.end() == 0
    assert read_take(take_path).ended
    assert not (tmp_path / "y.jam").exists()


@pytest.mark.alone
def test_eight_people_lose_nothing(patient_jack_server: JackServer, tmp_path: Path) -> None:
    take_path = tmp_path / "x.jam"
    keyboards = [Keyboard(f"person {number}") for number in range(8)]
    try:
        with Instrument("--audio", "jack", "--out", take_path) as instrument:
            instrument.wait_for("ready")
            for keyboard in keyboards:
                keyboard.plug()
                instrument.wait_for("joined")
            for turn in range(50):
                for keyboard in keyboards:
                    keyboard.press(48 + turn % 25)
                    keyboard.release(48 + turn % 25)
            assert recorded_within_seconds(take_path, 8 * 50, PATIENCE) == 8 * 50
            for keyboard in keyboards:
                keyboard.unplug()
                instrument.wait_for("unplugged")
            assert instrument.end() == 0
    finally:
        for keyboard in keyboards:
            keyboard.kill()
    take = read_take(take_path)
    notes = Counter(record.player for _, _, record in take.records if isinstance(record, NoteOn))
    assert notes == dict.fromkeys(range(1, 9), 50)
    assert_nothing_is_lost(take, 8 * 50)

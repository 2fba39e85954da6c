"""Takes heard as people hear them: real processes, a real JACK server, and what the capture point carried."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import jack
import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from improv.cli.answering import make_song_beside, restored
from improv.cli.hearing import CLIENT
from improv.cli.hearing import main as hearing_main
from improv.host.ears import Ears
from improv.host.loop import Loop
from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.mixing import Macro, Room, Strip
from improv.jam.player import SourceKind
from improv.jam.setting import BedKind
from improv.link.clock import SystemClock
from improv.link.hearing import HearEdited, HearFrom, HearingEdit, HearingTold, HearNothing, HearTake
from improv.link.messages import AudioChoice
from improv.music.catalogue import load_sounds
from improv.music.harmony import Mode
from improv.session.format import read_take
from improv.session.score import parts_of
from improv.session.settings import Settings
from tests.helpers.commands import improv
from tests.helpers.jack import JackServer
from tests.host.stage import WITHIN_NS, Wish, give_way
from tests.session.playing import Recording, join


def a_rich_jam(seconds: float = 3.0) -> Recording:
    """Held and struck notes, moving sounds, hands, pedal, bed, pulse, knobs, echo and room."""
    sounds = load_sounds()
    recording = Recording(
        join("pads", "Pads"),
        join("keys", "Keys"),
        ask.Join("mouse", "Mouse", SourceKind.SCREEN),
        *(
            ask.ChooseSound(seat, sounds.find(name))
            for seat, name in ((1, "warm-pad"), (2, "kalimba"), (3, "flute"))
        ),
    )
    recording.begin_epoch()
    recording.at(0.5, ask.Press("pads", 0, 90), ask.ChangeStrip(2, Strip(-3.0, pan=-0.7, echo=0.5)))
    recording.at(0.6, ask.SetBed(BedKind.CHORDS, sounds.find("warm-pad")), ask.SetRoom(Room(3.0, 0.3)))
    recording.at(
        0.7, ask.SetPulse(on=True, sound=sounds.find("marimba")), ask.MoveMacro(1, Macro.MOVEMENT, 0.9)
    )
    recording.at(0.8, ask.Bend("pads", 0.4), ask.Squeeze("pads", 0.6), ask.MoveController("pads", 1, 90))
    recording.at(0.9, ask.MovePedal("keys", down=True), ask.ChooseMode(2, Mode.CHORD))
    for number in range(int((seconds - 1.5) * 8)):
        at = 1.0 + number / 8
        recording.at(at, ask.Press("keys", number % 6, 50 + 9 * (number % 8)), ask.Tick())
        recording.at(at + 0.05, ask.Release("keys", number % 6), ask.Tick())
    recording.at(seconds - 0.4, ask.SetCalm(on=True), ask.Press("mouse", 3, 100), ask.Release("pads", 0))
    recording.at(seconds - 0.3, ask.ChooseSound(1, sounds.find("bell")), ask.Press("pads", 2, 80))
    recording.end_epoch(seconds + 0.5)
    recording.end(seconds + 0.5)
    return recording


def samples(path: Path) -> NDArray[np.float32]:
    sound, rate = soundfile.read(path, dtype="float32")
    assert rate == 48_000
    return np.asarray(sound)


@pytest.mark.alone
@pytest.mark.parametrize("from_s", [0.0, 0.73, 1.37])
def test_a_replay_is_sample_for_sample_what_is_rendered_from_the_same_start(
    patient_jack_server: JackServer, tmp_path: Path, from_s: float
) -> None:
    take, live, again = a_rich_jam().save(tmp_path), tmp_path / "live.wav", tmp_path / "again.wav"
    start = ("--from", str(from_s))
    heard = improv("replay", take, *start, "--audio", "jack", "--volume", "0.1", "--capture", live)
    assert (heard.returncode, heard.stderr) == (0, "")
    rendered = improv("render", take, *start, "-o", again)
    assert rendered.returncode == 0, rendered.stderr
    assert np.abs(samples(live)).max() > 0.01
    assert np.array_equal(samples(live), samples(again))
    assert list(tmp_path.glob("live.wav.epoch*")) == []


class Listeners:
    """Where a window would be: asks the real hearing process, and is told."""

    def __init__(self, audio: AudioChoice) -> None:
        self.loop = Loop(SystemClock())
        self.told: list[HearingTold] = []
        self.ears = Ears(self.loop, hearing_main, Wish(audio=audio), Settings, self.told.append)

    def until(self, condition: Callable[[HearingTold], object]) -> HearingTold:
        end = SystemClock().monotonic_ns() + WITHIN_NS
        self.loop.run(
            until=lambda: bool(self.told and condition(self.told[-1])) or SystemClock().monotonic_ns() > end
        )
        assert condition(self.told[-1])
        return self.told[-1]


@contextmanager
def listeners(audio: AudioChoice) -> Iterator[Listeners]:
    room = Listeners(audio)
    try:
        yield room
    finally:
        room.ears.close()
        room.loop.close()
        give_way()


def test_a_take_is_heard_beside_the_jam_and_stops_with_all_other_sound(
    jack_server: JackServer, tmp_path: Path
) -> None:
    take = a_rich_jam(20.0).save(tmp_path)
    before = take.read_bytes()
    live = jack.Client("improv", no_start_server=True)  # the live jam has its client
    with closing(live), listeners(AudioChoice.JACK) as room:
        room.ears.asked(HearTake(str(take)))
        room.ears.asked(HearFrom(2.0))
        room.until(lambda told: told.is_playing and told.position_s > 2.2)
        assert {port.name for port in live.get_ports(f"{CLIENT}:")} == {
            f"{CLIENT}:output_1",
            f"{CLIENT}:output_2",
        }
        room.ears.asked(HearEdited(HearingEdit(mute=(1,), sounds={2: load_sounds().find("bell")}, tonic=5)))
        room.ears.asked(HearFrom(10.0))
        room.until(lambda told: told.is_playing and told.position_s > 10.2)
        assert not any(told.trouble for told in room.told)
        room.ears.happened(did.Panicked())
        room.until(lambda told: not told.is_playing)
        room.ears.asked(HearNothing())
        room.until(lambda told: not told.path)
    assert take.read_bytes() == before


def test_a_jam_is_made_a_song_once_and_made_again_when_its_file_is_gone(tmp_path: Path) -> None:
    take, folder = a_rich_jam().save(tmp_path), tmp_path / "cache"
    shares: list[float] = []
    song = make_song_beside(take, 1.0, folder, shares.append)
    assert shares[-1] == 1.0
    assert sorted(shares) == shares
    assert song.answers is not None
    assert (song.answers.take, song.answers.from_s) == (take.name, 1.0)
    assert song.seconds == pytest.approx(parts_of(read_take(take))[-1].end_s - 1.0, abs=0.01)
    path = Path(song.path)
    assert (path.parent, path.stat().st_mode & 0o777) == (folder, 0o600)
    made_at = path.stat().st_mtime_ns
    assert make_song_beside(take, 1.0, folder, shares.append) == song
    assert path.stat().st_mtime_ns == made_at

    answer = Recording(join("pads", "Pads"), ask.LoadSong(song))
    answer.begin_epoch()
    answer.at(0.5, ask.PlaySong())
    answer.at(1.0, ask.Press("pads", 0), ask.Release("pads", 0))
    answer.end_epoch(3.0)
    answer.end(3.0)
    second = answer.save(tmp_path, "second.jam")
    whole = improv("render", second, "-o", tmp_path / "one.wav")
    assert (whole.returncode, whole.stderr) == (0, "")
    path.unlink()
    again = improv("render", second, "-o", tmp_path / "two.wav")
    assert (again.returncode, again.stderr) == (0, "")
    assert np.array_equal(samples(tmp_path / "one.wav"), samples(tmp_path / "two.wav"))
    # Where the first jam is gone too, that is said, and the rest is heard.
    take.unlink()
    for left in (Path.home() / ".cache").rglob("*.flac"):
        left.unlink()
    lost: list[str] = []
    restored(parts_of(read_take(second)), second, lost.append)
    assert lost == ["test.jam, which this jam answers, is not there: it is heard without."]


def test_a_take_that_cannot_be_answered_says_why(tmp_path: Path) -> None:
    (tmp_path / "no.jam").write_bytes(b"no jam")
    with pytest.raises(ValueError, match=r"^This jam cannot be answered: no\.jam is not a jam"):
        make_song_beside(tmp_path / "no.jam", 0.0, tmp_path, lambda _: None)
    with pytest.raises(ValueError, match=r"nothing sounds there; the jam is \d"):
        make_song_beside(a_rich_jam().save(tmp_path), 99.0, tmp_path, lambda _: None)


@pytest.mark.parametrize(
    "options",
    [("--scale", "no-such-scale"), ("--tonic", "H#"), ("--guard", "very")],
)
def test_what_if_is_asked_in_the_words_of_a_jam(tmp_path: Path, options: tuple[str, str]) -> None:
    refused = improv("render", tmp_path / "x.jam", "-o", tmp_path / "x.wav", *options)
    assert refused.returncode in (1, 2)
    assert "Traceback" not in refused.stderr


def test_a_jam_is_rendered_in_another_scale(tmp_path: Path) -> None:
    take = a_rich_jam(2.0).save(tmp_path)
    as_it_was, other, same = tmp_path / "a.wav", tmp_path / "b.wav", tmp_path / "c.wav"
    assert improv("render", take, "-o", as_it_was).returncode == 0
    changed = improv("render", take, "-o", other, "--scale", "hirajoshi", "--tonic", "D", "--guard", "strong")
    assert changed.returncode == 0, changed.stderr
    assert improv("render", take, "-o", same, "--guard", "off").returncode == 0
    assert np.array_equal(samples(as_it_was), samples(same))
    assert samples(as_it_was).shape == samples(other).shape
    assert not np.array_equal(samples(as_it_was), samples(other))

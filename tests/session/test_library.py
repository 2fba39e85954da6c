import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from improv.session.format import read_take
from improv.session.library import RECOVERED, default_folders, recovered, take_name, takes_in
from improv.session.records import NANOSECONDS, TakeEnded
from improv.session.storage import create_take
from tests.session.playing import HOUR_S, WALL_NS, Recording, two_people


def interrupted() -> Recording:
    recording = two_people()
    recording.entries.pop()
    return recording


def test_takes_live_in_the_persons_own_folder(own_home: Path) -> None:
    first, second, _ = default_folders()
    assert first == own_home / "Documents" / "Improv"
    assert second.is_relative_to(own_home)


@pytest.mark.skipif(sys.platform == "win32", reason="there everybody has a folder for temporary files")
def test_no_take_goes_to_a_folder_that_another_user_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    others = tmp_path / "Improv-of-others"
    others.mkdir()
    if os.getuid() == 0:
        os.chown(others, 65534, -1)
    else:
        others = Path("/usr")
    create_take(tmp_path / "mine", "x.jam").close()
    monkeypatch.setattr("tempfile.tempdir", str(others.parent))
    with pytest.raises(PermissionError, match="somebody else's"):
        create_take(others, "x.jam")
    assert not (others / "x.jam").exists()
    assert default_folders()[-1].parent == others.parent
    assert default_folders()[-1].name == f"Improv-{os.getuid()}"


def test_a_take_is_called_by_local_date_and_time() -> None:
    assert take_name(WALL_NS, 0) == "2026-01-01-000000.jam"
    assert take_name(WALL_NS + 61 * NANOSECONDS, HOUR_S) == "2026-01-01-010101.jam"
    assert take_name(WALL_NS, -HOUR_S) == "2025-12-31-230000.jam"


def test_takes_are_listed_newest_first(tmp_path: Path) -> None:
    for name in ("2026-01-01-000000.jam", "2026-01-02-000000.jam", "2026-01-02-000000.jam.tail", "a.wav"):
        (tmp_path / name).touch()
    (tmp_path / "folder.jam").mkdir()
    assert [path.name for path in takes_in(tmp_path)] == ["2026-01-02-000000.jam", "2026-01-01-000000.jam"]
    assert takes_in(tmp_path / "none") == ()


def test_an_interrupted_take_is_found_once(tmp_path: Path) -> None:
    recording = interrupted()
    path = recording.save(tmp_path)
    (found,) = recovered([tmp_path, tmp_path / "none"])
    assert (found.path, found.seconds, found.tail) == (path, 10.0, None)
    assert found.text == "Your last jam was interrupted. It is safe up to 01:00."
    assert found.text.values["take"] == str(path)
    take = read_take(path)
    assert list(take.records[:-1]) == recording.entries
    assert take.records[-1].record == TakeEnded(RECOVERED)
    assert take.ended
    assert recovered([tmp_path]) == ()


def test_the_time_of_day_is_that_of_the_last_record(tmp_path: Path) -> None:
    recording = interrupted()
    recording.anchor(52_320.0)  # 14 h 32 min
    recording.save(tmp_path)
    (found,) = recovered([tmp_path])
    assert found.safe_until == "15:32"


@pytest.mark.parametrize("rubbish", [b"\0" * 5000, b"\x40\0\0\0half a record", b"\x01"])
def test_what_cannot_be_read_is_kept_apart(rubbish: bytes, tmp_path: Path) -> None:
    recording = interrupted()
    path = recording.save(tmp_path)
    path.write_bytes(recording.raw + rubbish)
    (found,) = recovered([tmp_path])
    assert found.tail == tmp_path / "test.jam.tail"
    assert found.tail.read_bytes() == rubbish
    assert stat.S_IMODE(found.tail.stat().st_mode) == 0o600
    assert list(read_take(path).records[:-1]) == recording.entries
    assert read_take(path).ended
    assert recovered([tmp_path]) == ()


def test_a_flipped_bit_in_the_middle_loses_nothing(tmp_path: Path) -> None:
    recording = interrupted()
    raw = bytearray(recording.raw)
    raw[-700] ^= 1
    path = tmp_path / "a.jam"
    path.write_bytes(raw)
    (found,) = recovered([tmp_path])
    assert found.tail is not None
    good, tail = read_take(path), found.tail.read_bytes()
    assert path.read_bytes()[: len(raw) - len(tail)] + tail == raw
    assert list(good.records[:-1]) == recording.entries[: len(good.records) - 1]


def test_takes_that_ended_are_left_alone(tmp_path: Path) -> None:
    path = two_people().save(tmp_path)
    before = path.stat()
    assert recovered([tmp_path]) == ()
    assert (path.stat().st_mtime_ns, path.stat().st_size) == (before.st_mtime_ns, before.st_size)


@pytest.mark.parametrize("raw", [b"", b"RIFF", two_people().raw[:100], two_people().raw[:8] + b"\xff" * 50])
def test_what_cannot_be_read_at_all_stops_nothing(raw: bytes, tmp_path: Path) -> None:
    bad = tmp_path / "0.jam"
    bad.write_bytes(raw)
    good = interrupted().save(tmp_path)
    assert [found.path for found in recovered([tmp_path])] == [good]
    assert bad.read_bytes() == raw


def test_a_full_disk_leaves_an_interrupted_take_as_it_is(small_disk: Callable[[str], Path]) -> None:
    folder = small_disk("size=128k")
    raw = interrupted().raw + bytes(30_000)
    (folder / "a.jam").write_bytes(raw)
    (folder / "ballast").write_bytes(bytes(70_000))
    assert recovered([folder]) == ()
    assert (folder / "a.jam").read_bytes() == raw
    (folder / "ballast").unlink()
    assert len(recovered([folder])) == 1


WRITER = """
import sys
from pathlib import Path
from improv.session.storage import reopen_take
file = reopen_take(Path(sys.argv[1]))
print("locked" if file else "busy", flush=True)
sys.stdin.read()
"""


def test_a_take_that_another_process_writes_is_left_alone(tmp_path: Path) -> None:
    recording = interrupted()
    path = recording.save(tmp_path)
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "locked\n"
        assert recovered([tmp_path]) == ()
        assert path.read_bytes() == recording.raw
        other.kill()
    assert [found.path for found in recovered([tmp_path])] == [path]

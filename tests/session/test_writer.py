import errno
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue

import pytest

from improv.jam.events import Marked
from improv.link.clock import SystemClock
from improv.session.backlog import Backlog
from improv.session.format import read_take
from improv.session.records import NANOSECONDS, Record, RecordsLost, TakeEnded
from improv.session.storage import Storage, TakeFile, create_take, is_being_written
from improv.session.writer import TakeWriter
from tests.session.disk import PATIENCE, FakeDisk
from tests.session.playing import a_header

HOME, SPARE = Path("/home/jams"), Path("/spare/jams")
FULL = OSError(errno.ENOSPC, "No space left on device")
SOON = 0.01


class Recorder:
    """A writer, what it was given and what it said."""

    def __init__(
        self,
        storage: Storage,
        folders: tuple[Path, ...] = (HOME,),
        backlog: Backlog | None = None,
        retry_seconds: float = SOON,
    ) -> None:
        self.told: SimpleQueue[str] = SimpleQueue()
        self.given: list[Record] = []
        self.writer = TakeWriter(
            folders,
            "a.jam",
            a_header(),
            SystemClock(),
            self.told.put,
            storage=storage,
            backlog=backlog,
            retry_seconds=retry_seconds,
        )

    def give(self, count: int, seconds_apart: float = 0.001) -> None:
        for _ in range(count):
            record = Marked(f"moment {len(self.given)}")
            seq = len(self.given) + 1
            self.given.append(record)
            self.writer.append(seq, round(seq * seconds_apart * NANOSECONDS), record)

    def next_line(self) -> str:
        return self.told.get(timeout=PATIENCE)

    @property
    def lines(self) -> list[str]:
        return [self.told.get() for _ in range(self.told.qsize())]


@contextmanager
def recording(storage: Storage, *folders: Path, backlog: Backlog | None = None) -> Iterator[Recorder]:
    recorder = Recorder(storage, folders or (HOME,), backlog)
    try:
        yield recorder
    finally:
        recorder.writer.close("the test is over")


def recorded(disk: FakeDisk) -> list[Record]:
    return [record for _, _, record in disk.take.records if not isinstance(record, TakeEnded)]


def test_a_take_on_a_real_disk(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "Improv"
    with recording(create_take, folder) as recorder:
        recorder.give(500)
    take = read_take(folder / "a.jam")
    assert [record for _, _, record in take.records] == [*recorder.given, TakeEnded("the test is over")]
    assert [seq for seq, _, _ in take.records] == list(range(1, 502))
    assert take.header == a_header()
    assert take.ended
    assert recorder.writer.size == take.total_bytes
    assert recorder.writer.path == folder / "a.jam"
    assert recorder.lines == []
    assert stat.S_IMODE((folder / "a.jam").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_take_never_replaces_another(tmp_path: Path) -> None:
    for _ in range(3):
        with recording(create_take, tmp_path) as recorder:
            recorder.give(1)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a-2.jam", "a-3.jam", "a.jam"]
    assert all(len(read_take(path).records) == 2 for path in tmp_path.iterdir())


def test_what_was_given_is_written_without_more_being_given() -> None:
    disk = FakeDisk()
    with recording(disk) as recorder:
        for count in range(1, 5):
            recorder.give(1)
            disk.wait_for_records(count)


def test_nothing_is_taken_after_the_end() -> None:
    disk = FakeDisk()
    with recording(disk) as recorder:
        recorder.give(1)
        recorder.writer.end("new jam")
        recorder.writer.end("again")
        recorder.give(1)
    assert [record for _, _, record in disk.take.records] == [recorder.given[0], TakeEnded("new jam")]
    assert disk.files[0].closed


def test_writes_in_pieces_are_put_together() -> None:
    disk = FakeDisk(piece=7)
    with recording(disk) as recorder:
        recorder.give(200)
    assert recorded(disk) == recorder.given
    assert disk.take.ended


def test_a_slow_sync_delays_neither_the_host_nor_the_writing() -> None:
    disk = FakeDisk()
    disk.sync_goes_on.clear()
    with recording(disk) as recorder:
        recorder.give(1)
        with disk.changed:
            assert disk.changed.wait_for(lambda: disk.syncs > 0, PATIENCE)
        recorder.give(100)
        disk.wait_for_records(101)  # and the sync still stalls
        assert disk.syncs == 1
        disk.sync_goes_on.set()
    assert disk.take.ended


def test_a_failing_sync_is_told_once_and_writing_goes_on() -> None:
    disk = FakeDisk()
    disk.sync_error = OSError(errno.EIO, "Input/output error")
    with recording(disk) as recorder:
        recorder.give(1)
        assert "may not survive a power cut (input/output error)" in recorder.next_line()
        recorder.give(1)
    assert recorder.lines == []
    assert recorded(disk) == recorder.given


@pytest.mark.parametrize("piece", [1 << 30, 11])
@pytest.mark.parametrize("room", range(1500, 1650, 13))
def test_a_full_disk_leaves_whole_records_and_the_rest_follows(room: int, piece: int) -> None:
    disk = FakeDisk(room=room, piece=piece)
    with recording(disk) as recorder:
        recorder.give(100)
        line = recorder.next_line()
        assert "no space left on device" in line
        assert "the jam goes on" in line
        assert "free some space" in line
        assert disk.take.whole
        assert recorder.writer.trouble
        disk.wait_for_writes(2)
        assert disk.take.whole
        recorder.give(10)
        with disk.changed:
            disk.room = 1 << 20
        assert "written again" in (line := recorder.next_line())
        assert "nothing is missing" in line
        assert not recorder.writer.trouble
    assert recorded(disk) == recorder.given
    assert disk.take.ended


def test_a_broken_disk_that_cannot_even_cut_is_cut_before_the_next_writing() -> None:
    disk = FakeDisk(piece=11)
    with recording(disk) as recorder:
        recorder.give(1)
        disk.wait_for_records(1)
        with disk.changed:
            disk.room = 30
            disk.truncate_error = OSError(errno.EIO, "Input/output error")
        recorder.give(20)
        assert "no space left" in recorder.next_line()
        assert not disk.take.whole
        assert "input/output error" in recorder.next_line()
        with disk.changed:
            disk.truncate_error = None
            disk.room = 1 << 20
        assert "nothing is missing" in recorder.next_line()
    assert recorded(disk) == recorder.given
    assert disk.take.ended


def test_what_memory_cannot_hold_is_told_in_the_take() -> None:
    disk = FakeDisk()
    with recording(disk, backlog=Backlog(kept_seconds=1.0, kept_bytes=2000)) as recorder:
        recorder.give(1)
        disk.wait_for_records(1)
        disk.write_error = FULL
        recorder.give(100, seconds_apart=0.1)
        assert "kept in memory" in recorder.next_line()
        recorder.give(100, seconds_apart=0.1)
        disk.wait_for_writes(50)  # all of them have been taken in meanwhile
        disk.write_error = None
        assert "records are missing" in recorder.next_line()
    first, lost, *rest = recorded(disk)
    assert first == recorder.given[0]
    assert isinstance(lost, RecordsLost)
    assert (lost.first_seq, lost.last_seq, lost.count) == (2, lost.count + 1, lost.last_seq - 1)
    assert rest == recorder.given[lost.last_seq :]
    assert len(rest) > 9  # never less than the last second


def test_an_ended_take_is_written_as_soon_as_there_is_room() -> None:
    disk = FakeDisk()
    with recording(disk) as recorder:
        recorder.give(1)
        disk.wait_for_records(1)
        disk.write_error = FULL
        recorder.give(1001)
        assert "the rest is written by itself" in recorder.next_line()
        recorder.writer.end("new jam")
        disk.wait_for_writes(5)
        assert recorder.lines == []
        disk.write_error = None
        disk.wait_for_records(1003)
        assert "nothing is missing" in recorder.next_line()
    assert recorder.lines == []
    assert [record for _, _, record in disk.take.records] == [*recorder.given, TakeEnded("new jam")]


def test_an_ended_take_leaves_the_machine_alone_between_its_tries() -> None:
    disk = FakeDisk()
    with recording(disk) as recorder:
        disk.write_error = FULL
        recorder.give(1)
        recorder.writer.end("new jam")
        disk.wait_for_writes(1)
        before = SystemClock().monotonic_ns()
        disk.wait_for_writes(10)
        assert SystemClock().monotonic_ns() - before >= 9 * SOON * NANOSECONDS


def test_a_disk_that_stays_full_is_told_when_the_host_leaves() -> None:
    disk = FakeDisk()
    with recording(disk) as recorder:
        recorder.give(1)
        disk.wait_for_records(1)
        disk.write_error = FULL
        recorder.give(1001, seconds_apart=0.01)
        assert "kept in memory" in recorder.next_line()
        recorder.writer.end("new jam")
        disk.wait_for_writes(2)
        assert recorder.lines == []
    assert "could not be recorded: no space left on device" in recorder.next_line()
    assert disk.take.whole


def test_leaving_tries_once_more_and_at_once() -> None:
    disk = FakeDisk()
    recorder = Recorder(disk, retry_seconds=2 * PATIENCE)
    recorder.give(1)
    disk.wait_for_records(1)
    disk.write_error = FULL
    recorder.give(1)
    assert "kept in memory" in recorder.next_line()
    disk.write_error = None
    recorder.writer.close("the test is over")
    assert recorded(disk) == recorder.given
    assert disk.take.ended


def test_the_next_folder_is_taken_where_the_first_will_not() -> None:
    disk = FakeDisk()
    disk.refuses[HOME] = OSError(errno.EROFS, "Read-only file system")
    with recording(disk, HOME, SPARE) as recorder:
        line = recorder.next_line()
        assert "Cannot record in /home/jams (read-only file system)" in line
        assert "in /spare/jams instead" in line
        recorder.give(3)
    assert disk.files[0].path == SPARE / "a.jam"
    assert recorded(disk) == recorder.given


def test_memory_is_taken_where_no_folder_will_and_the_file_comes_later() -> None:
    disk = FakeDisk()
    disk.refuses = {HOME: OSError(errno.EACCES, "Permission denied"), SPARE: FULL}
    with recording(disk, HOME, SPARE) as recorder:
        recorder.give(3)
        assert "permission denied" in (line := recorder.next_line())
        assert "kept in memory" in line
        assert recorder.writer.path is None
        del disk.refuses[SPARE]
        assert "written again to /spare/jams/a.jam; nothing is missing" in recorder.next_line()
        recorder.give(3)
    assert recorded(disk) == recorder.given
    assert disk.take.ended


def test_without_any_folder_everything_stays_in_memory() -> None:
    recorder = Recorder(FakeDisk(), ())
    recorder.give(3)
    assert "Cannot write the recording to a.jam (no folder to record in)" in recorder.next_line()
    recorder.writer.close("the test is over")
    assert "could not be recorded" in recorder.next_line()


def test_a_disk_with_no_room_for_the_header_counts_as_no_folder() -> None:
    disk = FakeDisk(room=10)
    with recording(disk) as recorder:
        recorder.give(1)
        assert "no space left" in recorder.next_line()
        assert disk.files == []
        with disk.changed:
            disk.room = 1 << 20
        assert "nothing is missing" in recorder.next_line()
    assert recorded(disk) == recorder.given


def test_a_mistake_in_the_recorder_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    raised: list[object] = []
    monkeypatch.setattr("threading.excepthook", lambda about: raised.append(about.exc_value))

    def broken(folder: Path, name: str) -> FakeDisk:
        raise ZeroDivisionError

    recorder = Recorder(broken)  # type: ignore[arg-type]  # it never gives a file at all
    assert "The recorder failed (ZeroDivisionError" in recorder.next_line()
    recorder.writer.close("the test is over")
    assert [type(error) for error in raised] == [ZeroDivisionError]


@pytest.mark.skipif(os.name == "nt", reason="Windows lets folders be written to anyway")
def test_a_real_read_only_folder(tmp_path: Path, small_disk: Callable[[str], Path]) -> None:
    folder = small_disk("ro")
    with recording(create_take, folder, tmp_path / "spare") as recorder:
        assert "read-only file system" in recorder.next_line()
        recorder.give(3)
    assert len(read_take(tmp_path / "spare" / "a.jam").records) == 4


def test_a_real_full_disk(small_disk: Callable[[str], Path]) -> None:
    folder = small_disk("size=300k")
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(200_000))
    with recording(create_take, folder) as recorder:
        recorder.give(3000)
        assert "no space left on device" in recorder.next_line()
        assert read_take(folder / "a.jam").whole
        ballast.unlink()
        assert "nothing is missing" in recorder.next_line()
    take = read_take(folder / "a.jam")
    assert [record for _, _, record in take.records[:-1]] == recorder.given
    assert take.ended


def test_a_deleted_file_is_told(tmp_path: Path) -> None:
    storage = Watched()
    with recording(storage, tmp_path) as recorder:
        storage.created.get(timeout=PATIENCE).unlink()
        recorder.give(1)
        assert "the file was deleted" in recorder.next_line()


def test_a_take_is_locked_while_it_is_written(tmp_path: Path) -> None:
    storage = Watched()
    with recording(storage, tmp_path):
        path = storage.created.get(timeout=PATIENCE)
        assert is_being_written(path)
    assert not is_being_written(path)


class Watched:
    """The real disk, which tells of every file that it creates."""

    def __init__(self) -> None:
        self.created: SimpleQueue[Path] = SimpleQueue()

    def __call__(self, folder: Path, name: str) -> TakeFile:
        file = create_take(folder, name)
        self.created.put(file.path)
        return file

"""Bundles: there and back, never half, and what strangers make of them."""

import io
import json
import struct
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from improv.session.atomic import CannotWrite
from improv.session.notebook.annotation import Annotation, Notes
from improv.session.notebook.sidecar import notes_path, read_notes, write_notes
from improv.session.opened import open_session
from improv.session.out.arriving import finish_arrivals, unbundle
from improv.session.out.bundle import MANIFEST, write_bundle
from improv.session.out.bundle_door import NotABundle
from improv.session.out.wishes import Stopped
from improv.session.passphrase import WrongPassphrase
from improv.session.sealed_take import sealed_take
from improv.session.sealing import TakeKey
from tests.session.out.group import three_people
from tests.session.playing import two_people

NOTES = Notes(title="Monday", annotations=(Annotation(1, 1.0, text="smiles"),))


def two_takes(folder: Path) -> list[Path]:
    folder.mkdir()
    one = three_people().save(folder, "a.jam")
    other = two_people().save(folder, "b.jam")
    write_notes(one, NOTES)
    return [one, other]


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    path = tmp_path / "x.improv"
    write_bundle(two_takes(tmp_path / "from"), path)
    return path


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


# ── there and back ──────────────────────────────────────────────────────────────────────────────


def test_what_is_packed_comes_out_as_it_was(bundle: Path, tmp_path: Path) -> None:
    shares: list[float] = []
    arrived = unbundle(bundle, tmp_path / "to", advance=shares.append)
    assert [path.name for path in arrived.takes] == ["a.jam", "b.jam"]
    assert files_in(tmp_path / "to") == files_in(tmp_path / "from")
    assert read_notes(tmp_path / "to" / "a.jam") == NOTES
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in (tmp_path / "to").iterdir())
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_the_same_again_changes_nothing(bundle: Path, tmp_path: Path) -> None:
    unbundle(bundle, tmp_path / "to")
    before = files_in(tmp_path / "to")
    arrived = unbundle(bundle, tmp_path / "to")
    assert arrived.takes == ()
    assert list(arrived.told) == ["a.jam is here already", "b.jam is here already"]
    assert files_in(tmp_path / "to") == before


def test_another_jam_of_that_name_stays_and_the_new_one_has_another(bundle: Path, tmp_path: Path) -> None:
    to = tmp_path / "to"
    to.mkdir()
    (to / "a.jam").write_bytes(b"mine")
    arrived = unbundle(bundle, to)
    assert [path.name for path in arrived.takes] == ["a-2.jam", "b.jam"]
    assert (to / "a.jam").read_bytes() == b"mine"
    assert read_notes(to / "a-2.jam") == NOTES
    assert "a-2.jam" in arrived.told[0]
    assert unbundle(bundle, to).takes == ()


def test_notes_of_ones_own_stay(bundle: Path, tmp_path: Path) -> None:
    to = tmp_path / "to"
    unbundle(bundle, to)
    mine = Notes(title="mine")
    write_notes(to / "a.jam", mine)
    assert [path.name for path in unbundle(bundle, to).takes] == ["a-2.jam"]
    assert read_notes(to / "a.jam") == mine
    assert read_notes(to / "a-2.jam") == NOTES


def test_notes_come_to_a_jam_that_has_none(bundle: Path, tmp_path: Path) -> None:
    to = tmp_path / "to"
    unbundle(bundle, to)
    notes_path(to / "a.jam").unlink()
    assert unbundle(bundle, to).takes == ()
    assert read_notes(to / "a.jam") == NOTES


def test_who_changes_their_mind_has_nothing(bundle: Path, tmp_path: Path) -> None:
    def stop(share: float) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        unbundle(bundle, tmp_path / "to", advance=stop)
    assert files_in(tmp_path / "to") == {}
    with pytest.raises(Stopped):
        write_bundle([tmp_path / "from" / "a.jam"], tmp_path / "y.improv", advance=stop)
    assert {path.name for path in tmp_path.iterdir()} == {"from", "to", "x.improv"}


def test_names_are_made_plain_and_kept_apart(tmp_path: Path) -> None:
    takes = []
    for number, name in enumerate(("été à deux.jam", "t- - deux.jam", "con.jam")):
        folder = tmp_path / str(number)
        folder.mkdir()
        takes.append(three_people().save(folder, name))
    assert write_bundle(takes, tmp_path / "x.improv") == ["t-deux.jam", "t----deux.jam", "jam-con.jam"]
    assert len(unbundle(tmp_path / "x.improv", tmp_path / "to").takes) == 3


@pytest.mark.parametrize(
    ("takes", "out", "why"),
    [
        ([], "x.improv", "no jam"),
        (["a.mid"], "x.improv", "only .jam"),
        (["a.jam"] * 65, "x.improv", "make several"),
        (["a.jam", "empty.jam"], "x.improv", "empty.jam is empty"),
        (["a.jam"], "x.zip", "x.improv"),
    ],
)
def test_what_cannot_be_packed_is_refused(tmp_path: Path, takes: list[str], out: str, why: str) -> None:
    three_people().save(tmp_path, "a.jam")
    (tmp_path / "empty.jam").touch()
    with pytest.raises(ValueError, match=why):
        write_bundle([tmp_path / name for name in takes], tmp_path / out)
    assert {path.name for path in tmp_path.iterdir()} == {"a.jam", "empty.jam"}


# ── sealed takes ────────────────────────────────────────────────────────────────────────────────


PASSPHRASE = "four quiet words here"


def a_sealed_take(folder: Path, key: TakeKey) -> Path:
    folder.mkdir()
    path = folder / "s.jam"
    recording = three_people()
    path.write_bytes(sealed_take(recording.header, recording.entries, key))
    write_notes(path, NOTES, key)
    return path


def test_a_sealed_take_stays_sealed_and_its_key_travels_under_a_passphrase(tmp_path: Path) -> None:
    key = TakeKey.new()
    take = a_sealed_take(tmp_path / "from", key)
    write_bundle([take], tmp_path / "x.improv", keys=key, passphrase=PASSPHRASE)
    raw = (tmp_path / "x.improv").read_bytes()
    assert key.secret not in raw
    assert key.secret.hex().encode() not in raw
    assert b"Ana" not in b"".join(
        ZipFile(io.BytesIO(raw)).read(name) for name in ZipFile(io.BytesIO(raw)).namelist()
    )
    to, adopted = tmp_path / "to", list[TakeKey]()
    (arrived,) = unbundle(tmp_path / "x.improv", to, passphrase=PASSPHRASE, adopt=adopted.extend).takes
    assert adopted == [key]
    assert files_in(to) == files_in(tmp_path / "from")
    opened = open_session(arrived, adopted[0])
    assert opened.take.whole
    assert opened.found.notes == NOTES
    # The same again: the key may have been lost meanwhile.
    assert unbundle(tmp_path / "x.improv", to, passphrase=PASSPHRASE, adopt=adopted.extend).takes == ()
    assert adopted == [key, key]


def test_a_sealed_take_needs_its_key_and_a_passphrase_to_be_packed(tmp_path: Path) -> None:
    key = TakeKey.new()
    take = a_sealed_take(tmp_path / "from", key)
    for keys, passphrase, why in (
        (None, PASSPHRASE, "vault"),
        (TakeKey.new(), PASSPHRASE, "vault"),
        (key, "", "passphrase"),
    ):
        with pytest.raises(ValueError, match=why):
            write_bundle([take], tmp_path / "x.improv", keys=keys, passphrase=passphrase)
    assert not (tmp_path / "x.improv").exists()


def test_a_sealed_bundle_opens_with_its_passphrase_alone(tmp_path: Path) -> None:
    key = TakeKey.new()
    take = a_sealed_take(tmp_path / "from", key)
    write_bundle([take], tmp_path / "x.improv", keys=key, passphrase=PASSPHRASE)
    adopted: list[TakeKey] = []
    with pytest.raises(WrongPassphrase):
        unbundle(tmp_path / "x.improv", tmp_path / "to", passphrase="another one, alas", adopt=adopted.extend)
    with pytest.raises(ValueError, match="passphrase"):
        unbundle(tmp_path / "x.improv", tmp_path / "to", adopt=adopted.extend)
    with pytest.raises(ValueError, match="vault"):
        unbundle(tmp_path / "x.improv", tmp_path / "to", passphrase=PASSPHRASE)
    assert adopted == []
    assert files_in(tmp_path / "to") == {}


# ── never half ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_kill_at_any_step_leaves_the_old_state_or_the_new_one(bundle: Path, tmp_path: Path) -> None:
    base = tmp_path / "killed"
    base.mkdir()
    command = [sys.executable, "-m", "tests.session.out.killed", str(bundle), str(base)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    states = [json.loads(line) for line in done.stdout.splitlines()]
    before = {"b.jam": sha256(b"was here before").hexdigest()}
    packed = {path.name: sha256(path.read_bytes()).hexdigest() for path in (tmp_path / "from").iterdir()}
    after = before | {
        "a.jam": packed["a.jam"],
        "a.notes.json": packed["a.notes.json"],
        "b-2.jam": packed["b.jam"],
    }
    assert [state["died"] for state in states] == [True] * (len(states) - 1) + [False]
    assert len(states) > 15
    assert all(state["left"] == [] for state in states)
    assert all(state["after"] in (before, after) for state in states)
    came = [state["after"] == after for state in states]
    assert came == sorted(came)  # once it has come, it stays
    assert not came[0]
    # Even before anybody looks: whatever is seen is whole, and no take is without its notes.
    for state in states:
        assert state["then"].items() <= after.items()
        assert "a.jam" not in state["then"] or "a.notes.json" in state["then"]


def test_what_another_program_is_bringing_stays(bundle: Path, tmp_path: Path) -> None:
    to = tmp_path / "to"
    seen: list[list[str]] = []

    def look(share: float) -> None:
        finish_arrivals(to)
        seen.append([path.name for path in next(to.iterdir()).iterdir()])

    unbundle(bundle, to, advance=look)
    assert len(seen) == 3
    assert "a.jam" in seen[-1]
    assert len(list(to.glob("*.jam"))) == 2


def test_a_folder_that_will_not_have_it_is_one_line(bundle: Path, tmp_path: Path) -> None:
    (tmp_path / "to").write_text("a file")
    with pytest.raises(CannotWrite, match="cannot write"):
        unbundle(bundle, tmp_path / "to")


# ── strangers ───────────────────────────────────────────────────────────────────────────────────

Make = Callable[[ZipFile], None]
RAW = three_people().raw


def manifest(files: dict[str, bytes], version: int = 1) -> bytes:
    listed = [
        {"name": name, "size": len(raw), "sha256": sha256(raw).hexdigest()} for name, raw in files.items()
    ]
    return json.dumps({"improv_bundle": version, "made_by": "x", "files": listed}).encode()


def a_zip(folder: Path, make: Make) -> Path:
    path = folder / "bad.improv"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        make(archive)
    return path


def assert_refused(path: Path, folder: Path, *words: str) -> None:
    to = folder / "to"
    with pytest.raises(NotABundle) as told:
        unbundle(path, to)
    assert "\n" not in str(told.value)
    assert all(word in str(told.value) for word in words), str(told.value)
    assert not to.exists() or files_in(to) == {}
    assert not (folder / "evil.jam").exists()


def with_file(name: str, raw: bytes = RAW, *, listed: bool = True) -> Make:
    def make(archive: ZipFile) -> None:
        archive.writestr(MANIFEST, manifest({name: raw} if listed else {}))
        archive.writestr(name, raw)

    return make


@pytest.mark.parametrize(
    "name",
    [
        "../evil.jam", "/tmp/evil.jam", "C:evil.jam", "..\\evil.jam", "a/evil.jam", "evil.exe", "a.jam.exe",
        "a b.jam", ".evil.jam", "con.jam", "é.jam", "a.jam\n", f"{'a' * 90}.jam", ".jam", "evil.toml",
    ],
)  # fmt: skip
def test_only_names_of_our_own_come_in(tmp_path: Path, name: str) -> None:
    assert_refused(a_zip(tmp_path, with_file(name)), tmp_path, "no file in a bundle is called")


def test_a_name_that_hides_behind_a_zero_is_refused(tmp_path: Path) -> None:
    path = a_zip(tmp_path, with_file("a.jamXevil"))
    path.write_bytes(path.read_bytes().replace(b"a.jamXevil", b"a.jam\x00evil"))
    assert_refused(path, tmp_path, "no file in a bundle is called")


def test_a_folder_and_a_link_are_refused(tmp_path: Path) -> None:
    def folder(archive: ZipFile) -> None:
        archive.writestr(MANIFEST, manifest({}))
        archive.mkdir("sub")

    def link(archive: ZipFile) -> None:
        archive.writestr(MANIFEST, manifest({"a.jam": b"/etc/passwd"}))
        info = ZipInfo("a.jam")
        info.create_system, info.external_attr = 3, 0o120777 << 16
        archive.writestr(info, b"/etc/passwd")

    def pipe(archive: ZipFile) -> None:
        info = ZipInfo("a.jam")
        info.create_system, info.external_attr = 3, 0o010600 << 16
        archive.writestr(info, b"")

    assert_refused(a_zip(tmp_path, folder), tmp_path, "folder", "sub/")
    assert_refused(a_zip(tmp_path, link), tmp_path, "leads somewhere else")
    assert_refused(a_zip(tmp_path, pipe), tmp_path, "no plain file")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_file_twice_is_refused(tmp_path: Path) -> None:
    def twice(archive: ZipFile) -> None:
        with_file("a.jam")(archive)
        archive.writestr("A.JAM", RAW)

    def exactly(archive: ZipFile) -> None:
        with_file("a.jam")(archive)
        archive.writestr("a.jam", RAW)

    assert_refused(a_zip(tmp_path, exactly), tmp_path, "twice")
    assert_refused(a_zip(tmp_path, twice), tmp_path, "no file in a bundle is called A.JAM")


def test_a_bomb_is_refused_before_anything_of_it_is_unpacked(tmp_path: Path) -> None:
    """200 MB in 195 kB."""

    def bomb(archive: ZipFile) -> None:
        archive.writestr(MANIFEST, b"{}")
        with archive.open("a.jam", "w") as file:
            for _ in range(199):
                file.write(bytes(1_000_000))

    path = a_zip(tmp_path, bomb)
    assert 150_000 < path.stat().st_size < 250_000
    assert_refused(path, tmp_path, "times its size")


def test_a_file_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    """The directory says 100 bytes, the manifest too; a megabyte comes out."""
    raw = bytes(1_000_000)

    def lie(archive: ZipFile) -> None:
        archive.writestr(MANIFEST, manifest({"a.jam": raw[:100]}))
        archive.writestr("a.jam", raw)
        archive.getinfo("a.jam").file_size = 100

    assert_refused(a_zip(tmp_path, lie), tmp_path)


def test_files_that_overlap_are_refused(tmp_path: Path) -> None:
    def overlapping(archive: ZipFile) -> None:
        archive.writestr(MANIFEST, manifest({"a.jam": RAW, "b.jam": RAW}))
        archive.writestr("a.jam", RAW)
        archive.writestr("b.jam", RAW)
        archive.getinfo("b.jam").header_offset = archive.getinfo("a.jam").header_offset + 8

    assert_refused(a_zip(tmp_path, overlapping), tmp_path, "overlap")


def test_too_many_files_and_too_much_of_them_are_refused(tmp_path: Path) -> None:
    def many(archive: ZipFile) -> None:
        archive.writestr(MANIFEST, b"{}")
        for number in range(65):
            archive.writestr(f"a{number}.jam", b"x")

    def much(archive: ZipFile) -> None:
        archive.writestr(MANIFEST, b"{}")
        for number in range(3):
            info = ZipInfo(f"a{number}.jam")
            archive.writestr(info, b"x", ZIP_STORED)
            archive.getinfo(info.filename).file_size = 70_000_000
            archive.getinfo(info.filename).compress_size = 70_000_000

    assert_refused(a_zip(tmp_path, many), tmp_path, "66 files", "64")
    assert_refused(a_zip(tmp_path, much), tmp_path)


def test_what_is_locked_or_packed_otherwise_is_refused(tmp_path: Path) -> None:
    def locked(archive: ZipFile) -> None:
        with_file("a.jam")(archive)
        archive.getinfo("a.jam").flag_bits |= 1

    def otherwise(archive: ZipFile) -> None:
        archive.writestr(MANIFEST, manifest({"a.jam": RAW}))
        archive.writestr("a.jam", RAW, ZIP_BZIP2)

    def large(archive: ZipFile) -> None:
        with_file("a.jam")(archive)
        archive.getinfo("a.jam").extra = struct.pack("<HHQQ", 1, 16, len(RAW), 10)

    assert_refused(a_zip(tmp_path, locked), tmp_path, "password")
    assert_refused(a_zip(tmp_path, otherwise), tmp_path, "packed in a way")
    assert_refused(a_zip(tmp_path, large), tmp_path, "packed in a way")


def test_what_is_not_what_it_was_is_refused(tmp_path: Path) -> None:
    def changed(archive: ZipFile) -> None:
        archive.writestr(MANIFEST, manifest({"a.jam": RAW}))
        archive.writestr("a.jam", RAW[:-1] + b"x")

    def other(archive: ZipFile) -> None:
        archive.writestr(MANIFEST, manifest({"b.jam": RAW}))
        archive.writestr("a.jam", RAW)

    def newer(archive: ZipFile) -> None:
        archive.writestr(MANIFEST, manifest({"a.jam": RAW}, version=2))
        archive.writestr("a.jam", RAW)

    def none(archive: ZipFile) -> None:
        archive.writestr("a.jam", RAW)

    def senseless(archive: ZipFile) -> None:
        archive.writestr(MANIFEST, b"[" * 60_000)
        archive.writestr("a.jam", RAW)

    assert_refused(a_zip(tmp_path, changed), tmp_path, "a.jam is not what it was")
    assert_refused(a_zip(tmp_path, other), tmp_path, "about other files")
    assert_refused(a_zip(tmp_path, newer), tmp_path, "newer version")
    assert_refused(a_zip(tmp_path, none), tmp_path, "no manifest")
    assert_refused(a_zip(tmp_path, senseless), tmp_path, "makes no sense")


@pytest.mark.parametrize("raw", [b"", b"PK", b"x" * 100, RAW, b"PK\x05\x06" + bytes(18)])
def test_what_is_no_zip_is_refused(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "bad.improv"
    path.write_bytes(raw)
    assert_refused(path, tmp_path)


def test_something_before_or_behind_the_zip_is_refused(bundle: Path, tmp_path: Path) -> None:
    for raw in (b"#!/bin/sh\n" + bundle.read_bytes(), bundle.read_bytes() + b"more"):
        path = tmp_path / "bad.improv"
        path.write_bytes(raw)
        assert_refused(path, tmp_path)


WHOLE = io.BytesIO()
with ZipFile(WHOLE, "w", ZIP_DEFLATED) as _archive:
    with_file("a.jam")(_archive)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_damage_is_one_line_or_harmless(tmp_path: Path, data: st.DataObject) -> None:
    raw = bytearray(WHOLE.getvalue())
    for _ in range(data.draw(st.integers(1, 3))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    path, to = tmp_path / "bad.improv", tmp_path / "to"
    path.write_bytes(raw[: data.draw(st.integers(len(raw) - 40, len(raw)))])
    with suppress(NotABundle):  # anything else fails
        unbundle(path, to)
    if to.exists():
        assert files_in(to) in ({}, {"a.jam": RAW})


def test_a_link_in_the_way_is_not_followed(bundle: Path, tmp_path: Path) -> None:
    to, elsewhere = tmp_path / "to", tmp_path / "elsewhere.jam"
    to.mkdir()
    (to / "a.jam").symlink_to(elsewhere)
    assert [path.name for path in unbundle(bundle, to).takes] == ["a-2.jam", "b.jam"]
    assert not elsewhere.exists()
    assert open_session(to / "a-2.jam").take.whole

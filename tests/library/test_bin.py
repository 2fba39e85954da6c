"""Names, tags and stars; the bin, and what is deleted for ever."""

from contextlib import closing
from pathlib import Path

import pytest

from improv.library.binning import BIN, bring_together
from improv.library.databases import PLAIN
from improv.library.shelf import open_library
from improv.library.shelved import Wanted
from improv.library.unavailable import LibraryUnavailable
from improv.session.atomic import CannotWrite
from improv.session.notebook.sidecar import notes_path, read_notes
from tests.library.conftest import Open
from tests.library.shelves import a_jam, said


def test_names_tags_and_stars_go_into_the_sidecar_first(machine: Open) -> None:
    one = machine()
    take = a_jam(one.jams, annotations=said("stays"))
    one.books.scan()
    one.books.rename(str(take), "  The   river ")
    one.books.tag(str(take), "water")
    one.books.tag(str(take), "blue")
    one.books.untag(str(take), "WATER")
    jam = one.books.star(str(take), True)
    notes = read_notes(take)
    assert (notes.title, notes.tags, notes.starred) == ("The river", ("blue",), True)
    assert (jam.title, jam.tags, jam.is_starred) == ("The river", ("blue",), True)
    assert notes.annotations == said("stays")
    assert one.names(text="river", tags=("blue",), is_starred=True) == [take.name]
    take.unlink()
    with pytest.raises((LibraryUnavailable, CannotWrite)):
        one.books.rename(str(take), "gone")


def test_the_bin_is_a_folder_beside_and_can_be_undone(machine: Open) -> None:
    one = machine()
    take = a_jam(one.jams, title="River")
    other = a_jam(one.jams, "2026-01-02-010000.jam", day=1)
    tail = one.jams / f"{take.name}.tail"
    tail.write_bytes(b"what could not be read")
    draft = one.jams / f".{notes_path(take).name}.1a2b3c4d.part"
    draft.write_bytes(b"half a sidecar")
    one.books.scan()
    moved = one.books.bin([str(take)])
    (binned,) = moved.jams
    assert (binned.is_binned, binned.title, moved.troubles) == (True, "River", ())
    names = {take.name, notes_path(take).name, tail.name, draft.name}
    assert {path.name for path in (one.jams / BIN).iterdir()} == names
    assert one.names() == [other.name]
    assert one.names(is_binned=True, text="river") == [take.name]
    assert one.books.scan().read == 0
    (back,) = one.books.restore([binned.id]).jams
    assert back.path == str(take)
    assert read_notes(take).title == "River"
    assert sorted(one.names()) == [take.name, other.name]
    assert not any((one.jams / BIN).iterdir())


def test_nothing_in_the_bin_is_written_over(machine: Open) -> None:
    one = machine()
    first = a_jam(one.jams, title="First")
    one.books.scan()
    one.books.bin([str(first)])
    second = a_jam(one.jams, title="Second")
    one.books.scan()
    (moved,) = one.books.bin([str(second)]).jams
    assert Path(moved.path).name == "2026-01-01-010000-2.jam"
    assert {jam.title for jam in one.books.find(Wanted(is_binned=True)).jams} == {"First", "Second"}


@pytest.mark.parametrize("to_bin", [True, False])
def test_a_move_that_was_cut_off_is_finished(machine: Open, to_bin: bool) -> None:
    one = machine()
    take = a_jam(one.jams, title="River")
    (one.jams / BIN).mkdir()
    lonely, place = (take, one.jams / BIN) if to_bin else (notes_path(take), one.jams / BIN)
    lonely.rename(place / lonely.name)
    if not to_bin:
        bring_together(one.jams)
        assert read_notes(take).title == "River"
    one.books.scan()
    (jam,) = one.books.find(Wanted(is_binned=to_bin)).jams
    assert jam.title == "River"


def test_deleting_takes_a_second_command(machine: Open) -> None:
    one = machine()
    take = a_jam(one.jams, title="River")
    one.books.scan()
    draft = take.with_name(f".{take.name}.0a1b2c3d.part")  # of a program that was stopped
    draft.write_bytes(take.read_bytes())
    refused = one.books.delete_forever([str(take)])
    assert refused.jams == ()
    assert "is not in the bin" in refused.troubles[0]
    (binned,) = one.books.bin([str(take)]).jams
    assert one.books.delete_forever([binned.id]).jams == (binned,)
    assert [path for path in one.jams.rglob("*") if path.is_file()] == []
    assert one.books.find(Wanted(is_binned=True)).total == 0
    assert b"River" not in (one.index / PLAIN).read_bytes()


def test_what_the_clinic_cannot_destroy_stays(tmp_path: Path) -> None:
    def refuse(path: Path) -> None:
        raise CannotWrite(f"{path.name}: the vault is read-only")

    take = a_jam(tmp_path / "jams")
    with closing(open_library(tmp_path, folders=(take.parent,), delete_files=refuse)) as books:
        books.scan()
        (binned,) = books.bin([str(take)]).jams
        assert books.delete_forever([binned.id]).troubles == (f"{take.name}: the vault is read-only",)
        assert Path(binned.path).exists()
        assert books.find(Wanted(is_binned=True)).total == 1


def test_nothing_is_written_about_a_jam_in_clear_that_has_to_be_sealed(tmp_path: Path) -> None:
    take = a_jam(tmp_path / "jams")
    with closing(open_library(tmp_path, folders=(take.parent,), must_seal=lambda: True)) as books:
        books.scan()
        for change in (books.rename, books.tag):
            with pytest.raises(LibraryUnavailable, match="is not sealed, and what is written about it"):
                change(str(take), "C-014")
    assert not notes_path(take).exists()

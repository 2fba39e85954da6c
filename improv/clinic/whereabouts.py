"""Where the vault and what is known of people lies on this computer; none of it need exist."""

from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from platformdirs import user_cache_path, user_config_path, user_data_path

from improv.library.places import FETCHED, library_folder, read_folders
from improv.session.notebook.vocabulary import vocabulary_path

_RATINGS = "ratings"


class Places(Struct, frozen=True):
    """Where what is known of people lies, besides the vault."""

    takes: tuple[Path, ...]
    """Folders of takes, with what is below them."""
    profiles: Path | None = None
    """The folder of profiles in clear, of before there was a vault."""
    seats: Path | None = None
    """The file of who sat where, in clear."""
    kinds: Path | None = None
    """The list of the kinds of notes, in clear."""
    derived: tuple[Path, ...] = ()
    """Files and folders that can be made again at any time, as sound that was rendered."""
    index: Path | None = None
    """The folder of the library's index."""
    server: str = ""
    """The address of the clinic's server, where jams are too; empty where there is none."""


def vault_folder() -> Path:
    """Return the folder of the clinic's vault."""
    return user_data_path("Improv", appauthor=False) / "clinic"


def own_people_folder() -> Path:
    """Return the folder of people's profiles in clear."""
    return user_data_path("Improv", appauthor=False) / "people"


def seats_path() -> Path:
    """Return the file that says who sat where, in clear; it lies beside the settings."""
    return user_config_path("Improv", appauthor=False) / "seats.json"


def derived_files() -> tuple[Path, ...]:
    """Return what was made of takes, as sound that was rendered, and can be made again at any time.

    Ratings of scales are made of nothing that anybody played, and stay: they take long.
    """
    cache = user_cache_path("Improv", appauthor=False)
    with suppress(OSError):
        return tuple(path for path in sorted(cache.iterdir()) if path.name != _RATINGS)
    return ()


def own_places() -> Places:
    """Return all places that something is taken out of: takes here, and in the folders of the library."""
    from improv.session.library import default_folders  # what reads takes is loaded when there is need of it

    index = library_folder()
    takes = tuple(dict.fromkeys((*default_folders(), *read_folders(index), index / FETCHED)))
    return Places(takes, own_people_folder(), seats_path(), vocabulary_path(), derived_files(), index)

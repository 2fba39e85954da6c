"""Folders that a program copies to other machines by itself, while Improv still writes in them."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from improv.line import Line, line

_NAMES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mobile documents": "iCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
}
"""What such folders are called; services add an account: ``OneDrive - Clinic``, ``Dropbox (Old)``."""
_MARKS = {
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".tmp.driveupload": "Google Drive",
    ".tmp.drivedownload": "Google Drive",
}
"""Files that a service keeps at the top of its folder."""
_DATABASES = ((".sync_", "Nextcloud or ownCloud"), ("._sync_", "Nextcloud or ownCloud"))
_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""Windows says there where OneDrive's folders are, whatever they are called."""
_MOST_ENTRIES = 2_000


def cloud_service(folder: Path) -> Line | None:
    """Return a warning where a sync service copies this folder, or one above it; None where none is seen.

    Such a service may take a file away half written, keep two versions of it, or bring back what was deleted.
    """
    try:
        folder = folder.expanduser().resolve()
    except (OSError, RuntimeError):
        return None
    service = next(_services_of(folder), None)
    if service is None:
        return None
    return line(
        "{folder} is copied to other machines by {service}: jams in it may be doubled, held back, or leave "
        "this building. They still play; a folder that is not synchronised is safer.",
        folder=str(folder),
        service=service,
    )


def _services_of(folder: Path) -> Iterator[str]:
    known = {Path(os.environ[name]).resolve() for name in _VARIABLES if os.environ.get(name)}
    for above in (folder, *folder.parents):
        if above in known:
            yield "OneDrive"
        yield from _by_name(above.name.casefold())
        with suppress(OSError):
            yield from _by_marks(above)


def _by_name(name: str) -> Iterator[str]:
    for known, service in _NAMES.items():
        rest = name.removeprefix(known)
        if rest != name and (not rest or rest[0] in " -("):
            yield service


def _by_marks(folder: Path) -> Iterator[str]:
    if (folder / ".dropbox").is_file():  # a folder of that name is the program's own, in the person's home
        yield "Dropbox"
    for mark, service in _MARKS.items():
        if (folder / mark).exists():
            yield service
    with os.scandir(folder) as entries:
        for _, entry in zip(range(_MOST_ENTRIES), entries, strict=False):
            for start, service in _DATABASES:
                if entry.name.startswith(start) and entry.name.endswith(".db"):
                    yield service

from pathlib import Path

import pytest

from improv.library.cloud import cloud_service


@pytest.mark.parametrize(
    ("where", "service"),
    [
        ("OneDrive/Documents/Improv", "OneDrive"),
        ("OneDrive - Clinic/Improv", "OneDrive"),
        ("Dropbox/Improv", "Dropbox"),
        ("Dropbox (Old)/Improv", "Dropbox"),
        ("Library/Mobile Documents/com~apple~CloudDocs/Improv", "iCloud"),
        ("iCloudDrive/Improv", "iCloud"),
        ("Library/CloudStorage/GoogleDrive-a@b.c/My Drive/Improv", "Google Drive"),
        ("Nextcloud/Improv", "Nextcloud"),
        ("ownCloud/Improv", "ownCloud"),
    ],
)
def test_folders_of_sync_services_are_known_by_name(tmp_path: Path, where: str, service: str) -> None:
    folder = tmp_path / where
    folder.mkdir(parents=True)
    warning = cloud_service(folder)
    assert warning is not None
    assert service in warning
    assert str(folder) in warning


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".dropbox", "Dropbox"),
        (".stfolder/", "Syncthing"),
        (".sync_1a2b.db", "Nextcloud"),
        ("._sync_1a2b.db", "ownCloud"),
        (".owncloudsync.log", "ownCloud"),
        (".tmp.driveupload/", "Google Drive"),
    ],
)
def test_and_by_what_lies_in_a_folder_above(tmp_path: Path, mark: str, service: str) -> None:
    folder = tmp_path / "mine" / "Improv"
    folder.mkdir(parents=True)
    assert cloud_service(folder) is None
    made = tmp_path / "mine" / mark.rstrip("/")
    if mark.endswith("/"):
        made.mkdir()
    else:
        made.touch()
    warning = cloud_service(folder)
    assert warning is not None
    assert service in warning


def test_windows_says_where_onedrive_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Work"))
    (tmp_path / "Work" / "Improv").mkdir(parents=True)
    assert cloud_service(tmp_path / "Work" / "Improv") is not None
    assert cloud_service(tmp_path) is None


def test_links_are_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "jams").symlink_to(tmp_path / "Dropbox")
    assert cloud_service(tmp_path / "jams") is not None


def test_other_folders_are_no_clouds(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()  # the program's own, in the person's home
    for name in ("Improv", "Dropboxes", "my onedrive notes", "clouds"):
        (tmp_path / name).mkdir()
        assert cloud_service(tmp_path / name) is None
    assert cloud_service(tmp_path / "not there") is None

"""Where what is the person's own lies; none of it need exist."""

import os
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path

from improv.cli.root import ADDRESS_VARIABLE
from improv.clinic.whereabouts import derived_files as derived_files
from improv.clinic.whereabouts import own_people_folder as own_people_folder
from improv.clinic.whereabouts import seats_path as seats_path
from improv.clinic.whereabouts import vault_folder as vault_folder
from improv.link.look import Keeping
from improv.session.settings import read_settings


def own_controllers_folder() -> Path:
    """Return the folder of the person's own controller profiles."""
    return user_data_path("Improv", appauthor=False) / "controllers"


def own_scales_folder() -> Path:
    """Return the folder of the person's own scales."""
    return user_data_path("Improv", appauthor=False) / "scales"


def own_scenes_folder() -> Path:
    """Return the folder of the person's own scenes."""
    return user_data_path("Improv", appauthor=False) / "scenes"


def own_sounds_folder() -> Path:
    """Return the folder of the person's own sounds."""
    return user_data_path("Improv", appauthor=False) / "sounds"


def answers_folder() -> Path:
    """Return the folder of what was made of takes to be played along to; it may be emptied at any time."""
    return user_cache_path("Improv", appauthor=False) / "answers"


def settings_path() -> Path:
    """Return the file of the settings that outlive the program."""
    return user_config_path("Improv", appauthor=False) / "settings.toml"


def is_clinical() -> bool:
    """Say whether consent is needed on this computer, as the settings have it."""
    return read_settings(settings_path())[0].preferences.keeping is Keeping.CLINICAL


def server_address() -> str:
    """Return the address of the clinic's server: as the environment says, else as it is remembered."""
    said = os.environ.get(ADDRESS_VARIABLE, "")
    return said if "://" in said else read_settings(settings_path())[0].preferences.library

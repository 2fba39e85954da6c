"""Where what is the person's own lies; none of it need exist."""

from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path


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


def own_people_folder() -> Path:
    """Return the folder of people's profiles."""
    return user_data_path("Improv", appauthor=False) / "people"


def vault_folder() -> Path:
    """Return the folder of the clinic's vault."""
    return user_data_path("Improv", appauthor=False) / "clinic"


def derived_files() -> tuple[Path, ...]:
    """Return what can be made again at any time, as what was rendered of takes."""
    return (user_cache_path("Improv", appauthor=False),)


def seats_path() -> Path:
    """Return the file that says who sat where; it lies beside the settings."""
    return settings_path().with_name("seats.json")

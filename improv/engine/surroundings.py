"""What has to be set in the environment before pyo is loaded."""

import os
import sysconfig
from pathlib import Path


def prepare_surroundings() -> None:
    """Set what pyo, PortAudio and JACK read once, when they are loaded; leave what people have set."""
    # Otherwise pyo prints a notice about its windows to standard output.
    os.environ["PYO_GUI_WX"] = "0"
    # Otherwise libjack starts a server of its own where none runs.
    os.environ.setdefault("JACK_NO_START_SERVER", "1")
    # pyo's wheel for Linux looks for ALSA's plug-ins where Debian and others do not have them.
    plugins = next((folder for folder in _alsa_plugin_folders() if folder.is_dir()), None)
    if plugins is not None:
        os.environ.setdefault("ALSA_PLUGIN_DIR", str(plugins))


def _alsa_plugin_folders() -> list[Path]:
    triplet = sysconfig.get_config_var("MULTIARCH") or "x86_64-linux-gnu"
    return [
        Path("/usr/lib") / triplet / "alsa-lib",
        Path("/usr/lib64/alsa-lib"),
        Path("/usr/lib/alsa-lib"),
    ]

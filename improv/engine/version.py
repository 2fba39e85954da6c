"""What decides on the samples: with the same versions, the same operations give the same ones."""

from importlib.metadata import version

ENGINE_VERSION = 3
"""Goes up with every change that makes a sample differ."""


def engine_version() -> str:
    """Return the engine's version and pyo's, as in ``engine 1, pyo 1.1.0``."""
    return f"engine {ENGINE_VERSION}, pyo {version('pyo')}"

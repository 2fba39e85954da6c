"""That a library cannot be had; apart from databases, which take long to load and are often not asked."""


class LibraryUnavailable(ValueError):
    """The library cannot be opened as it was asked for; one line: what, what still works, what to do."""

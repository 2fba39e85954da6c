"""Where the window's process begins. The host names this function, and has no need of Qt."""

from multiprocessing.connection import Connection


def main(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    """Show the window until it is closed; ``inbox`` carries what the host tells, ``outbox`` what we ask."""
    # Imported here, since Qt and a thousand widgets take a second: the host has no use for them.
    from improv.ui.process import main as show

    show(inbox, outbox)

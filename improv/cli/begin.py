"""Where the processes begin that the host starts when somebody hears a jam, or answers one.

The host names these functions, and has no need of what they load: it would be a third of its own start.
"""

from multiprocessing.connection import Connection


def hear(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    """Let recorded jams be heard; ``inbox`` carries what is asked, ``outbox`` what is told."""
    from improv.cli.hearing import main

    main(inbox, outbox)


def make_song(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    """Make a jam a song that can be answered; ``inbox`` carries what is asked, ``outbox`` what is told."""
    from improv.cli.answering import main

    main(inbox, outbox)

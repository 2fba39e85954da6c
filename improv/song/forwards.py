"""Sound files that are read from front to back, a piece at a time."""

import soundfile


class Forwards(soundfile.SoundFile):  # type: ignore[misc]
    """A file that is never moved in.

    python-soundfile seeks after every piece, to where the file is anyway. The frames of an MP3 lean on those
    before them, which its decoder forgets there: each piece would begin with a scratch.
    """

    def seekable(self) -> bool:
        """Say that it only goes on, so that nobody seeks."""
        return False

"""Tuning files, Scala's ``.scl`` and ``.kbm`` and Ableton's ``.ascl``: read, written, put on a keyboard."""

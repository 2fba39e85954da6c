"""The tables of Review: marks and notes, what was played, and where they are written."""

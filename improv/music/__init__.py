"""Pitch, scale, key, harmony and sounds as values: pure, no I/O but the reading of data files."""

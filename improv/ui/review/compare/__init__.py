"""Two sessions, one above the other: aligned, on the same scales, heard in turn, measured side by side."""

"""Takes: written while the jam is played, read, checked, repaired, turned into scores, notes and files."""

"""The panel of everybody's key, bed, beat and song, and the lamp that shows how it goes together."""

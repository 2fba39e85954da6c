"""A song to play along with: its key, its tempo, its chords, and the scales that go with them."""

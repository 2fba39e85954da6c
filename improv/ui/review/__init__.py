"""Review: jams found, heard, looked at, marked and taken away."""

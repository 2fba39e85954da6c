"""The index of all jams: found by date, people, tags and words; rebuilt from the files at any time."""

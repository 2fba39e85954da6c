"""Taking jams away: sound, notes and words for other programs, a page to take home, a bundle to move."""

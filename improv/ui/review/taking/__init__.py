"""Taking jams away: what is chosen, the process that does it, and the page for both."""

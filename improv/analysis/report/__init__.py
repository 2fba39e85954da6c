"""Reports: one page of HTML that reads itself aloud, loads nothing, and can be printed."""

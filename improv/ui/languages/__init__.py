"""The languages of the window: its words in each, and what they are found by."""

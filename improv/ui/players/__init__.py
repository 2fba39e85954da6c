"""The players, as chips and menus."""

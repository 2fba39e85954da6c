"""Several people at one screen: areas of pads, what the keyboard and the mouse play."""

"""The host: one queue, one order; it supervises the engine and the window, and keeps the take."""

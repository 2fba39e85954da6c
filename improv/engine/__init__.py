"""The engine: everything that makes samples, live in a process of its own and offline in the renderer."""

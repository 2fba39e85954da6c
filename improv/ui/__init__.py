"""The window: everything with Qt. It shows what the host tells and asks it for what people want."""

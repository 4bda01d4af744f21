"""The hub's process: the only code of the app that opens a connection."""

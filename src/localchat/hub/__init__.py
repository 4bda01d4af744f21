"""What comes from outside: the hub's process, and how the app speaks with it."""

CHILD = "localchat.hub.child"
"""The module that is run as the hub's process: the only one that opens a connection."""

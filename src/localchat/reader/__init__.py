"""What turns a person's files into text: a process for each file, and how the app speaks with it."""

CHILD = "localchat.reader.child"
"""The module that is run as the reader's process."""

"""LocalChat: private chats with a language model that runs on your own computer."""

__version__ = "0.1.0"

"""Sentences about one chat or several."""

from localchat.ui.language import tr


def chats(count: int) -> str:
    """So many chats."""
    return tr("%n chats", count, one="%n chat")


def restored(count: int) -> str:
    """So many chats are back."""
    return tr("%n chats were restored.", count, one="The chat was restored.")


def erased(count: int) -> str:
    """So many chats are gone for good."""
    return tr("%n chats were deleted for good.", count, one="The chat was deleted for good.")


def moved(count: int) -> str:
    """So many chats were moved."""
    return tr("%n chats were moved.", count, one="The chat was moved.")

"""Sentences about one chat or several."""

from localchat.ui.language import tr


def chats(count: int) -> str:
    """So many chats."""
    return tr("1 chat") if count == 1 else tr("%n chats", count)


def restored(count: int) -> str:
    """So many chats are back."""
    return tr("The chat was restored.") if count == 1 else tr("%n chats were restored.", count)


def erased(count: int) -> str:
    """So many chats are gone for good."""
    return (
        tr("The chat was deleted for good.")
        if count == 1
        else tr("%n chats were deleted for good.", count)
    )


def moved(count: int) -> str:
    """So many chats were moved."""
    return tr("The chat was moved.") if count == 1 else tr("%n chats were moved.", count)

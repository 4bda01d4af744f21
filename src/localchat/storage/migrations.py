"""The schema as history: each step once, in order, never changed afterwards."""

from localchat.storage.steps import (
    chats,
    choices,
    clicks,
    file_hashes,
    model_presets,
    models,
    organising,
    reasoning,
    temporary_chats,
)

MIGRATIONS: tuple[str, ...] = (
    chats.SQL,  # 1
    model_presets.SQL,  # 2
    reasoning.SQL,  # 3
    file_hashes.SQL,  # 4
    choices.SQL,  # 5
    models.SQL,  # 6
    organising.SQL,  # 7
    clicks.SQL,  # 8
    temporary_chats.SQL,  # 9
)
"""What each step runs; the version of a store is how many were taken."""

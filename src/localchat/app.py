"""The composition root: builds every object once and hands it on. No Qt."""

from localchat.engine.client import Engine
from localchat.errors import StoreDamaged, UsageError
from localchat.paths import Paths
from localchat.services import secrets
from localchat.services.chat import Chat
from localchat.services.conversations import Conversations
from localchat.services.models import Models
from localchat.services.presets import Presets
from localchat.services.runner import Runner
from localchat.services.services import Services
from localchat.settings import Settings
from localchat.storage.conversations import ConversationTable
from localchat.storage.shelf import ModelTable, PresetTable
from localchat.storage.store import Store


def recover(paths: Paths, code: str) -> None:
    """Take the key from a recovery code, and keep it if it opens the chats.

    Raises `UsageError` when the code is mistyped or belongs to other chats.
    """
    key = secrets.key_from_code(code)
    if paths.database.exists():
        try:
            Store(paths.database, key, paths.backups).close()
        except StoreDamaged as error:
            raise UsageError("This recovery code belongs to other chats.") from error
    secrets.replace(paths, key)


def build(paths: Paths, settings: Settings | None = None) -> Services:
    """Open the store and build the services. Takes a moment: never on the window's thread.

    Raises one of the `StoreError`s when the chats cannot be opened.
    """
    key = secrets.unlock(paths)
    store = Store(paths.database, key.value, paths.backups)
    table = ConversationTable(store)
    settings = settings or Settings(paths.settings)
    models = Models(ModelTable(store))
    presets = Presets(PresetTable(store), models, settings)
    conversations = Conversations(table, presets)
    runner = Runner(Engine(paths.engine_log))
    return Services(
        paths=paths,
        settings=settings,
        key=key,
        store=store,
        conversations=conversations,
        chat=Chat(table, conversations, models, runner),
        models=models,
        presets=presets,
        runner=runner,
    )

"""All that a front end needs, in one hand."""

from dataclasses import dataclass

from localchat.paths import Paths
from localchat.services.chat import Chat
from localchat.services.choices import Choices
from localchat.services.conversations import Conversations
from localchat.services.models import Models
from localchat.services.presets import Presets
from localchat.services.runner import Runner
from localchat.services.secrets import Key
from localchat.services.states import States
from localchat.settings import Settings
from localchat.storage.store import Store


@dataclass(frozen=True, slots=True)
class Services:
    """The use cases, built once by `app.build`."""

    paths: Paths
    settings: Settings
    key: Key
    store: Store
    conversations: Conversations
    chat: Chat
    choices: Choices
    models: Models
    presets: Presets
    runner: Runner
    states: States

    def close(self) -> None:
        """End the engine and close the store."""
        self.chat.stop()
        self.runner.close()
        self.store.close()

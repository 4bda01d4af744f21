"""All that a front end needs, in one hand."""

from dataclasses import dataclass

from localchat.paths import Paths
from localchat.services.attachments import Attachments
from localchat.services.bundles import Bundles
from localchat.services.chat import Chat
from localchat.services.chat_list import ChatList
from localchat.services.choices import Choices
from localchat.services.compare import Compare
from localchat.services.conversations import Conversations
from localchat.services.discover import Discover
from localchat.services.downloads import Downloads
from localchat.services.exchange import Exchange
from localchat.services.finding import Finding
from localchat.services.keys import Key, Keys
from localchat.services.library import Library
from localchat.services.models import Models
from localchat.services.network import Network
from localchat.services.packs import Packs
from localchat.services.personas import Personas
from localchat.services.presets import Presets
from localchat.services.queued import QueuedMessages
from localchat.services.runner import Runner
from localchat.services.sight import Sight
from localchat.services.states import States
from localchat.services.titles import Titles
from localchat.services.updates import Updates
from localchat.services.verdicts import Verdicts
from localchat.settings import Settings
from localchat.storage.store import Store


@dataclass(frozen=True, slots=True)
class Services:
    """The use cases, built once by `app.build`."""

    paths: Paths
    settings: Settings
    keys: Keys
    key: Key
    store: Store
    conversations: Conversations
    chat_list: ChatList
    finding: Finding
    titles: Titles
    exchange: Exchange
    attachments: Attachments
    chat: Chat
    sight: Sight
    queued: QueuedMessages
    choices: Choices
    models: Models
    presets: Presets
    personas: Personas
    compare: Compare
    runner: Runner
    states: States
    network: Network
    verdicts: Verdicts
    discover: Discover
    downloads: Downloads
    library: Library
    packs: Packs
    bundles: Bundles
    updates: Updates

    def close(self, *, for_good: bool = True) -> None:
        """End the downloads, the engine and the hub's process, and close the store.

        Unless it is `for_good`, services can be built again in this process.
        """
        self.chat.close()
        self.compare.close()
        self.downloads.close()
        self.network.close(for_good=for_good)
        self.runner.close()
        self.store.close()

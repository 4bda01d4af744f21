"""The composition root: builds every object once and hands it on. No Qt."""

import contextlib
import functools
import logging

from localchat.engine.client import Engine
from localchat.errors import StoreDamaged
from localchat.paths import GUIDE_FILE, Paths
from localchat.process.launcher import Launcher
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
from localchat.services.hashes import FileHashes
from localchat.services.installation import find_installation
from localchat.services.keys import Key, Keys
from localchat.services.library import Library
from localchat.services.models import Models
from localchat.services.network import Network
from localchat.services.packs import Packs
from localchat.services.personas import Personas
from localchat.services.pictures import Pictures
from localchat.services.policy import ModelRules
from localchat.services.presets import Presets
from localchat.services.problem_report import QuietFormatter
from localchat.services.queued import QueuedMessages
from localchat.services.release import built_with
from localchat.services.runner import Runner
from localchat.services.services import Services
from localchat.services.sight import Sight
from localchat.services.states import States
from localchat.services.titles import Titles
from localchat.services.updates import Updates
from localchat.services.verdicts import Verdicts
from localchat.settings import Settings
from localchat.storage.attachments import AttachmentTable
from localchat.storage.chat_list import ChatListTable
from localchat.storage.comparisons import ComparisonTable
from localchat.storage.conversations import ConversationTable
from localchat.storage.downloads import DownloadTable
from localchat.storage.exchange import ExchangeTable
from localchat.storage.finding import FindingTable
from localchat.storage.ledger import LedgerTable
from localchat.storage.library import LibraryTable
from localchat.storage.measurements import MeasurementTable
from localchat.storage.personas import PersonaTable
from localchat.storage.queued import QueuedTable
from localchat.storage.shelf import HashTable, ModelTable, PresetTable
from localchat.storage.store import Store


def recover(paths: Paths, code: str) -> Key:
    """Take the key from a recovery code, and keep it if it opens the chats.

    Raises `UsageError` when the code is mistyped or belongs to other chats.
    """
    return Keys(paths).recover(code)


def unlock(paths: Paths, passphrase: str) -> Key:
    """Take the key with the passphrase; `PassphraseWrong` when it is another one. Takes half a second."""
    return Keys(paths).unlock_with(passphrase)


def _keep_log(paths: Paths) -> None:
    """What the app notes goes into its log file, never with the text of a chat."""
    from logging.handlers import RotatingFileHandler

    log = logging.getLogger("localchat")
    for old in log.handlers:
        log.removeHandler(old)
        old.close()
    handler = RotatingFileHandler(
        paths.app_log, maxBytes=1_000_000, backupCount=1, encoding="utf-8", delay=True
    )
    handler.setFormatter(QuietFormatter("%(asctime)s %(message)s"))
    with contextlib.suppress(OSError):
        paths.logs.mkdir(parents=True, exist_ok=True)
        log.addHandler(handler)


def _rates(paths: Paths, threads: int) -> dict[str, float]:
    """How fast each kind of weights is on this computer, by an engine's process that ends again."""
    with Engine(paths.engine_log) as engine:
        return engine.rate(threads)


def build(
    paths: Paths,
    settings: Settings | None = None,
    launcher: Launcher | None = None,
    *,
    offline: bool = False,
    key: Key | None = None,
) -> Services:
    """Open the store and build the services. Takes a moment: never on the window's thread.

    A process that gave up the network starts the hub's process through `launcher`. With `offline` no
    connection is opened. Without a `key` it is looked for. Raises one of the `StoreError`s when the chats
    cannot be opened.
    """
    _keep_log(paths)
    keys = Keys(paths)
    key = key or keys.unlock()
    try:
        store = Store(paths.database, key.value, paths.backups)
    except StoreDamaged as error:
        keys.doubt(key, error)
        raise
    keys.settle(key)
    table = ConversationTable(store)
    settings = settings or Settings(paths.settings)
    models = Models(ModelTable(store), LibraryTable(store))
    presets = Presets(PresetTable(store), models, settings)
    hashes = FileHashes(HashTable(store))
    states = States(paths.states, key.value, settings, hashes)
    choices = Choices(table)
    release = built_with()
    network = Network(
        paths, settings, LedgerTable(store), launcher, offline=offline, updates=release.hosts
    )
    verdicts = Verdicts(MeasurementTable(store), functools.partial(_rates, paths))
    library = Library(LibraryTable(store), models, hashes, network, settings)
    sight = Sight(LibraryTable(store))
    rules = ModelRules(hashes, [GUIDE_FILE])
    packs = Packs(paths.engine_packs, paths.engine_log, release.keys)
    runner = Runner(
        Engine(paths.engine_log, packs.in_use, packs.failed), states, verdicts.note_answer,
        sight.projector, rules.check,
    )  # fmt: skip
    comparing = Runner(
        Engine(paths.engine_log, packs.in_use, packs.failed), states, verdicts.note_answer,
        allow=rules.check,
    )  # fmt: skip
    conversations = Conversations(table, presets, forget=runner.forget)
    if store.why_read_only is None:
        conversations.forget_left()
    personas = Personas(PersonaTable(store), table, conversations, presets, models, settings)
    files = AttachmentTable(store)
    queued = QueuedMessages(QueuedTable(store), files)
    chats = ChatListTable(store)
    return Services(
        paths=paths,
        settings=settings,
        keys=keys,
        key=key,
        store=store,
        conversations=conversations,
        chat_list=ChatList(chats, conversations),
        finding=Finding(FindingTable(store, chats), chats, models),
        titles=Titles(conversations, models, runner, settings),
        exchange=Exchange(ExchangeTable(store), conversations, models, presets, settings),
        attachments=Attachments(files, paths.reader_log),
        chat=Chat(
            table,
            files,
            conversations,
            queued,
            models,
            runner,
            choices,
            settings,
            Pictures(files, sight, paths.reader_log),
        ),
        sight=sight,
        queued=queued,
        choices=choices,
        models=models,
        presets=presets,
        personas=personas,
        compare=Compare(
            ComparisonTable(store), models, presets, personas, runner, comparing, settings
        ),
        runner=runner,
        states=states,
        network=network,
        verdicts=verdicts,
        discover=Discover(network, verdicts),
        downloads=Downloads(DownloadTable(store), network, settings),
        library=library,
        packs=packs,
        bundles=Bundles(library, hashes, presets, personas, network, settings, release),
        updates=Updates(network, settings, release, find_installation()),
    )

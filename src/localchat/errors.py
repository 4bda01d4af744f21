"""What can go wrong, as a small tree; each error can be shown to a person as it stands.

* LocalChatError
  + UsageError              the person asked for something that does not exist or cannot be
    - PassphraseWrong       another passphrase than the one that was chosen
  + Bug                     a fault of LocalChat itself
  + PolicyRefused           the administrator of this computer does not allow it
  + FileStays               a file could not be removed
    - NoTrash               there is no trash where it lies
  + AttachmentError         a file cannot be attached to a message
  + ModelError              a model file cannot be used
    - NotAModel             no GGUF file, or a damaged one
    - UnknownArchitecture   a GGUF file of a kind that this engine does not know
    - ModelUnreadable       the file has gone, or may not be read
    - DoesNotFit            the plan needs more memory than there is
  + EngineError             the engine could not do what was asked
    - EngineDied            its process ended by itself
      . ModelCrashes        and has done so too often to be started again without a word
    - LoadFailed            the library refused the model
    - TemplateFailed        the model's chat template raised an error
    - PromptTooLong         the prompt is longer than the context
    - ValueRefused          a grammar, bias or adapter that this model cannot use
    - GrammarStuck          a grammar after which nothing can follow
    - PictureRefused        a picture that this model cannot look at
    - Cancelled             the person stopped it before there was anything to show
    - ProtocolError         parent and child disagree; a bug, or a child that is not to be trusted
  + HubError                the hub could not do what was asked; `wait` says when it may
    - HubOffline            the person switched connections off
    - HubUnreachable        no network, a busy hub: passes by itself
    - HubRefused            a connection or a name that is not allowed
    - HubGated              the maker wants an agreement first
    - HubToken              the access token is not valid
    - HubNotFound           not there (any more)
    - HubChanged            the file is another than the one that was chosen
    - HubDamaged            the content is not what its hash says
    - HubNoSpace            the disk is full, or nearly
    - HubDisk               the folder cannot be written
    - HubTaken              another program is fetching the same file
    - HubStopped            the person stopped it
    - HubDied               its process ended by itself
  + StoreError              chats cannot be read or kept
    - StoreNewer            written by a newer version of the app
    - StoreDamaged          not a database, or damaged, or of another key
    - StoreReadOnly         the folder or file may not be written
    - StoreFull             no space left
    - StoreInUse            another program holds it
    - KeyMissing            the key that opens the chats is not where it was
      . PassphraseNeeded    it is there, and only a passphrase opens it

Blame is in the type: a LocalChatError is the world's doing and is shown as a sentence; anything
else that escapes is a bug and is reported with its traceback.
"""

from typing import ClassVar

from localchat.text import noop


class LocalChatError(Exception):
    """An error with a title and one clear sentence: what happened, and what to do."""

    title: ClassVar[str] = noop("Something went wrong")
    """A few words for the head of a notice."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
        """What happened and what to do, in plain words."""


class UsageError(LocalChatError):
    """The person asked for something that does not exist or cannot be."""

    title = noop("That cannot be done")


class Bug(LocalChatError):
    """A fault of LocalChat itself, caught before it did more harm."""


class PolicyRefused(LocalChatError):
    """The administrator of this computer does not allow it."""

    title = noop("Not allowed on this computer")


class PassphraseWrong(UsageError):
    """It is another passphrase than the one that was chosen."""

    title = noop("Not the passphrase")


class FileStays(LocalChatError):
    """A file could not be removed, and is still where it was."""

    title = noop("The file is still there")


class NoTrash(FileStays):
    """There is no trash where the file lies; it could only be deleted for good."""

    title = noop("There is no trash here")


class AttachmentError(LocalChatError):
    """A file cannot be attached to a message."""

    title = noop("This file cannot be attached")


class ModelError(LocalChatError):
    """A model file cannot be used."""

    title = noop("This model cannot be used")


class NotAModel(ModelError):
    """The file is no GGUF file, or a damaged one."""

    title = noop("Not a usable model file")


class UnknownArchitecture(ModelError):
    """The file is of a kind that this engine does not know."""

    title = noop("Unknown kind of model")


class ModelUnreadable(ModelError):
    """The file has gone, or may not be read."""

    title = noop("The model file cannot be read")


class DoesNotFit(ModelError):
    """The model at this context needs more memory than there is."""

    title = noop("Not enough memory")


class EngineError(LocalChatError):
    """The engine could not do what was asked."""

    title = noop("The engine could not answer")


class EngineDied(EngineError):
    """The engine's process ended by itself.

    `log` holds its last lines, for the details of a notice and for a report.
    """

    title = noop("The engine stopped")

    def __init__(self, message: str, log: str = "", how: str = "") -> None:
        super().__init__(message)
        self.log = log
        """The last lines that the engine wrote, or nothing."""
        self.how = how
        """How its process ended, in half a sentence, if that is known."""


class ModelCrashes(EngineDied):
    """A model has brought its engine down too often to be started again without a person's word."""

    title = noop("This model keeps crashing")


class LoadFailed(EngineError):
    """The library refused the model."""

    title = noop("The model could not be loaded")


class TemplateFailed(EngineError):
    """The model's chat template raised an error, or took too long."""

    title = noop("The chat template failed")


class PromptTooLong(EngineError):
    """The prompt is longer than the context."""

    title = noop("The chat is longer than the context")


class ValueRefused(EngineError):
    """A value that was set cannot be used with this model."""

    title = noop("A setting cannot be used")


class GrammarStuck(EngineError):
    """Nothing that the model knows fits the grammar, or what is banned."""

    title = noop("The answer came to a dead end")


class PictureRefused(EngineError):
    """The model cannot look at a picture: it has no part that sees, or that part cannot be used."""

    title = noop("The picture cannot be looked at")


class Cancelled(EngineError):
    """The person stopped it before there was anything to show."""

    title = noop("Stopped")


class ProtocolError(EngineError):
    """Parent and child disagree about what is said between them."""

    title = noop("The engine said something strange")


class HubError(LocalChatError):
    """The hub could not do what was asked. `wait` is the seconds after which it may."""

    title = noop("The hub could not answer")

    def __init__(self, message: str, wait: float = 0.0) -> None:
        super().__init__(message)
        self.wait = wait
        """Seconds after which it may work; 0 if that is not known."""


class HubOffline(HubError):
    """The person switched connections off."""

    title = noop("Offline")


class HubUnreachable(HubError):
    """No network, or the hub is busy: it may work later."""

    title = noop("The hub cannot be reached")


class HubRefused(HubError):
    """A connection or a file name that is not allowed."""

    title = noop("Refused for your safety")


class HubGated(HubError):
    """The maker of a model wants an agreement first."""

    title = noop("An agreement is needed")


class HubToken(HubError):
    """The access token is not valid."""

    title = noop("The access token does not work")


class HubNotFound(HubError):
    """The hub does not have it."""

    title = noop("Not found")


class HubChanged(HubError):
    """The file is another than the one that was chosen."""

    title = noop("The file was changed")


class HubDamaged(HubError):
    """The content is not what its hash says."""

    title = noop("The file arrived damaged")


class HubNoSpace(HubError):
    """The disk is full, or nearly."""

    title = noop("Not enough space")


class HubDisk(HubError):
    """The folder cannot be written."""

    title = noop("The file cannot be saved")


class HubTaken(HubError):
    """Another program is fetching the same file."""

    title = noop("Already being fetched")


class HubStopped(HubError):
    """The person stopped it."""

    title = noop("Stopped")


class HubDied(HubError):
    """The hub's process ended by itself."""

    title = noop("The hub's process stopped")


class StoreError(LocalChatError):
    """Chats cannot be read or kept."""

    title = noop("The chats cannot be opened")


class StoreNewer(StoreError):
    """The store was written by a newer version of the app; it is left untouched."""

    title = noop("Made by a newer LocalChat")


class StoreDamaged(StoreError):
    """The store is not a database, or is damaged, or is locked with another key."""

    title = noop("The chat store is damaged")


class StateDamaged(StoreError):
    """A saved state is not as it was written, or belongs to something else; it is only a cache."""

    title = noop("A saved state cannot be used")


class StoreReadOnly(StoreError):
    """The folder or file may not be written."""

    title = noop("Nothing can be saved here")


class StoreFull(StoreError):
    """No space is left on the disk."""

    title = noop("The disk is full")


class StoreInUse(StoreError):
    """Another program holds the store."""

    title = noop("The chats are in use")


class KeyMissing(StoreError):
    """The key that opens the chats is not where it was."""

    title = noop("The key to the chats is missing")


class PassphraseNeeded(KeyMissing):
    """The key is there, and only the person's passphrase opens it."""

    title = noop("Your chats are locked")

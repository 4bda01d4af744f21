"""What is asked for before the chats open, and the passphrase that is asked for."""

import sys
import time
from getpass import getpass

from localchat.app import build, recover
from localchat.app import unlock as unlock_with
from localchat.cli.output import note, say
from localchat.cli.request import Request
from localchat.errors import PassphraseNeeded, PassphraseWrong, UsageError
from localchat.paths import Paths
from localchat.process.launcher import Launcher
from localchat.services.keys import Key, Keys
from localchat.services.services import Services
from localchat.text import tr

TRIES = 3


def open_services(paths: Paths, launcher: Launcher | None, *, offline: bool) -> Services:
    """Build the services; where only a passphrase opens the chats, it is asked for."""
    try:
        return build(paths, launcher=launcher, offline=offline)
    except PassphraseNeeded:
        if not sys.stdin.isatty():
            raise
    return build(paths, launcher=launcher, offline=offline, key=_ask(paths))


def _ask(paths: Paths) -> Key:
    for wrong in range(TRIES):
        try:
            return unlock_with(paths, getpass(tr("Passphrase: ")))
        except PassphraseWrong as error:
            if wrong == TRIES - 1:
                raise
            note(error.message)
            time.sleep(2**wrong)
    raise AssertionError


def unlock(request: Request) -> int:
    """Take the key from a recovery code, typed unseen or from a pipe."""
    found = recover(request.paths, secret(tr("Recovery code: ")))
    if found.kept_in == "passphrase":
        say(
            tr(
                "The code is right. The chats open with your passphrase, or with the code in the window; to "
                "choose another passphrase: localchat passphrase set --code"
            )
        )
    else:
        say(tr("The chats open again."))
    return 0


def passphrase(request: Request) -> int:
    """Choose a passphrase, another one or none, or say whether there is one."""
    keys, options = Keys(request.paths), request.options
    action = options.action or "show"
    if action == "show":
        if not keys.has_passphrase:
            say(tr("There is no passphrase."))
        elif keys.is_remembered:
            say(tr("There is a passphrase. This computer opens the chats without it."))
        else:
            say(
                tr("There is a passphrase, and nothing else but the recovery code opens the chats.")
            )
        return 0
    key = _key(request, keys)
    if action == "remove":
        keys.remove_passphrase(key)
        say(tr("The chats open without a passphrase."))
        return 0
    chosen = secret(tr("New passphrase: "))
    if sys.stdin.isatty() and getpass(tr("Once more: ")) != chosen:
        raise UsageError(tr("The two are not the same. Nothing was changed."))
    keys.set_passphrase(key, chosen, remember=bool(options.remember))
    say(tr("The passphrase is set. The recovery code opens the chats if you forget it."))
    return 0


def _key(request: Request, keys: Keys) -> Key:
    """The key, from whoever may change how it is kept."""
    if request.option("code"):
        return recover(request.paths, secret(tr("Recovery code: ")))
    if not keys.has_passphrase:
        return keys.unlock()
    return unlock_with(request.paths, secret(tr("Passphrase of now: ")))


def secret(words: str) -> str:
    """A secret, typed unseen, or the next line of a pipe."""
    if sys.stdin.isatty():
        return getpass(words)
    return sys.stdin.readline().strip()

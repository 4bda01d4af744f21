"""A newer LocalChat, for whoever asks: looked for by a click, got by another, never by itself.

One small file, the same for everybody, tells of it; nothing that is sent says who asks, or which version.
What it tells and what is got must be signed by the makers. It is refused when it is older than what was told
before, or no longer valid, so that nobody on the way can offer an old version as the newest.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from localchat import __version__
from localchat.domain.connection import asked
from localchat.domain.news import News, NewsError, Package, parse
from localchat.domain.pack import this_platform
from localchat.errors import LocalChatError
from localchat.hub import protocol as p
from localchat.services import policy
from localchat.services.archive import hash_file
from localchat.services.installation import Installation, how_to_go_back, how_to_install
from localchat.services.minisign import believe
from localchat.services.network import Network
from localchat.services.release import Release
from localchat.settings import Settings
from localchat.text import date, noop, say

REPOSITORY = "localchat/updates"
"""Where packages go, below the folder for downloads: the only one that the hub's process writes to."""

_LOOK, _GET = "Look for a newer version", "Get a newer version"
_SERIAL = "news_serial"


class NotLookedFor(LocalChatError):
    """This copy cannot look for newer versions, or may not."""

    title = noop("Newer versions")


class UpdateRefused(LocalChatError):
    """What is told of a newer version cannot be believed."""

    title = noop("This version was refused")


@dataclass(frozen=True, slots=True)
class Found:
    """What came of looking."""

    news: News
    package: Package | None
    """The one for this computer; None when there is none."""
    is_newer: bool
    """Whether it is newer than this one."""


@dataclass(frozen=True, slots=True)
class Got:
    """A package that is here and is what the makers signed."""

    path: Path
    how: str
    """How it is installed, in a sentence."""
    back: str
    """How the version before comes back, in a sentence."""


class Updates:
    """Looks and gets, on a worker thread; `stop` from any thread."""

    def __init__(
        self,
        network: Network,
        settings: Settings,
        release: Release,
        installation: Installation,
        today: Callable[[], dt.date] = dt.date.today,
        version: str = __version__,
    ) -> None:
        self._network, self._settings = network, settings
        self._release, self._today, self.version = release, today, version
        self.installation = installation
        self._request: int | None = None

    @property
    def why_not(self) -> str:
        """Why a newer version cannot be looked for here, in a sentence; empty when it can."""
        if sentence := policy.network_forbidden():
            return sentence
        if not self._release.address or not self._release.keys:
            return say(
                "This LocalChat was not built to look for newer versions. What brought it to this computer "
                "brings them too."
            )
        return ""

    @property
    def host(self) -> str:
        """Who would be asked."""
        return self._release.address.partition("//")[2].partition("/")[0]

    def stop(self) -> None:
        """Stop what is being asked or got; what was got stays for the next time."""
        if self._request is not None:
            self._network.hub.abandon(self._request)

    def _started(self, number: int) -> None:
        self._request = number

    def check(self) -> Found:
        """Ask whether there is a newer version.

        Raises a `HubError`, `SignatureWrong`, `UpdateRefused`, or `NotLookedFor` when it cannot be asked.
        """
        if why := self.why_not:
            raise NotLookedFor(why)
        hub, address = self._network.hub, self._release.address
        try:
            with asked(_LOOK):
                data = hub.read_news(address, self._started)
                signature = hub.read_news(f"{address}.minisig", self._started)
        finally:
            self._request = None
        believe(data, signature.decode("utf-8", "replace"), self._release.keys)
        news = self._understood(data)
        self._settings.set(_SERIAL, news.serial)
        suited = [each for each in news.packages if each.platform == this_platform()]
        package = next((each for each in suited if each.kind == self.installation.kind), None)
        return Found(news, package, news.is_newer_than(self.version))

    def _understood(self, data: bytes) -> News:
        """What is told, if it is neither older than what was told before nor out of date."""
        try:
            news = parse(data)
        except NewsError as error:
            raise UpdateRefused(
                say(
                    "{host} told of a newer version in a way that this one does not understand. Look at the "
                    "project's page.",
                    host=self.host,
                )
            ) from error
        if news.serial < int(self._settings[_SERIAL]):
            raise UpdateRefused(
                say(
                    "{host} told of an older version than it did before. Somebody may want to keep you from "
                    "the newest; nothing was taken over. Try again later, or on another network.",
                    host=self.host,
                )
            )
        if news.expires < self._today():
            raise UpdateRefused(
                say(
                    "What {host} told of newer versions was valid until {day} only. Is this computer's clock "
                    "right? If it is, look at the project's page.",
                    host=self.host,
                    day=date(news.expires),
                )
            )
        return news

    def get(
        self,
        package: Package,
        progress: Callable[[float], None] = lambda _: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> Got:
        """Get a package, and check it here once more; it goes on where it stopped.

        Raises a `HubError`, `HubStopped` after `stop`, `UpdateRefused`, or `Cancelled`.
        """
        if why := self.why_not:
            raise NotLookedFor(why)
        address = f"{self._release.address.rpartition('/')[0]}/{package.path}"
        request = p.Fetch(
            request=0, repository=REPOSITORY, revision="", path=package.name, size=package.size,
            sha256=package.sha256, address=address,
        )  # fmt: skip
        try:
            with asked(_GET):
                for event in self._network.hub.fetch(request, self._started):
                    if isinstance(event, p.Moving) and event.state is p.State.RUNNING:
                        progress(min(1.0, event.done / package.size))
        finally:
            self._request = None
        path = self._network.folder / REPOSITORY / package.name
        # The process that got it is the one that anybody on the network speaks with.
        if hash_file(path, lambda _: None, stopped) != package.sha256:
            raise UpdateRefused(
                say(
                    "{path} is not what the makers signed. Delete it; nothing was installed.",
                    path=path,
                )
            )
        kind = package.kind
        return Got(path, how_to_install(kind, path), how_to_go_back(kind, self.version))

    def here(self, package: Package) -> Path:
        """Where a package lies once it was got."""
        return self._network.folder / REPOSITORY / package.name

"""Engine packs: taken from a file, believed by their signature, used once a trial has shown that they help.

A trial runs in a process of its own, which may crash or hang without harm. It is made anew for each version
of the pack and of the engine.
"""

import contextlib
import hashlib
import json
import shutil
import threading
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from localchat.domain import pack as format_
from localchat.domain.pack import LIST, SIGNATURE, Pack, PackError, TriedDevice
from localchat.errors import UsageError
from localchat.services import policy
from localchat.services.archive import ArchiveRefused, hash_file, sync_folder
from localchat.services.minisign import PublicKey, believe
from localchat.services.pack_source import Progress, opened
from localchat.services.pack_trial import LIMIT, WORTH, Trial, try_out
from localchat.text import cause, say

_STATE = "packs.json"


@dataclass(frozen=True, slots=True)
class Added:
    """A pack that is here."""

    pack: Pack
    folder: Path
    trial: Trial | None = None
    """None before it was tried."""

    @property
    def is_used(self) -> bool:
        """Whether the engine loads it."""
        return self.trial is not None and self.trial.works


class Packs:
    """The packs that were added. Safe from many threads; `add` and `probe` take time."""

    def __init__(
        self,
        folder: Path,
        log: Path,
        keys: Sequence[PublicKey],
        *,
        worth: float = WORTH,
        limit: float = LIMIT,
    ) -> None:
        """`keys` are those of the makers who are believed."""
        self._folder, self._log, self._keys = folder, log, tuple(keys)
        self._worth, self._limit = worth, limit
        self._lock = threading.Lock()

    # --- looking ---------------------------------------------------------------------------------

    def all(self) -> list[Added]:
        """All that are here, by name."""
        trials = self._trials()
        found = []
        for folder in self._folders():
            with contextlib.suppress(OSError, PackError):
                data = (folder / LIST).read_bytes()
                pack = format_.parse(data)
                trial = trials.get(pack.id)
                is_same = trial is not None and trial.list == hashlib.sha256(data).hexdigest()
                found.append(Added(pack, folder, trial if is_same else None))
        return sorted(found, key=lambda added: added.pack.name.casefold())

    def get(self, key: str) -> Added:
        """One of them; `UsageError` when there is none."""
        for added in self.all():
            if added.pack.id == key:
                return added
        raise UsageError(say("There is no engine pack called {key}.", key=key))

    def in_use(self) -> list[Path]:
        """The folders of those that the engine loads; quick."""
        if not self._folder.is_dir() or policy.forbidden("engine_packs"):
            return []
        return [added.folder for added in self.all() if added.is_used]

    def _folders(self) -> list[Path]:
        try:
            return sorted(each for each in self._folder.iterdir() if (each / LIST).is_file())
        except OSError:
            return []

    # --- adding and removing ---------------------------------------------------------------------

    def add(
        self,
        source: Path,
        key: PublicKey | None = None,
        progress: Progress = lambda _: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> Added:
        """Take a pack from a folder or a zip file, in place of an older one; it still has to be tried.

        With `key` that one is believed, else those of the makers. Raises `SignatureWrong`,
        `ArchiveRefused`, `PolicyRefused`, `UsageError` for one that does not suit, and `Cancelled`.
        """
        policy.check("engine_packs")
        with opened(source) as (data, signature, extract):
            _believe(data, signature, [key] if key else self._keys)
            try:
                pack = format_.parse(data)
            except PackError as error:
                raise ArchiveRefused(
                    say("{name} is no engine pack that LocalChat understands.", name=source.name)
                ) from error
            if pack.platform != format_.this_platform():
                raise UsageError(
                    say(
                        "The pack {name} is for {theirs}; this computer needs one for {ours}.",
                        name=pack.name, theirs=pack.platform, ours=format_.this_platform(),
                    )
                )  # fmt: skip
            fresh = self._folder / f".{pack.id}.new"
            shutil.rmtree(fresh, ignore_errors=True)
            try:
                extract(pack, fresh, progress, stopped)
                (fresh / LIST).write_bytes(data)
                (fresh / SIGNATURE).write_text(signature, encoding="utf-8")
                self._put_in_place(pack, fresh)
            except OSError as error:
                raise UsageError(
                    say(
                        "The pack cannot be kept in {folder}: {reason}.",
                        folder=self._folder, reason=cause(error),
                    )
                ) from error  # fmt: skip
            finally:
                shutil.rmtree(fresh, ignore_errors=True)
        return self.get(pack.id)

    def _put_in_place(self, pack: Pack, fresh: Path) -> None:
        """Exchange the folder of a pack. One that an engine has loaded stays loaded until that ends."""
        with self._lock:
            place, old = self._folder / pack.id, self._folder / f".{pack.id}.old"
            shutil.rmtree(old, ignore_errors=True)
            if place.exists():
                place.replace(old)
            fresh.replace(place)
            sync_folder(self._folder)
            shutil.rmtree(old, ignore_errors=True)
        self._note(pack.id, None)

    def remove(self, key: str) -> str:
        """Delete a pack; returns its name."""
        added = self.get(key)
        self._note(key, None)
        try:
            shutil.rmtree(added.folder)
        except OSError as error:
            raise UsageError(
                say(
                    "{folder} cannot be deleted: {reason}. It is not used any more.",
                    folder=added.folder, reason=cause(error),
                )
            ) from error  # fmt: skip
        return added.pack.name

    # --- trying ----------------------------------------------------------------------------------

    def probe(self, key: str, stopped: Callable[[], bool] = lambda: False) -> Added:
        """Try a pack in a process of its own, and use it from now on if it computes rightly and faster.

        What it came to is in the trial of what is returned, also when it crashed or took too long.
        """
        policy.check("engine_packs")
        added = self.get(key)
        self._check_files(added, stopped)
        digest = hashlib.sha256((added.folder / LIST).read_bytes()).hexdigest()
        trial = Trial(digest, added.pack.ggml, False, "")
        trial = try_out(added.folder, trial, self._log, worth=self._worth, limit=self._limit)
        self._note(key, trial)
        return replace(added, trial=trial)

    def _check_files(self, added: Added, stopped: Callable[[], bool]) -> None:
        """The pack is still what was signed."""
        for file in added.pack.files:
            try:
                right = hash_file(added.folder / file.path, lambda _: None, stopped) == file.sha256
            except OSError:
                right = False
            if not right:
                raise ArchiveRefused(
                    say(
                        "{file} of the pack {name} was changed or damaged. Remove the pack and add it again.",
                        file=file.path, name=added.pack.name,
                    )
                )  # fmt: skip

    def failed(self, why: str) -> None:
        """An engine with packs came to an end, or did without one: none is used until it was tried again."""
        for added in self.all():
            if added.trial is not None and added.is_used:
                text = say(
                    "It was switched off when an engine with it did not work. {why} Try it again to have "
                    "it back.",
                    why=why,
                )
                self._note(added.pack.id, replace(added.trial, works=False, text=text))

    # --- what is kept ----------------------------------------------------------------------------

    def _trials(self) -> dict[str, Trial]:
        try:
            found = json.loads((self._folder / _STATE).read_text(encoding="utf-8"))
            return {
                key: Trial(
                    **{**each, "devices": tuple(TriedDevice(**one) for one in each["devices"])}
                )
                for key, each in found.items()
            }
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return {}

    def _note(self, key: str, trial: Trial | None) -> None:
        with self._lock:
            trials = self._trials()
            trials.pop(key, None)
            if trial is not None:
                trials[key] = trial
            kept = {name: asdict(each) for name, each in trials.items()}
            part = self._folder / f"{_STATE}.part"
            with contextlib.suppress(OSError):  # it is tried again then
                self._folder.mkdir(parents=True, exist_ok=True)
                part.write_text(json.dumps(kept, indent=1), encoding="utf-8")
                part.replace(self._folder / _STATE)


def _believe(data: bytes, signature: str, keys: Sequence[PublicKey]) -> None:
    if not keys:
        raise UsageError(
            say(
                "This LocalChat was built without a maker's key, so it believes no pack by itself. Name the "
                "key of whoever made it: localchat pack add FILE --key KEY"
            )
        )
    believe(data, signature, keys)

"""Where an engine pack comes from: a folder or a zip file, whose list names every file that is taken."""

import contextlib
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from localchat.domain.pack import LIST, SIGNATURE, Pack
from localchat.services.archive import Archive, ArchiveRefused, Part, hash_file
from localchat.text import say

Progress = Callable[[float], None]
"""Hears of the share that is done."""

Extract = Callable[[Pack, Path, Progress, Callable[[], bool]], None]
"""Takes the files of a pack into a folder; says how far it is, and asks whether to stop."""


@contextlib.contextmanager
def opened(source: Path) -> Iterator[tuple[bytes, str, Extract]]:
    """The list of a pack, its signature, and how its files are taken out."""
    if source.is_dir():
        try:
            data = (source / LIST).read_bytes()
            signature = (source / SIGNATURE).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise ArchiveRefused(
                say("{name} is no folder with an engine pack and its signature.", name=source.name)
            ) from error
        yield data, signature, lambda *how: _copy(source, *how)
        return
    with Archive(source) as archive:
        data = archive.read(LIST)
        signature = archive.read(SIGNATURE).decode("utf-8", "replace")

        def extract(
            pack: Pack, target: Path, progress: Progress, stopped: Callable[[], bool]
        ) -> None:
            parts = [Part(file.path, file.size, file.sha256) for file in pack.files]
            archive.check(parts, frozenset({LIST, SIGNATURE}))
            count = _counter(pack, progress)
            for part in parts:
                archive.extract(part, target / part.path, count, stopped)

        yield data, signature, extract


def _copy(
    source: Path, pack: Pack, target: Path, progress: Progress, stopped: Callable[[], bool]
) -> None:
    """Take the files of a pack from a folder; links in it are not followed."""
    count = _counter(pack, progress)
    for file in pack.files:
        place, copy = source / file.path, target / file.path
        copy.parent.mkdir(parents=True, exist_ok=True)
        links = [place, *(each for each in place.parents if source in each.parents)]
        if any(each.is_symlink() for each in links) or not place.is_file():
            raise ArchiveRefused(
                say("{name} is not whole: {part} is missing.", name=source.name, part=file.path)
            )
        shutil.copyfile(place, copy)
        if copy.stat().st_size != file.size or hash_file(copy, count, stopped) != file.sha256:
            raise ArchiveRefused(
                say(
                    "{part} in {name} is not what its list says: it was changed or damaged. Get the file "
                    "again.",
                    part=file.path, name=source.name,
                )
            )  # fmt: skip


def _counter(pack: Pack, progress: Progress) -> Callable[[int], None]:
    done, total = 0, max(1, pack.size)

    def count(more: int) -> None:
        nonlocal done
        done += more
        progress(min(1.0, done / total))

    return count

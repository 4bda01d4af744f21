"""Whether the disk has room for what is in the queue of downloads."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from localchat.domain.download import Download
from localchat.domain.repository import HubFile, parse_repository
from localchat.text import amount, say


def folder_of(root: Path, repository: str) -> Path:
    """Where the files of a repository lie."""
    name = parse_repository(repository)
    return root / name.owner / name.name


def missing_bytes(root: Path, download: Download) -> int:
    """Bytes that its files will still take of the disk: what is reserved already counts as there."""
    folder = folder_of(root, download.repository)
    return sum(_missing(folder / file.path, file) for file in download.files)


def _missing(target: Path, file: HubFile) -> int:
    try:
        if target.stat().st_size == file.size:
            return 0
    except OSError:
        pass
    try:
        part = target.with_name(f"{target.name}.part").stat()
    except OSError:
        return file.size
    # Where the system does not tell blocks, nothing is believed to be reserved.
    held = getattr(part, "st_blocks", 0) * 512
    return max(0, file.size - held)


def lack_of_space(root: Path, downloads: Iterable[Download], floor: int) -> str:
    """A sentence with the figures when the disk has no room for all of these; empty when it has."""
    missing = sum(missing_bytes(root, download) for download in downloads)
    if not missing:
        return ""
    place = root
    while not place.exists() and place != place.parent:
        place = place.parent
    try:
        free = shutil.disk_usage(place).free
    except OSError:
        return ""  # whoever writes says what is wrong with the disk
    short = missing + floor - free
    if short <= 0:
        return ""
    return say(
        "The downloads need {missing} more, and the disk has {free} free, of which {floor} stay for "
        "your system. Free {short}, or cancel a download.",
        missing=_gb(missing),
        free=_gb(free),
        floor=_gb(floor),
        short=_gb(short),
    )


def _gb(count: int) -> str:
    gigabytes = count >= 1e8  # noqa: PLR2004
    return amount(count / 1e9, "GB") if gigabytes else amount(count / 1e6, "MB")

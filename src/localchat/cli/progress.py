"""How far a download is: one living line on a terminal, a plain line now and then for everybody else."""

import shutil
import sys
import time

from localchat.cli.output import note, printable, size
from localchat.domain.download import Download, DownloadState
from localchat.text import listed, tr

EVERY, STEP = 15.0, 0.1
"""Plain lines come after so many seconds, or after this share of the whole."""
_BAR = 24


class Progress:
    """Shows one download on stderr."""

    def __init__(self, *, plain: bool = True) -> None:
        """Without `plain` nothing is said where no person looks."""
        self._live = sys.stderr.isatty()
        self._plain = plain
        self._said_at, self._said, self._why = 0.0, -1.0, ""

    def show(self, download: Download) -> None:
        """Show how far it is."""
        if self._live:
            text = f"{bar(download.share)} {describe(download)}"
            width = shutil.get_terminal_size().columns - 1
            sys.stderr.write(f"\r\x1b[K{printable(text)[:width]}")
            sys.stderr.flush()
            return
        now = time.monotonic()
        soon = now - self._said_at < EVERY and download.share - self._said < STEP
        if download.why == self._why and (soon or download.share == self._said):
            return
        self._said_at, self._said, self._why = now, download.share, download.why
        if self._plain and download.state is not DownloadState.QUEUED:
            note(printable(describe(download)))

    def clear(self) -> None:
        """Take the living line away, before something else is said."""
        if self._live:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def bar(share: float) -> str:
    """A bar of blocks, in eighths."""
    eighths = round(8 * _BAR * min(1.0, max(0.0, share)))
    full, rest = divmod(eighths, 8)
    part = " ▏▎▍▌▋▊▉"[rest] if full < _BAR else ""
    return f"▕{'█' * full}{part}".ljust(_BAR + 1) + "▏"


def describe(download: Download) -> str:
    """``42 %, 1.2 GB of 4.9 GB, 23.4 MB/s, 2 min left``."""
    done, whole = size(download.done), size(download.size)
    words = [f"{int(100 * download.share)} %", tr("{done} of {size}", done=done, size=whole)]
    match download.state:
        case DownloadState.RUNNING if download.rate:
            words.append(f"{size(round(download.rate))}/s")
            if (left := download.seconds_left) is not None:
                words.append(tr("{time} left", time=duration(left)))
        case DownloadState.WAITING:
            why = download.why or tr("waiting.")
            time = duration(download.wait)
            words.append(f"{why} {tr('Next try in {time}.', time=time)}" if download.wait else why)
        case DownloadState.CHECKING:
            words.append(tr("checking its hash"))
        case DownloadState.QUEUED:
            words.append(tr("waits for its turn"))
        case _:
            words.append(download.why)
    return listed(word for word in words if word)


def duration(seconds: float) -> str:
    """``45 s``, ``12 min``, ``3 h 20 min``."""
    whole = max(1, round(seconds))
    if whole < 60:  # noqa: PLR2004 -- a minute
        return tr("{seconds} s", seconds=whole)
    hours, minutes = divmod(round(whole / 60), 60)
    if hours:
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
    return tr("{minutes} min", minutes=minutes)

"""``download`` and ``downloads``: getting models, and the queue of what is being got."""

import queue
import re
import time
from dataclasses import replace
from pathlib import Path

from localchat.cli.hub import set_token
from localchat.cli.output import note, say, say_json, say_table, size
from localchat.cli.progress import Progress, describe
from localchat.cli.request import Request
from localchat.domain.discovery import Choice, ModelPage
from localchat.domain.download import Download, DownloadId, DownloadState
from localchat.domain.repository import without_projector
from localchat.errors import DoesNotFit, HubNotFound, UsageError
from localchat.services.fetching import is_projector
from localchat.services.services import Services
from localchat.text import listed, noop, tr

CONTEXT = 8192
"""Tokens of context for which a quantisation is recommended."""
_FILE = re.compile(r"/(?:blob|resolve|raw)/[^/]+/(?P<path>[^?#]+\.gguf)", re.IGNORECASE)
_STATES = {
    DownloadState.QUEUED: noop("queued"),
    DownloadState.RUNNING: noop("running"),
    DownloadState.WAITING: noop("waiting"),
    DownloadState.CHECKING: noop("checking"),
    DownloadState.PAUSED: noop("paused"),
    DownloadState.FAILED: noop("failed"),
    DownloadState.DONE: noop("done"),
}
_OVER = frozenset({DownloadState.DONE, DownloadState.FAILED, DownloadState.PAUSED})


def download(request: Request) -> int:
    """Get one quantisation of a model, and show how far it is."""
    services, options = request.services, request.options
    if options.ask_token:
        set_token(request)
    page = services.discover.page(options.repository, CONTEXT)
    linked = _FILE.search(options.repository)
    choice = _choose(page, options.quant, options.file or (linked["path"] if linked else None))
    quantisation = choice.quantisation
    if options.no_projector:
        quantisation = without_projector(quantisation)
    found = services.downloads.add(
        page.found.repository, page.revision, page.found.name, quantisation, page.found.licence
    )
    if found.state is not DownloadState.DONE:
        whole = sum(file.size for file in found.files)
        note(
            tr(
                "{name}, {size}. On this computer: {fit}.",
                name=found.title,
                size=size(whole),
                fit=tr(choice.verdict.fit),
            )
        )
        found = follow(request, found)
    if found.state is DownloadState.DONE:
        return _done(request, found)
    if found.state is DownloadState.FAILED:
        note(f"localchat: {found.why}")
        if page.found.gated:
            note(
                tr(
                    "Agree to the licence on {address}, then: localchat token set (or --ask-token)",
                    address=services.discover.address(found.repository),
                )
            )
    elif found.why:
        note(f"localchat: {found.why}")
    else:
        note(
            tr("Paused: {state}. To go on: {command}", state=describe(found), command=_again(found))
        )
    return 1


def _choose(page: ModelPage, label: str | None, file: str | None) -> Choice:
    """The quantisation that was asked for, or the recommended one."""
    if not page.choices:
        raise HubNotFound(
            tr(
                "{name} has no whole GGUF model. Look for a GGUF of it: localchat search {words}",
                name=page.found.repository,
                words=page.found.name,
            )
        )
    if file:
        for choice in page.choices:
            if any(file in {each.path, each.name} for each in choice.quantisation.files):
                return choice
        names = listed(choice.quantisation.files[0].path for choice in page.choices)
        raise UsageError(
            tr(
                "{name} has no model file {file}. There are: {names}.",
                name=page.found.repository,
                file=file,
                names=names,
            )
        )
    if label:
        for choice in page.choices:
            if choice.quantisation.label.casefold() == label.casefold():
                return choice
        labels = listed(choice.quantisation.label for choice in page.choices)
        raise UsageError(
            tr(
                "{name} has no quantisation {label}. There are: {labels}.",
                name=page.found.repository,
                label=label,
                labels=labels,
            )
        )
    for choice in page.choices:
        if choice.recommended:
            return choice
    least = min(page.choices, key=lambda choice: choice.verdict.need)
    raise DoesNotFit(
        tr(
            "Nothing of {name} fits this computer: the smallest, {quantisation}, needs {need} of "
            "memory, and this computer has {total}. To get it all the same: --quant "
            "{quantisation}",
            name=page.found.name,
            quantisation=least.quantisation.label,
            need=size(least.verdict.need),
            total=size(least.verdict.total),
        )
    )


def follow(request: Request, found: Download) -> Download:
    """Let one run, and show it until it is over; Ctrl+C pauses it."""
    downloads = request.services.downloads
    news: queue.SimpleQueue[Download] = queue.SimpleQueue()
    downloads.changed.append(news.put)
    if found.state in {DownloadState.PAUSED, DownloadState.FAILED}:
        downloads.resume(found.id)
    if downloads.runs:
        note(tr("The open LocalChat gets it; this shows how far it is."))
    downloads.start(only=found.id)
    progress = Progress(plain=not request.json)
    try:
        while True:
            try:
                now = downloads.get(found.id)
            except UsageError:
                return replace(
                    found, state=DownloadState.PAUSED, why=tr("It was cancelled elsewhere.")
                )
            if now.state in _OVER:
                return now
            progress.show(now)
            try:
                news.get(timeout=1.0)
            except queue.Empty:
                continue
    except KeyboardInterrupt:
        downloads.pause(found.id)
        return _settled(request.services, found.id)
    finally:
        progress.clear()
        downloads.changed.remove(news.put)


def _settled(services: Services, key: DownloadId) -> Download:
    """A download after its pause; it may have been done in the last moment."""
    time.sleep(0.1)
    return services.downloads.get(key)


def _done(request: Request, found: Download) -> int:
    first = next(file for file in found.files if not is_projector(file))
    path = Path(found.folder) / first.path
    if request.json:
        say_json(_as_json(found))
    else:
        say(tr("{title} is here, whole and checked: {path}", title=found.title, path=path))
        note(tr('Chat with it: localchat chat --model "{path}"', path=path))
    return 0


def _again(found: Download) -> str:
    return f"localchat download {found.repository} --quant {found.label}"


def _as_json(found: Download) -> dict[str, object]:
    return {
        "id": found.id,
        "name": found.name,
        "repository": found.repository,
        "revision": found.revision,
        "quantisation": found.label,
        "state": str(found.state),
        "why": found.why,
        "done": found.done,
        "size": found.size,
        "folder": found.folder,
        "files": [
            {"path": file.path, "size": file.size, "sha256": file.sha256} for file in found.files
        ],
    }


# --- the queue -----------------------------------------------------------------------------------


def downloads(request: Request) -> int:
    """List the queue, or pause, resume, cancel or remove one of it."""
    queue_, action = request.services.downloads, request.options.action
    if action in {None, "list"}:
        return _list(request)
    found = queue_.get(_key(request.options.id))
    match action:
        case "pause":
            queue_.pause(found.id)
            say(tr("{title} is paused.", title=found.title))
        case "resume" if queue_.runs:
            queue_.resume(found.id)
            say(tr("{title} goes on in the open LocalChat.", title=found.title))
        case "resume":
            return _resume(request, found)
        case "cancel":
            queue_.cancel(found.id)
            say(tr("{title} is cancelled, and what was here of it is deleted.", title=found.title))
        case "remove":
            queue_.remove(found.id)
            say(tr("{title} is taken from the list.", title=found.title))
    return 0


def _resume(request: Request, found: Download) -> int:
    if found.state is not DownloadState.DONE:
        found = follow(request, found)
    if found.state is DownloadState.DONE:
        return _done(request, found)
    if found.why:
        note(f"localchat: {found.why}")
    else:
        note(tr("Paused: {state}.", state=describe(found)))
    return 1


def _key(text: str) -> DownloadId:
    try:
        return DownloadId(int(text))
    except ValueError:
        raise UsageError(
            tr(
                "A download is named by its number, not by {word}. See: localchat downloads",
                word=f"{text!r}",
            )
        ) from None


def _list(request: Request) -> int:
    queue_ = request.services.downloads
    found = queue_.all()
    if request.json:
        say_json([_as_json(each) for each in found])
        return 0
    if not found:
        say(tr("There is no download."))
        return 0
    say_table(
        (tr("Id"), tr("Name"), tr("State"), tr("Here"), tr("Size"), ""),
        [
            (
                str(each.id), each.title, tr(_STATES[each.state]), f"{int(100 * each.share)} %",
                size(each.size), each.why,
            )
            for each in found
        ],
    )  # fmt: skip
    if any(each.state.is_active for each in found) and not queue_.runs:
        note(tr("Nothing moves just now: open LocalChat, or type: localchat downloads resume ID"))
    return 0

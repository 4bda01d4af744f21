"""``bundle``: everything for a computer without a network, in one file."""

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from localchat.cli.output import note, say, say_json, say_table, size
from localchat.cli.packs import key_of
from localchat.cli.progress import bar
from localchat.cli.request import Request
from localchat.domain.bundle import Kind
from localchat.errors import UsageError
from localchat.services.bundle_maker import Wanted
from localchat.services.bundles import Looked, Report
from localchat.services.minisign import SecretKey
from localchat.text import listed, noop, tr

_KINDS = {
    Kind.MODEL: noop("model"), Kind.BESIDE: noop("licence or description"),
    Kind.PACKAGE: noop("LocalChat itself"), Kind.PRESET: noop("preset"), Kind.PERSONA: noop("persona"),
}  # fmt: skip


def bundle(request: Request) -> int:
    """Write, check or take over a bundle."""
    with _stoppable() as stop:
        match request.options.action:
            case "create":
                return _create(request, stop)
            case "verify":
                return _verify(request, stop)
            case _:
                return _install(request, stop)


def _create(request: Request, stop: threading.Event) -> int:
    options = request.options
    wanted = Wanted(
        models=tuple(options.model),
        package=Path(options.package).expanduser() if options.package else None,
        presets=not options.no_presets,
        personas=not options.no_personas,
    )
    target, key = Path(options.to).expanduser(), _secret_key(options.sign)
    if not options.model:
        request.services.library.scan()
    made = request.services.bundles.create(target, wanted, key, _show, stop.is_set)
    _clear()
    if request.json:
        say_json(_as_json(Looked(made, key.public.name if key else "")))
    else:
        note(
            tr(
                "%n files, {size}, are in {path}.", len(made.files), one="%n file, {size}, is in {path}.",
                size=size(made.size), path=target,
            )
        )  # fmt: skip
    return 0


def _verify(request: Request, stop: threading.Event) -> int:
    path, key = Path(request.options.path).expanduser(), key_of(request.options.key)
    looked = request.services.bundles.verify(path, key, _show, stop.is_set)
    _clear()
    if request.json:
        say_json(_as_json(looked))
        return 0
    say_table(
        (tr("Kind"), tr("Size"), tr("File")),
        [(tr(_KINDS[file.kind]), size(file.size), file.path) for file in looked.bundle.files],
    )
    note(_whose(looked))
    note(tr("Everything in it is as its list says."))
    return 0


def _install(request: Request, stop: threading.Event) -> int:
    path, key = Path(request.options.path).expanduser(), key_of(request.options.key)
    bundles = request.services.bundles
    note(_whose(bundles.look(path, key)))
    report = bundles.install(path, key, _show, stop.is_set)
    _clear()
    if request.json:
        say_json(
            {
                "models": report.models,
                "presets": report.presets,
                "personas": report.personas,
                "here": report.here,
                "package": str(report.package or ""),
                "notes": report.notes,
            }
        )
    else:
        _tell(report)
    return 0


def _tell(report: Report) -> None:
    for text, names in (
        (tr("Models: {names}"), report.models),
        (tr("Presets: {names}"), report.presets),
        (tr("Personas: {names}"), report.personas),
    ):
        if names:
            say(text.format(names=listed(names)))
    if report.here:
        say(tr("%n files were here already.", report.here, one="%n file was here already."))
    if report.package:
        say(tr("LocalChat itself: {path}", path=report.package))
        say(report.how)
    for line in report.notes:
        note(line)


def _whose(looked: Looked) -> str:
    if looked.signed_by:
        return tr("It is signed with the key {name}.", name=looked.signed_by)
    return tr(
        "It is not signed by anybody that LocalChat knows: its hashes find damage, not whoever made it."
    )


def _as_json(looked: Looked) -> dict[str, object]:
    return {
        "app": looked.bundle.app,
        "made": looked.bundle.made,
        "signed_by": looked.signed_by,
        "files": [
            {"path": file.path, "kind": str(file.kind), "size": file.size, "sha256": file.sha256}
            for file in looked.bundle.files
        ],
    }


def _secret_key(text: str | None) -> SecretKey | None:
    if text is None:
        return None
    try:
        return SecretKey.parse(Path(text).expanduser().read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(
            tr(
                "“{text}” is no file with a secret key of minisign that has no password (minisign -G -W).",
                text=text[:60],
            )
        ) from error


def _show(share: float) -> None:
    """A bar on a terminal; nothing where no person looks."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{bar(share)} {int(100 * share)} %")
        sys.stderr.flush()


def _clear() -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


@contextmanager
def _stoppable() -> Iterator[threading.Event]:
    """Ctrl+C stops it in order; what came stays."""
    stop = threading.Event()

    def halt(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    before = signal.signal(signal.SIGINT, halt)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)

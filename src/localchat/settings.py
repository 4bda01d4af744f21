"""The person's choices: one table, from which validation, the dialog and the help come."""

import json
import os
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from localchat.errors import UsageError
from localchat.text import listed, noop, say


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One choice."""

    name: str
    default: bool | int | str
    label: str = ""
    """What the dialog calls it; empty for what the window remembers by itself."""
    help: str = ""
    section: str = ""
    """Under which heading the dialog shows it."""
    unit: str = ""
    """What a number counts: ``GB``, ``%``."""
    nothing: str = ""
    """What 0 means, in a word; empty if it is a number like any other."""
    choices: tuple[str, ...] = ()
    minimum: int = 0
    maximum: int = 100_000

    def check(self, value: object) -> bool | int | str:
        """Return the value if it is allowed; `UsageError` says what is."""
        if type(value) is not type(self.default):
            raise UsageError(say("{name} cannot be {value}.", name=self.name, value=f"{value!r}"))
        if self.choices and value not in self.choices:
            raise UsageError(
                say(
                    "{name} must be one of {choices}.",
                    name=self.name,
                    choices=listed(self.choices),
                )
            )
        if type(value) is int and not self.minimum <= value <= self.maximum:
            raise UsageError(
                say(
                    "{name} must be from {minimum} to {maximum}.",
                    name=self.name,
                    minimum=self.minimum,
                    maximum=self.maximum,
                )
            )
        return value


SETTINGS: tuple[Setting, ...] = (
    Setting(
        name="language",
        default="",
        section=noop("General"),
        label=noop("Language"),
        help=noop("Of the window, from its next start on."),
        choices=("", "en", "zh_CN", "de", "es", "fr", "ja"),
    ),
    Setting(
        name="theme",
        default="system",
        section=noop("Look"),
        label=noop("Look"),
        help=noop("Light, dark, or as the system says."),
        choices=(noop("system"), noop("light"), noop("dark")),
    ),
    Setting(
        name="text_size",
        default=100,
        section=noop("Look"),
        label=noop("Text size"),
        help=noop("In percent of the system's size."),
        unit=noop("%"),
        minimum=80,
        maximum=200,
    ),
    Setting(
        name="high_contrast",
        default=False,
        section=noop("Look"),
        label=noop("High contrast"),
        help=noop("Strong lines and no grey text."),
    ),
    Setting(
        name="reduce_motion",
        default=False,
        section=noop("Look"),
        label=noop("Less motion"),
        help=noop("No sliding menus and no blinking cursor, whatever the system says."),
    ),
    Setting(
        name="unload_after",
        default="never",
        section=noop("Chats and memory"),
        label=noop("Let go of an idle model"),
        help=noop("Its memory is free then; the next message loads it again."),
        choices=(noop("never"), noop("5 minutes"), noop("15 minutes"), noop("1 hour")),
    ),
    Setting(
        name="unload_on_battery",
        default=False,
        section=noop("Chats and memory"),
        label=noop("Save the battery"),
        help=noop("Without mains, an idle model is let go after a minute."),
    ),
    Setting(
        name="unload_on_pressure",
        default=True,
        section=noop("Chats and memory"),
        label=noop("Make room for others"),
        help=noop("An idle model is let go when this computer runs out of memory."),
    ),
    Setting(
        name="states_budget",
        default="4 GB",
        section=noop("Chats and memory"),
        label=noop("Remember what was read"),
        help=noop(
            "Disk space for long chats, sealed with your key, so that opening one does not read it again."
        ),
        choices=(noop("off"), noop("1 GB"), noop("4 GB"), noop("16 GB"), noop("64 GB")),
    ),
    Setting(
        name="keep_thinking",
        default=False,
        section=noop("Chats and memory"),
        label=noop("Tell the thinking again"),
        help=noop(
            "What the model thought before earlier answers stays in mind; it takes room in the context."
        ),
    ),
    Setting(
        name="user_name",
        default="",
        section=noop("Chats and memory"),
        label=noop("Your name"),
        help=noop("Stands for {{user}} in system prompts and examples; empty for “User”."),
    ),
    Setting(
        name="token_view",
        default=False,
        section=noop("Chats and memory"),
        label=noop("Look at tokens"),
        help=noop("Keeps with each answer how likely its words were, and which others there were."),
    ),
    Setting(
        name="titles",
        default="model",
        section=noop("Chats and memory"),
        label=noop("Titles of chats"),
        help=noop(
            "By the model, in a quiet moment after its first answer, or the first line of what you said."
        ),
        choices=(noop("model"), noop("first line")),
    ),
    Setting(
        name="lock_after",
        default="never",
        section=noop("Safety"),
        label=noop("Lock by itself"),
        help=noop("After so long without a key or a click."),
        choices=(
            noop("never"),
            noop("1 minute"),
            noop("5 minutes"),
            noop("15 minutes"),
            noop("1 hour"),
        ),
    ),
    Setting(
        name="lock_on_sleep",
        default=True,
        section=noop("Safety"),
        label=noop("Lock with the computer"),
        help=noop("When it sleeps, or when its screen is locked."),
    ),
    Setting(
        name="tray",
        default=False,
        section=noop("Desktop"),
        label=noop("Icon in the tray"),
        help=noop("Closing the window leaves LocalChat there, and what is under way goes on."),
    ),
    Setting(
        name="notify",
        default=True,
        section=noop("Desktop"),
        label=noop("Tell when something is ready"),
        help=noop("An answer or a download, when the window is not in front; never what was said."),
    ),
    Setting(
        name="quick_keys",
        default="",
        section=noop("Desktop"),
        label=noop("Keys for a quick question"),
        help=noop("From any program, such as Ctrl+Alt+Space; empty for none."),
    ),
    Setting(
        name="offline",
        default=False,
        section=noop("Network"),
        label=noop("Offline"),
        help=noop("Opens no connection at all, whatever is clicked; what runs stops at once."),
    ),
    Setting(
        name="mirror",
        default="",
        section=noop("Network"),
        label=noop("Mirror of the hub"),
        help=noop("The address of a mirror, if your network has one; empty for the hub itself."),
    ),
    Setting(
        name="models_folder",
        default="",
        section=noop("Models and downloads"),
        label=noop("Folder for downloads"),
        help=noop("Where downloaded models go; empty for the folder “models” in the data folder."),
    ),
    Setting(
        name="downloads_at_once",
        default=2,
        section=noop("Models and downloads"),
        label=noop("Downloads at once"),
        help=noop("The others wait for their turn."),
        minimum=1,
        maximum=4,
    ),
    Setting(
        name="connections",
        default=4,
        section=noop("Models and downloads"),
        label=noop("Connections for a large file"),
        help=noop("As many are used as make it faster, up to this number."),
        minimum=1,
        maximum=8,
    ),
    Setting(
        name="speed_limit",
        default=0,
        section=noop("Models and downloads"),
        label=noop("Speed limit"),
        help=noop("For all downloads together."),
        unit=noop("MB/s"),
        nothing=noop("No limit"),
        maximum=10_000,
    ),
    Setting(
        name="quiet_hours",
        default="",
        section=noop("Models and downloads"),
        label=noop("Quiet hours"),
        help=noop("Downloads rest in these hours, such as 08:00-18:00; empty for never."),
    ),
    Setting(
        name="disk_floor",
        default=2,
        section=noop("Models and downloads"),
        label=noop("Space that stays free"),
        help=noop("A download pauses before the disk has less."),
        unit=noop("GB"),
        maximum=1_000,
    ),
    Setting(
        name="other_apps",
        default=True,
        section=noop("Models and downloads"),
        label=noop("Models of other apps"),
        help=noop(
            "Lists the models of LM Studio, Jan, Ollama and others where they are; they are never changed."
        ),
    ),
    Setting(
        name="default_model",
        default="guide",
        section=noop("Chats and memory"),
        label=noop("Model of new chats"),
        help=noop("The one that you chose last, until you choose another."),
    ),
    Setting(
        name="default_preset",
        default="Balanced",
        section=noop("Chats and memory"),
        label=noop("Preset of new chats"),
        help=noop("A model with a preset of its own takes that one."),
    ),
    Setting(name="panel_open", default=True),
    Setting(name="palette_recent", default=""),
    Setting(name="keys", default=""),
    Setting(name="told_about_tray", default=False),
    Setting(name="news_serial", default=0, maximum=2**53),
    Setting(name="list_open", default=True),
    Setting(name="list_width", default=256, minimum=180, maximum=600),
    Setting(name="geometry", default=""),
    Setting(name="last_conversation", default=0, maximum=2**53),
    Setting(name="told_about_code", default=False),
)

BY_NAME: Mapping[str, Setting] = {setting.name: setting for setting in SETTINGS}
"""The same table, by name."""


class Settings:
    """The choices as they are. Written at once and whole; a broken file is kept aside."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.is_over = False
        """Whether nothing is remembered any more: all that there was is erased."""
        self._lock = threading.Lock()
        self._stamp = _stamp(self._path)
        self._values: dict[str, bool | int | str] = {}
        try:
            self._values = self._read()
        except FileNotFoundError:
            return
        except (OSError, ValueError, RecursionError):
            self._set_aside()

    def _read(self) -> dict[str, bool | int | str]:
        found: Any = json.loads(self._path.read_text(encoding="utf-8"))
        values = {}
        for name, value in found.items() if isinstance(found, dict) else ():
            try:
                values[name] = BY_NAME[name].check(value)
            except (KeyError, UsageError):
                continue
        return values

    def refresh(self) -> bool:
        """Take over what another process of the same data folder chose; whether there was something."""
        with self._lock:
            return self._refresh()

    def _refresh(self) -> bool:
        stamp = _stamp(self._path)
        if stamp is None or stamp == self._stamp:
            return False
        try:
            values = self._read()
        except (OSError, ValueError, RecursionError):
            return False
        before, self._values, self._stamp = self._values, values, stamp
        return before != values

    def _set_aside(self) -> None:
        try:
            self._path.replace(self._path.with_suffix(".damaged.json"))
        except OSError:
            return

    def __getitem__(self, name: str) -> Any:
        """The value of a choice."""
        return self._values.get(name, BY_NAME[name].default)

    @property
    def chosen(self) -> dict[str, bool | int | str]:
        """What was chosen otherwise than usual, by name."""
        return dict(self._values)

    def set(self, name: str, value: object) -> None:
        """Choose, and remember it; a disk that cannot be written is no reason to stop."""
        checked = BY_NAME[name].check(value)
        with self._lock:
            # What another process chose meanwhile stays chosen.
            self._refresh()
            if self[name] == checked:
                return
            self._values = {**self._values, name: checked}
            self._write()

    def _write(self) -> None:
        if self.is_over:
            return
        part = self._path.with_suffix(f".{os.getpid()}.part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with part.open("w", encoding="utf-8") as file:
                json.dump(self._values, file, indent=2, ensure_ascii=False)
                file.flush()
                os.fsync(file.fileno())
            stamp = _stamp(part)
            part.replace(self._path)
            self._stamp = stamp
        except OSError:
            return


def _stamp(file: Path) -> tuple[int, int, int] | None:
    """What tells one state of a file from another; None where there is none."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size

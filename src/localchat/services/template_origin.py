"""Who published a model's chat template, and how the file's differs from it.

What is known without a connection are marks of publishers' templates; the text is asked for on a click.
"""

import functools
import json
from collections.abc import Mapping
from pathlib import Path

from localchat.domain.connection import asked
from localchat.domain.repository import NotARepository, parse_repository
from localchat.domain.template_origin import Compared, differences, digest
from localchat.engine import gate
from localchat.errors import HubNotFound, UsageError
from localchat.paths import RESOURCES
from localchat.services.lookups import Lookups
from localchat.services.network import Network
from localchat.text import say

LONGEST = 4_000_000
"""Bytes of a file on the hub in which a template is looked for."""
_FILES = ("chat_template.jinja", "chat_template.json", "tokenizer_config.json")
"""Where publishers keep it, the usual place first."""
_KEYS = (
    "general.base_model.0.repo_url",
    "general.source.huggingface.repository",
    "general.source.repo_url",
    "general.repo_url",
)
"""Where a model's file says of which model it was made."""
_HUB = ("https://huggingface.co/", "https://hf.co/")


@functools.cache
def _known() -> Mapping[str, str]:
    found: Mapping[str, str] = json.loads(
        (RESOURCES / "templates.json").read_text(encoding="utf-8")
    )
    return found


def publisher_of(template: str) -> str:
    """The repository that is known to have published exactly this template; empty if none is."""
    return _known().get(digest(template), "")


def original_of(model: Path) -> str:
    """The repository of which a model's file says that it was made; empty if it names none on the hub.

    Raises the errors of the gate.
    """
    pairs = gate.check(model).pairs
    for key in _KEYS:
        value = str(pairs.get(key, ""))
        if not value.startswith(_HUB) and "://" in value:
            continue
        try:
            return str(parse_repository(value))
        except NotARepository:
            continue
    return ""


class TemplateOrigins:
    """Asks the hub for publishers' templates. Each call waits for its answer."""

    def __init__(self, network: Network) -> None:
        self._network, self._lookups = network, Lookups(network)

    def compare(self, template: str, original: str) -> Compared:
        """A template beside the one that `original` published; raises a `HubError`."""
        if not original:
            raise UsageError(
                say(
                    "The model’s file does not say of which model it was made, so nothing can be compared."
                )
            )
        with asked("Compare a chat template"):
            return Compared(original, differences(template, self._published(original)))

    def _published(self, repository: str) -> str:
        described = self._lookups.describe(repository)
        sizes = {file.path: file.size for file in described.files}
        for name in _FILES:
            if not 0 < sizes.get(name, 0) <= LONGEST:
                continue
            data = self._network.hub.read_part(repository, described.revision, name, 0, sizes[name])
            text = data.decode("utf-8", "replace")
            if name.endswith(".json"):
                text = template_in(text)
            if text.strip():
                return text
        raise HubNotFound(
            say("{repository} has no chat template to compare with.", repository=repository)
        )


def template_in(text: str) -> str:
    """The usual template in a publisher's JSON; empty if there is none."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return ""
    value = found.get("chat_template") if isinstance(found, dict) else None
    if isinstance(value, list):
        usual = (e for e in value if isinstance(e, dict) and e.get("name") == "default")
        value = next(usual, {}).get("template")
    return value if isinstance(value, str) else ""

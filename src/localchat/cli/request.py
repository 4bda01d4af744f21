"""What a command is given: its options, and the services when it asks for them."""

import argparse
import contextlib
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from localchat.cli.output import note
from localchat.domain.parameter import ParameterError, Value
from localchat.domain.parameters import named
from localchat.paths import Paths
from localchat.services.services import Services
from localchat.text import tr


class Request:
    """One call of the command line."""

    def __init__(
        self,
        options: argparse.Namespace,
        paths: Paths,
        build: Callable[[], Services],
        stack: contextlib.ExitStack,
    ) -> None:
        self.options = options
        self.paths = paths
        self._build = build
        self._stack = stack

    @property
    def json(self) -> bool:
        """Whether a program reads the output."""
        return bool(self.options.json)

    @cached_property
    def services(self) -> Services:
        """The services; closed when the command ends."""
        services = self._build()
        if (why := services.store.why_read_only) is not None:
            note(why.message)
        self._stack.callback(services.close)
        return services

    def option(self, name: str) -> Any:
        """An option that this command may not have."""
        return getattr(self.options, name, None)

    def changes(self) -> Mapping[str, Value]:
        """The values of ``--set``; `ParameterError` says what is wrong with one."""
        changes: dict[str, Value] = {}
        for pair in self.option("set") or []:
            name, equals, text = pair.partition("=")
            if not equals:
                raise ParameterError(tr("--set wants NAME=VALUE, not {word}.", word=f"{pair!r}"))
            parameter = named(name)
            changes[parameter.name] = parameter.parse(text)
        return changes

"""What a command is given: its options, and the services when it asks for them."""

import argparse
import contextlib
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from localchat.domain.parameter import ParameterError, Value
from localchat.domain.parameters import named
from localchat.paths import Paths
from localchat.services.services import Services


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
                raise ParameterError(f"--set wants NAME=VALUE, not {pair!r}.")
            parameter = named(name)
            changes[parameter.name] = parameter.parse(text)
        return changes

"""What can be typed: the commands and their options, without what they do."""

import argparse
from collections.abc import Sequence

from localchat import __version__

COMMANDS = (
    "chat",
    "ask",
    "models",
    "presets",
    "chats",
    "prompt",
    "bench",
    "doctor",
    "network",
    "unlock",
)
_WITH_VALUE = ("--home",)


def command_of(arguments: Sequence[str]) -> str | None:
    """The first word that is no global option; None when only the window is wanted.

    ``--help`` and ``--version`` count as commands. Cheap, since the window waits for it.
    """
    skip = False
    for word in arguments:
        if skip:
            skip = False
        elif word in _WITH_VALUE:
            skip = True
        elif not word.startswith("--home=") and word not in {"--offline", "--json"}:
            return word
    return None


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(
        prog="localchat",
        description="Private chats with a language model on your own computer. "
        "Without a command: the window, or a terminal chat where there is no display.",
    )
    top.add_argument("--version", action="version", version=f"LocalChat {__version__}")
    _global(top, top_level=True)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    shared = argparse.ArgumentParser(add_help=False)
    _global(shared, top_level=False)

    def add(name: str, help_: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=help_, description=help_, parents=[shared])

    _talking(add("chat", "chat in the terminal; Ctrl+C stops the answer, not the program"))
    ask = add("ask", "one answer, streamed; - reads the text from a pipe")
    ask.add_argument("text", metavar="TEXT|-")
    _talking(ask)
    _actions(add("models", "the models on this computer"), shared, {
        "list": ("all of them", ()),
        "add": ("check a GGUF file and remember it; it stays where it is", ("path",)),
        "inspect": ("what is in a model file, and whether it fits", ("path",)),
        "remove": ("forget a model; the file stays", ("id",)),
        "template": (
            "show the chat template of a model, or choose one: a name, a file, or own",
            ("id", "choice?"),
        ),
    })  # fmt: skip
    _actions(add("presets", "named sets of values"), shared, {
        "list": ("all of them", ()),
        "show": ("the values of one", ("name",)),
        "import": ("take one over from a file (also LM Studio's)", ("path",)),
        "export": ("write one to a file, or print it", ("name", "path?")),
        "delete": ("delete one of your own", ("name",)),
        "use": ("let chats with a model begin with one, or show it", ("model", "name?")),
    })  # fmt: skip
    _actions(add("chats", "the chats that are kept"), shared, {
        "list": ("all of them, newest first", ()),
        "search": ("those in which a word occurs", ("query",)),
        "show": ("one chat", ("id",)),
        "export": ("one chat as Markdown, or with --json all of it", ("id",)),
    })  # fmt: skip
    prompt = add(
        "prompt", "the exact text and tokens that would be sent, and a check of the chat template"
    )
    prompt.add_argument("--messages", metavar="FILE", required=True, help="JSON: [{role, text}, …]")
    prompt.add_argument("--model", default="guide", metavar="M", help="id, path, or guide")
    prompt.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="thinking, reasoning_effort",
    )
    bench = add("bench", "how fast a model reads and writes here")
    bench.add_argument("--model", default="guide", metavar="M", help="id, path, or guide")
    bench.add_argument("--prompt-tokens", type=int, default=512, metavar="N")
    bench.add_argument("--generate-tokens", type=int, default=128, metavar="N")
    bench.add_argument("--threads", type=int, metavar="N")
    add("doctor", "what this computer can do, what is wrong, what to do")
    add("unlock", "open the chats with their recovery code, which is asked for")
    add("network", "every connection there was")
    return top


def _global(parser: argparse.ArgumentParser, *, top_level: bool) -> None:
    """Options that may stand before and behind the command."""
    missing = None if top_level else argparse.SUPPRESS
    parser.add_argument(
        "--home", metavar="DIR", default=missing, help="keep everything in this folder"
    )
    for name, text in (
        ("--offline", "open no connection (this version never does)"),
        ("--json", "print data as JSON"),
    ):
        parser.add_argument(
            name, action="store_true", default=False if top_level else argparse.SUPPRESS, help=text
        )


def _talking(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", metavar="M", help="id, path, or guide")
    parser.add_argument("--preset", metavar="P", help="see: localchat presets list")
    parser.add_argument("--system", metavar="S", help="what the model is told first")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="one value; may be repeated",
    )
    parser.add_argument("--temporary", action="store_true", help="do not keep this chat")


def _actions(
    parser: argparse.ArgumentParser,
    shared: argparse.ArgumentParser,
    actions: dict[str, tuple[str, tuple[str, ...]]],
) -> None:
    below = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, (text, positions) in actions.items():
        action = below.add_parser(name, help=text, description=text, parents=[shared])
        for position in positions:
            word, optional, _ = position.partition("?")
            action.add_argument(word, metavar=word.upper(), nargs="?" if optional else None)

"""What can be typed: the commands and their options, without what they do."""

import argparse
from collections.abc import Callable, Sequence

from localchat import __version__

COMMANDS = (
    "chat",
    "ask",
    "models",
    "search",
    "download",
    "downloads",
    "token",
    "presets",
    "personas",
    "chats",
    "compare",
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
        elif not word.startswith("--home=") and word not in {"--offline", "--json", "--quick"}:
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
    top.add_argument(
        "--quick",
        action="store_true",
        help="the window, for a quick question; also in one that is open",
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    shared = argparse.ArgumentParser(add_help=False)
    _global(shared, top_level=False)

    def add(name: str, help_: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=help_, description=help_, parents=[shared])

    _talking(add("chat", "chat in the terminal; Ctrl+C stops the answer, not the program"))
    ask = add("ask", "one answer, streamed; - reads the text from a pipe")
    ask.add_argument("text", metavar="TEXT|-")
    ask.add_argument(
        "--attach", metavar="FILE", action="append", default=[],
        help="a file that the model reads first: text, code, CSV, PDF or DOCX; may be repeated",
    )  # fmt: skip
    _talking(ask)
    _actions(add("models", "the models on this computer"), shared, {
        "list": ("all of them", ("--sort=name,size,used",)),
        "add": ("remember a GGUF file, or a folder of them; all stay where they are", ("path",)),
        "inspect": (
            "what is in a model, and whether it fits: a file or an id",
            ("path", "--keys", "--tensors"),
        ),
        "verify": ("read a model whole, or all of them: are they as they came?", ("id?",)),
        "remove": ("move a downloaded model to the trash, forget any other", ("id", "--delete")),
        "folders": ("the folders that are looked at", ("--remove=DIR",)),
        "duplicates": ("models that are the same, though they lie in two places", ()),
        "template": (
            "show the chat template of a model, or choose one: a name, a file, or own",
            ("id", "choice?"),
        ),
    })  # fmt: skip
    _hub(add, shared)
    _actions(add("presets", "named sets of values"), shared, {
        "list": ("all of them", ()),
        "show": ("the values of one", ("name",)),
        "import": ("take one over from a file (also LM Studio's)", ("path",)),
        "export": ("write one to a file, or print it", ("name", "path?")),
        "delete": ("delete one of your own", ("name",)),
        "use": ("let chats with a model begin with one, or show it", ("model", "name?")),
    })  # fmt: skip
    _actions(add("personas", "who answers: system prompts with examples"), shared, {
        "list": ("all of them", ()),
        "show": ("one of them, with its examples", ("name",)),
        "import": ("take one over from a file, or from a character card (JSON or PNG)", ("path",)),
        "export": (
            "write one to a file, or print it; --card for apps that read character cards",
            ("name", "path?", "--card"),
        ),
        "remove": ("remove one of your own", ("name",)),
    })  # fmt: skip
    _actions(add("chats", "the chats that are kept"), shared, {
        "list": ("all of them, newest first", ()),
        "search": ("those in which a word occurs", ("query",)),
        "show": ("one chat", ("id",)),
        "export": (
            "chats to files, or one to the screen; a PATH that ends in .zip or / holds a file for each",
            ("id*", "--all", "--format=md,html,json,jsonl,pdf", "--to=PATH", "--branches", "--thinking",
             "--no-system", "--no-examples"),
        ),
        "import": (
            "chats of other apps or of LocalChat: files, folders or zips; --look only tells what is in them",
            ("path+", "--look"),
        ),
    })  # fmt: skip
    compare = add("compare", "the same text to two models or presets; - reads it from a pipe")
    compare.add_argument("text", metavar="TEXT|-")
    for side in ("left", "right"):
        compare.add_argument(
            f"--{side}", required=True, metavar="M[:PRESET]", help="id, path, or guide"
        )
    compare.add_argument("--persona", metavar="P", help="for both; see: localchat personas list")
    compare.add_argument(
        "--zero-shot", choices=("left", "right"), help="who is told no examples of the persona"
    )
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
    return top


def _hub(
    add: Callable[[str, str], argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """The commands that may open a connection, and the one that tells which there were."""
    search = add("search", "look for models on the hub; without words, those that many look at now")
    search.add_argument(
        "query", metavar="QUERY", nargs="*", help="words, owner/name, or an address"
    )
    search.add_argument(
        "--sort", choices=("trending", "downloads", "likes", "updated"), default="trending"
    )
    for name, text in (
        ("--fits", "only what fits this computer"),
        ("--commercial", "only what may be used commercially, perhaps on conditions"),
        ("--open", "only what asks for no agreement"),
        ("--shelf", "the well-known ones that come with LocalChat, without a connection"),
    ):
        search.add_argument(name, action="store_true", help=text)
    search.add_argument("--language", metavar="XX", help="two letters, such as en or de")
    search.add_argument("--largest", type=float, metavar="B", help="most parameters, in billions")
    search.add_argument("--limit", type=int, default=20, metavar="N")
    download = add(
        "download", "get a model; the same command goes on where it stopped, Ctrl+C pauses"
    )
    download.add_argument("repository", metavar="OWNER/NAME|ADDRESS")
    which = download.add_mutually_exclusive_group()
    which.add_argument("--quant", metavar="Q4_K_M", help="else the one that suits this computer")
    which.add_argument("--file", metavar="NAME", help="the file of the model, or its first part")
    download.add_argument("--no-projector", action="store_true", help="without the part for images")
    download.add_argument(
        "--ask-token", action="store_true", help="ask for an access token first (or read a pipe)"
    )
    _actions(add("downloads", "what is being downloaded, and was"), shared, {
        "list": ("all of them", ()),
        "pause": ("stop one for now", ("id",)),
        "resume": ("go on with one, here if no other LocalChat is open", ("id",)),
        "cancel": ("stop one, and delete what is here of it", ("id",)),
        "remove": ("take one that is over from the list; its file stays", ("id",)),
    }, required=False)  # fmt: skip
    _actions(add("token", "your access token of the hub, for models that want an agreement"), shared, {
        "set": ("check one and keep it in the keyring; it is asked for, or read from a pipe", ()),
        "forget": ("forget it here", ()),
        "show": ("whether there is one, and whose; never the token itself", ()),
    }, required=False)  # fmt: skip
    network = add("network", "every connection there was")
    network.add_argument("--limit", type=int, default=1_000, metavar="N", help="the newest N")


def _global(parser: argparse.ArgumentParser, *, top_level: bool) -> None:
    """Options that may stand before and behind the command."""
    missing = None if top_level else argparse.SUPPRESS
    parser.add_argument(
        "--home", metavar="DIR", default=missing, help="keep everything in this folder"
    )
    for name, text in (
        ("--offline", "open no connection"),
        ("--json", "print data as JSON"),
    ):
        parser.add_argument(
            name, action="store_true", default=False if top_level else argparse.SUPPRESS, help=text
        )


def _talking(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", metavar="M", help="id, path, or guide")
    parser.add_argument("--preset", metavar="P", help="see: localchat presets list")
    parser.add_argument("--persona", metavar="P", help="see: localchat personas list")
    parser.add_argument(
        "--variable",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="what the persona asks for; may be repeated",
    )
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
    *,
    required: bool = True,
) -> None:
    below = parser.add_subparsers(dest="action", required=required, metavar="ACTION")
    for name, (text, positions) in actions.items():
        action = below.add_parser(name, help=text, description=text, parents=[shared])
        for position in positions:
            word, takes, value = position.partition("=")
            if takes:
                choices = value.split(",") if "," in value else None
                action.add_argument(word, choices=choices, metavar=None if choices else value)
                continue
            if word.startswith("--"):
                action.add_argument(word, action="store_true")
                continue
            word = position.rstrip("?*+")
            action.add_argument(word, metavar=word.upper(), nargs=position[len(word) :] or None)

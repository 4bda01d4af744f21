"""What can be typed: the commands and their options, without what they do."""

import argparse
from collections.abc import Callable, Sequence

from localchat import __version__
from localchat.domain.connection import OUTCOMES, PURPOSES
from localchat.domain.link import opens
from localchat.text import tr

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
    "report",
    "unlock",
    "passphrase",
    "backup",
    "store",
    "everything",
    "erase",
    "pack",
    "bundle",
    "update",
)
_WITH_VALUE = ("--home", "--smoke-test")


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
        elif (
            not word.startswith("--home=")
            and word not in {"--offline", "--json", "--quick", "--new-chat"}
            and not opens(word)
        ):
            return word
    return None


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(
        prog="localchat",
        description=tr(
            "Private chats with a language model on your own computer. Without a command: the "
            "window, or a terminal chat where there is no display."
        ),
    )
    top.add_argument(
        "--version",
        action="version",
        version=f"LocalChat {__version__}",
        help=tr("tell the version and leave"),
    )
    _global(top, top_level=True)
    top.add_argument(
        "--quick",
        action="store_true",
        help=tr("the window, for a quick question; also in one that is open"),
    )
    top.add_argument(
        "--new-chat",
        action="store_true",
        help=tr("the window with a new chat; also in one that is open"),
    )
    top.add_argument("--smoke-test", metavar="FILE", help=argparse.SUPPRESS)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    shared = argparse.ArgumentParser(add_help=False)
    _global(shared, top_level=False)

    def add(name: str, help_: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=help_, description=help_, parents=[shared])

    _talking(add("chat", tr("chat in the terminal; Ctrl+C stops the answer, not the program")))
    ask = add("ask", tr("one answer, streamed; - reads the text from a pipe"))
    ask.add_argument("text", metavar="TEXT|-")
    ask.add_argument(
        "--attach", metavar="FILE", action="append", default=[],
        help=tr("a file that the model reads first: text, code, CSV, PDF or DOCX; may be repeated"),
    )  # fmt: skip
    _talking(ask)
    _actions(add("models", tr("the models on this computer")), shared, {
        "list": (tr("all of them"), ("--sort=name,size,used",)),
        "add": (tr("remember a GGUF file, or a folder of them; all stay where they are"), ("path",)),
        "inspect": (
            tr("what is in a model, and whether it fits: a file or an id"),
            ("path", "--keys", "--tensors"),
        ),
        "verify": (tr("read a model whole, or all of them: are they as they came?"), ("id?",)),
        "remove": (tr("move a downloaded model to the trash, forget any other"), ("id", "--delete")),
        "folders": (tr("the folders that are looked at"), ("--remove=DIR",)),
        "duplicates": (tr("models that are the same, though they lie in two places"), ()),
        "template": (
            tr("show the chat template of a model, or choose one: a name, a file, or own"),
            ("id", "choice?"),
        ),
    })  # fmt: skip
    _hub(add, shared)
    _actions(add("presets", tr("named sets of values")), shared, {
        "list": (tr("all of them"), ()),
        "show": (tr("the values of one"), ("name",)),
        "import": (tr("take one over from a file (also LM Studio's)"), ("path",)),
        "export": (tr("write one to a file, or print it"), ("name", "path?")),
        "delete": (tr("delete one of your own"), ("name",)),
        "use": (tr("let chats with a model begin with one, or show it"), ("model", "name?")),
    })  # fmt: skip
    _actions(add("personas", tr("who answers: system prompts with examples")), shared, {
        "list": (tr("all of them"), ()),
        "show": (tr("one of them, with its examples"), ("name",)),
        "import": (tr("take one over from a file, or from a character card (JSON or PNG)"), ("path",)),
        "export": (
            tr("write one to a file, or print it; --card for apps that read character cards"),
            ("name", "path?", "--card"),
        ),
        "remove": (tr("remove one of your own"), ("name",)),
    })  # fmt: skip
    _actions(add("chats", tr("the chats that are kept")), shared, {
        "list": (tr("all of them, newest first"), ()),
        "search": (tr("those in which a word occurs"), ("query",)),
        "show": (tr("one chat"), ("id",)),
        "export": (
            tr("chats to files, or one to the screen; a PATH that ends in .zip or / holds a file "
"for each"),
            ("id*", "--all", "--format=md,html,json,jsonl,pdf", "--to=PATH", "--branches", "--thinking",
             "--no-system", "--no-examples"),
        ),
        "import": (
            tr("chats of other apps or of LocalChat: files, folders or zips; --look only tells what "
"is in them"),
            ("path+", "--look"),
        ),
    })  # fmt: skip
    compare = add("compare", tr("the same text to two models or presets; - reads it from a pipe"))
    compare.add_argument("text", metavar="TEXT|-")
    for side in ("left", "right"):
        compare.add_argument(
            f"--{side}", required=True, metavar="M[:PRESET]", help=tr("id, path, or guide")
        )
    compare.add_argument(
        "--persona", metavar="P", help=tr("for both; see: localchat personas list")
    )
    compare.add_argument(
        "--zero-shot", choices=("left", "right"), help=tr("who is told no examples of the persona")
    )
    prompt = add(
        "prompt",
        tr("the exact text and tokens that would be sent, and a check of the chat template"),
    )
    prompt.add_argument("--messages", metavar="FILE", required=True, help="JSON: [{role, text}, …]")
    prompt.add_argument("--model", default="guide", metavar="M", help=tr("id, path, or guide"))
    prompt.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="thinking, reasoning_effort",
    )
    bench = add("bench", tr("how fast a model reads and writes here"))
    bench.add_argument("--model", default="guide", metavar="M", help=tr("id, path, or guide"))
    bench.add_argument("--prompt-tokens", type=int, default=512, metavar="N")
    bench.add_argument("--generate-tokens", type=int, default=128, metavar="N")
    bench.add_argument("--threads", type=int, metavar="N")
    add("doctor", tr("what this computer can do, what is wrong, what to do"))
    report = add("report", tr("what helps to find a fault: shown here, and sent nowhere"))
    report.add_argument("--to", metavar="FILE", help=tr("save it as a zip, instead of showing it"))
    report.add_argument(
        "--with-names", action="store_true", help=tr("with the names of files and models")
    )
    report.add_argument("--what", metavar="TEXT", help=tr("what happened, in your words"))
    add("unlock", tr("open the chats with their recovery code, which is asked for"))
    _kept(add, shared)
    _installed(add, shared)
    return top


def _kept(
    add: Callable[[str, str], argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """The commands for the key, for copies of the chats, and for their end."""
    _actions(add("passphrase", tr("what opens the chats, beside the recovery code")), shared, {
        "show": (tr("whether there is one"), ()),
        "set": (
            tr("choose one, or another; --remember lets this computer open the chats without it"),
            ("--remember", "--code"),
        ),
        "remove": (tr("open the chats without one"), ("--code",)),
    }, required=False)  # fmt: skip
    _actions(add("backup", tr("copies of the chats, encrypted as they are")), shared, {
        "list": (tr("all of them, with how many chats each holds"), ()),
        "make": (tr("make one now"), ()),
        "restore": (
            tr("put one in the place of the chats, which are kept beside; or: newest"),
            ("name",),
        ),
    }, required=False)  # fmt: skip
    _actions(add("store", tr("the file with the chats, when it is damaged")), shared, {
        "salvage": (
            tr("take what can be read over into a new store; the damaged one is kept aside"),
            ("name?", "--to=FILE"),
        ),
    })  # fmt: skip
    _actions(add("everything", tr("all that you have here, in one file")), shared, {
        "export": (tr("write a zip; with --passphrase only that opens it"), ("path", "--passphrase")),
        "open": (tr("make a plain zip of one that a passphrase sealed"), ("path", "to")),
    })  # fmt: skip
    erase = add("erase", tr("remove all that LocalChat keeps on this computer"))
    erase.add_argument(
        "--everything", action="store_true", help=tr("chats, backups, settings, models, keys")
    )


def _installed(
    add: Callable[[str, str], argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """The commands for what is installed, and brought along, without a network or with a click."""
    _actions(add("pack", tr("parts of the engine that were added, such as for graphics cards")), shared, {
        "list": (tr("all of them"), ()),
        "add": (tr("take one from a file or folder, and try it"), ("path", "--key=KEY")),
        "remove": (tr("delete one"), ("id",)),
        "probe": (tr("try one again, or all of them: does it work, and is it faster?"), ("id?",)),
    }, required=False)  # fmt: skip
    _actions(add("bundle", tr("models and more in one file, for a computer without a network")), shared, {
        "create": (
            tr("write one; without MODEL all that LocalChat has downloaded"),
            ("to", "model*", "--package=FILE", "--no-presets", "--no-personas", "--sign=KEY"),
        ),
        "verify": (tr("read one whole: is everything in it as it should be?"), ("path", "--key=KEY")),
        "install": (tr("take over what is in one"), ("path", "--key=KEY")),
    })  # fmt: skip
    _actions(add("update", tr("a newer LocalChat; nothing is looked for unless you ask")), shared, {
        "check": (tr("look whether there is one"), ()),
        "download": (tr("get it, check it, and tell how to install it"), ("--kind=NAME",)),
        "install": (tr("put it in place of this one, where that needs no administrator"), ()),
        "back": (tr("go back to the version before"), ()),
    })  # fmt: skip


def _hub(
    add: Callable[[str, str], argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """The commands that may open a connection, and the one that tells which there were."""
    search = add(
        "search", tr("look for models on the hub; without words, those that many look at now")
    )
    search.add_argument(
        "query", metavar="QUERY", nargs="*", help=tr("words, owner/name, or an address")
    )
    search.add_argument(
        "--sort", choices=("trending", "downloads", "likes", "updated"), default="trending"
    )
    for name, text in (
        ("--fits", tr("only what fits this computer")),
        ("--commercial", tr("only what may be used commercially, perhaps on conditions")),
        ("--open", tr("only what asks for no agreement")),
        ("--shelf", tr("the well-known ones that come with LocalChat, without a connection")),
    ):
        search.add_argument(name, action="store_true", help=text)
    search.add_argument("--language", metavar="XX", help=tr("two letters, such as en or de"))
    search.add_argument(
        "--largest", type=float, metavar="B", help=tr("most parameters, in billions")
    )
    search.add_argument("--limit", type=int, default=20, metavar="N")
    download = add(
        "download", tr("get a model; the same command goes on where it stopped, Ctrl+C pauses")
    )
    download.add_argument("repository", metavar="OWNER/NAME|ADDRESS")
    which = download.add_mutually_exclusive_group()
    which.add_argument(
        "--quant", metavar="Q4_K_M", help=tr("else the one that suits this computer")
    )
    which.add_argument(
        "--file", metavar="NAME", help=tr("the file of the model, or its first part")
    )
    download.add_argument(
        "--no-projector", action="store_true", help=tr("without the part for images")
    )
    download.add_argument(
        "--ask-token",
        action="store_true",
        help=tr("ask for an access token first (or read a pipe)"),
    )
    _actions(add("downloads", tr("what is being downloaded, and was")), shared, {
        "list": (tr("all of them"), ()),
        "pause": (tr("stop one for now"), ("id",)),
        "resume": (tr("go on with one, here if no other LocalChat is open"), ("id",)),
        "cancel": (tr("stop one, and delete what is here of it"), ("id",)),
        "remove": (tr("take one that is over from the list; its file stays"), ("id",)),
    }, required=False)  # fmt: skip
    _actions(add("token", tr("your access token of the hub, for models that want an agreement")), shared, {
        "set": (tr("check one and keep it in the keyring; it is asked for, or read from a pipe"), ()),
        "forget": (tr("forget it here"), ()),
        "show": (tr("whether there is one, and whose; never the token itself"), ()),
    }, required=False)  # fmt: skip
    network = add("network", tr("every connection there was"))
    network.add_argument(
        "switch", nargs="?", choices=("offline", "online"),
        help=tr("switch connections off or on, at once and in every LocalChat of this data folder"),
    )  # fmt: skip
    network.add_argument("--limit", type=int, default=1_000, metavar="N", help=tr("the newest N"))
    network.add_argument("--host", metavar="NAME", help=tr("only those to this host"))
    network.add_argument("--purpose", choices=PURPOSES, help=tr("only those for this purpose"))
    network.add_argument("--result", choices=OUTCOMES, help=tr("only those that ended so"))
    network.add_argument(
        "--days", type=float, metavar="N", help=tr("only those of the last N days")
    )
    network.add_argument("--find", metavar="WORDS", help=tr("only those with all these words"))
    forms = network.add_mutually_exclusive_group()
    forms.add_argument("--csv", action="store_true", help=tr("print a table for other programs"))
    forms.add_argument("--report", action="store_true", help=tr("print a page for a security team"))


def _global(parser: argparse.ArgumentParser, *, top_level: bool) -> None:
    """Options that may stand before and behind the command."""
    missing = None if top_level else argparse.SUPPRESS
    parser.add_argument(
        "--home", metavar="DIR", default=missing, help=tr("keep everything in this folder")
    )
    for name, text in (
        ("--offline", tr("open no connection")),
        ("--json", tr("print data as JSON")),
    ):
        parser.add_argument(
            name, action="store_true", default=False if top_level else argparse.SUPPRESS, help=text
        )


def _talking(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", metavar="M", help=tr("id, path, or guide"))
    parser.add_argument("--preset", metavar="P", help=tr("see: localchat presets list"))
    parser.add_argument("--persona", metavar="P", help=tr("see: localchat personas list"))
    parser.add_argument(
        "--variable",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help=tr("what the persona asks for; may be repeated"),
    )
    parser.add_argument("--system", metavar="S", help=tr("what the model is told first"))
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help=tr("one value; may be repeated"),
    )
    parser.add_argument("--temporary", action="store_true", help=tr("do not keep this chat"))


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

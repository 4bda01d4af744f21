"""Programs that stream an answer into the store and are killed; run by `test_kills.py`.

Each is a fork of this process, which has imported all that it needs: so a thousand take minutes and not
an hour. Prints a line of JSON for each death.
"""

# ruff: noqa: T201 -- printing is how it tells

import json
import os
import random
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import localchat.app
from localchat.domain.chat import MessageState
from localchat.engine import protocol as p
from localchat.services.chat import Ended, MessageAdded, TextAdded
from tests.durability.scripted_use import ScriptedEngine, opened, unsound

LONGEST = 0.7
"""Seconds after its first word at which a program is killed at the latest."""


class Slow(ScriptedEngine):
    """Says a word every two milliseconds or so, for a tenth of a second or a whole one."""

    def generate(self, messages, *_, **__) -> Iterator[p.Text | p.Answered]:
        words = random.choice((40, 400))
        for number in range(words):
            time.sleep(0.002)
            yield p.Text(request=2, text=f"w{number} ", tokens=number + 1)
        for event in super().generate(messages):
            if isinstance(event, p.Answered):
                yield event


def stream(home: Path, pipe: int) -> None:
    """Ask again and again, and tell what is promised: each message, each word, each end."""
    services = opened(home)

    def tell(*what: object) -> None:
        os.write(pipe, json.dumps([*what, time.monotonic()]).encode() + b"\n")

    key = services.conversations.create("guide", "Balanced").id
    tell("chat", key)
    for question in range(10**6):
        text = ""
        for event in services.chat.send(key, f"question {question}"):
            match event:
                case MessageAdded(message):
                    tell("message", message.id, message.text)
                case TextAdded(number, more):
                    text += more
                    tell("text", number, len(text))
                case Ended(message):
                    assert message.state is MessageState.COMPLETE
                    tell("ended", message.id, len(message.text))


def killed(home: Path, chance: random.Random) -> tuple[list, float]:
    """What a program had told when it was killed, and when that was."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        os.close(read)
        random.seed(chance.random())
        try:
            stream(home, write)
        finally:
            os._exit(3)
    os.close(write)
    told = bytearray()
    while b'"text"' not in told and b'"message"' not in told:
        block = os.read(read, 1 << 16)
        assert block, "it ended by itself"
        told += block
    end = time.monotonic() + chance.uniform(0, LONGEST)
    os.set_blocking(read, False)
    while time.monotonic() < end:
        time.sleep(min(0.01, max(0.0, end - time.monotonic())))
        told += _rest(read)
    at = time.monotonic()
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    told += _rest(read)
    os.close(read)
    lines = told.split(b"\n")[:-1]
    return [json.loads(line) for line in lines], at


def _rest(pipe: int) -> bytes:
    data = b""
    try:
        while block := os.read(pipe, 1 << 16):
            data += block
    except BlockingIOError:
        pass
    return data


def looked_at(home: Path, told: list, at: float, *, whole: bool) -> dict[str, object]:
    """What the next start finds, and whether the answer goes on from there."""
    services = opened(home)
    key = next(event[1] for event in told if event[0] == "chat")
    tree = services.conversations.tree(key)
    there = {number: tree[number] for number in tree}
    lost: list[str] = []
    missing = 0.0
    ended = {event[1] for event in told if event[0] == "ended"}
    for kind, number, *more, when in told:
        if kind == "message" and number not in there:
            lost.append(f"message {number}")
        elif kind == "ended" and len(there[number].text) != more[0]:
            lost.append(f"the end of {number}")
        elif kind == "text" and number in there and len(there[number].text) < more[0]:
            missing = max(missing, at - when)
    for message in there.values():
        words = "".join(f"w{number} " for number in range(401))
        if message.role == "assistant" and not words.startswith(message.text):
            lost.append(f"the words of {message.id}")
    open_ones = [m for m in there.values() if m.role == "assistant" and m.id not in ended]
    marked = all(m.state is not MessageState.WRITING for m in open_ones)
    goes_on = True
    if interrupted := [m for m in open_ones if m.state is MessageState.INTERRUPTED]:
        before = interrupted[-1].text
        *_, last = services.chat.go_on(key, interrupted[-1].id)
        goes_on = last.message.text.startswith(before) and len(last.message.text) > len(before)
    wrong = unsound(services.store) if whole else []
    services.close()
    return {
        "lost": lost, "missing": missing, "marked": marked, "goes_on": goes_on,
        "interrupted": len(interrupted), "wrong": wrong,
    }  # fmt: skip


def main(home: str, rounds: str, seed: str) -> None:
    localchat.app.Engine = Slow
    chance = random.Random(int(seed))
    opened(Path(home)).close()
    for number in range(int(rounds)):
        told, at = killed(Path(home), chance)
        whole = number % 25 == 0 or number == int(rounds) - 1
        print(json.dumps(looked_at(Path(home), told, at, whole=whole)), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])

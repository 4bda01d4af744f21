"""The guide's training data: patterns of questions, expanded and roughened, with their answers.

The topics stand in ``topics/*.txt``: ``# name``, lines ``? pattern`` and one answer of lines ``> text``.
In a pattern ``(a|b)`` is a choice and ``[a|b]`` may also be left out. Nothing here is read when the
app runs, and no held-out question is ever read here.
"""

import random
import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
OFF_TOPIC = "off_topic"

_CHOICE = re.compile(r"\(([^()\[\]]*)\)|\[([^()\[\]]*)\]")
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass
class Topic:
    """One thing that the guide can talk about."""

    name: str
    patterns: list[str] = field(default_factory=list)
    answer: str = ""


@cache
def topics() -> dict[str, Topic]:
    """Read every topic, by name."""
    found: dict[str, Topic] = {}
    for path in sorted((HERE / "topics").glob("*.txt")):
        topic = Topic("")
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("# "):
                topic = found.setdefault(line[2:], Topic(line[2:]))
            elif line.startswith("? "):
                topic.patterns.append(line[2:])
            elif line.startswith(">"):
                topic.answer += line[2:] + "\n"
    for topic in found.values():
        topic.answer = topic.answer.strip()
    return found


@cache
def _foreign() -> tuple[list[str], dict[str, list[str]]]:
    patterns: list[str] = []
    words: dict[str, list[str]] = {}
    for line in (HERE / "off_topic.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("? "):
            patterns.append(line[2:])
        elif line.startswith("= "):
            name, _, rest = line[2:].partition(": ")
            words[name] = [word.replace("+", " ") for word in rest.split()]
    return patterns, words


def expand(pattern: str, chance: random.Random) -> str:
    """Make one question of a pattern."""

    def choose(match: re.Match[str]) -> str:
        if match[1] is not None:
            return chance.choice(match[1].split("|"))
        return chance.choice(match[2].split("|")) if chance.random() < 0.4 else ""

    while _CHOICE.search(pattern):
        pattern = _CHOICE.sub(choose, pattern)
    return re.sub(r"\s+", " ", pattern).strip()


def invented_word(chance: random.Random) -> str:
    """A word that nobody knows: the guide shall say honestly that it does not know it either."""
    heads = [
        "b",
        "br",
        "c",
        "ch",
        "cl",
        "d",
        "dr",
        "f",
        "fl",
        "g",
        "gr",
        "h",
        "j",
        "k",
        "kl",
        "l",
        "m",
        "n",
        "p",
        "pl",
        "qu",
        "r",
        "s",
        "sh",
        "sp",
        "st",
        "t",
        "tr",
        "v",
        "w",
        "z",
    ]
    tails = ["n", "r", "s", "t", "l", "m", "nd", "rt", "x", "ck", "st", "sh", "ng"]
    parts = [chance.choice(heads) + chance.choice("aeiou") for _ in range(chance.randint(1, 3))]
    return "".join(parts) + (chance.choice(tails) if chance.random() < 0.7 else "")


def foreign_question(chance: random.Random) -> str:
    """A question that has nothing to do with LocalChat."""
    patterns, words = _foreign()
    question = expand(chance.choice(patterns), chance)

    def fill(match: re.Match[str]) -> str:
        known = chance.random() < 0.6
        kind = match[1] if chance.random() < 0.85 else "thing"
        if kind in {"verb", "adjective", "noun"}:
            known = chance.random() < 0.85
        return chance.choice(words[kind]) if known else invented_word(chance)

    question = _SLOT.sub(fill, question)
    if chance.random() < 0.1:
        question += ". " + _SLOT.sub(fill, expand(chance.choice(patterns), chance))
    return question


_BEFORE = [
    "please",
    "hey",
    "hi",
    "hello",
    "ok",
    "so",
    "um",
    "well",
    "quick question",
    "one question",
    "question",
    "sorry",
    "excuse me",
    "can you tell me",
    "could you tell me",
    "could you explain",
    "please tell me",
    "tell me",
    "do you know",
    "i would like to know",
    "i want to know",
    "i wonder",
    "explain to me",
    "i have a question",
    "just curious",
    "can you please tell me",
    "help",
    "i'm new here",
    "guide",
    "now",
    "and",
    "but",
    "also",
    "i need to know",
    "can you explain",
    "any idea",
    "would you know",
    "let me ask",
    "i was wondering",
    "next question",
]
_AFTER = [
    "please",
    "here",
    "thanks",
    "exactly",
    "in localchat",
    "in this app",
    "in the app",
    "then",
    "for me",
    "actually",
    "today",
    "right now",
    "with localchat",
    "in simple words",
    "in short",
    "on this computer",
    "if i may ask",
    "again",
    "i am a beginner",
    "thank you",
    "in general",
    "really",
    "on my machine",
    "at all",
]
_SAME = {
    "how do i": ["how can i", "how could i", "how to", "how does one", "how would i", "what is the way to",
                 "tell me how to", "i want to", "can i", "what do i do to", "is it possible to", "i'd like to",
                 "steps to", "how should i", "is there a way to", "what must i do to", "how do you"],
    "what is": ["what's", "whats", "explain", "what exactly is", "tell me about", "define", "what do you mean by"],
    "what does": ["what would", "what will", "what exactly does", "what do"],
    "where are": ["in what place are", "where do i find", "where can i find", "where's"],
    "which": ["what"],
    "computer": ["machine", "pc", "laptop", "device", "notebook", "system", "desktop"],
    "chat": ["conversation", "chat", "talk", "discussion", "thread"],
    "chats": ["conversations", "chats", "talks", "threads"],
    "model": ["model", "llm", "ai model", "language model"],
    "answer": ["answer", "reply", "response", "output"],
    "answers": ["answers", "replies", "responses"],
    "delete": ["delete", "remove", "erase", "get rid of", "throw away"],
    "use": ["use", "work with", "make use of"],
    "change": ["change", "modify", "adjust", "alter", "set", "switch"],
    "show": ["show", "display"], "save": ["save", "store", "keep"], "setting": ["setting", "option", "control", "knob"],
    "bigger": ["bigger", "larger", "greater"], "good": ["good", "fine", "sensible", "decent"],
    "stored": ["stored", "saved", "kept", "written", "located"], "file": ["file", "files"],
    "start": ["start", "begin", "launch"], "find": ["find", "locate", "see"], "best": ["best", "ideal", "optimal"],
    "need": ["need", "require", "want"], "app": ["app", "program", "application", "software", "tool"],
}  # fmt: skip
_SAME_KEYS = sorted(_SAME, key=len, reverse=True)


def roughen(question: str, chance: random.Random) -> str:
    """Say a question the way that people type: other words, fillers, slips, no question mark."""
    for key in _SAME_KEYS:
        if chance.random() < 0.3 and re.search(rf"\b{key}\b", question):
            question = re.sub(rf"\b{key}\b", chance.choice(_SAME[key]), question, count=1)
    if chance.random() < 0.3:
        question = chance.choice(_BEFORE) + chance.choice([", ", " ", ": "]) + question
    if chance.random() < 0.2:
        question += chance.choice([" ", ", "]) + chance.choice(_AFTER)
    words = question.split(" ")
    if chance.random() < 0.12 and len(words) > 3:
        del words[chance.randrange(len(words))]
    if chance.random() < 0.08 and len(words) > 3:
        place = chance.randrange(len(words) - 1)
        words[place], words[place + 1] = words[place + 1], words[place]
    if chance.random() < 0.15:
        place = chance.randrange(len(words))
        words[place] = slip(words[place], chance)
    question = " ".join(words)
    return question + chance.choice(["?", "?", "?", "", "", ".", "!", " ?", "??"])


def slip(word: str, chance: random.Random) -> str:
    """A word with one typing error."""
    if len(word) < 4:
        return word
    at = chance.randrange(1, len(word) - 1)
    return chance.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + word[at] + word[at:],
            word[:at] + chance.choice("aeioulnrst") + word[at + 1 :],
        )
    )


def sample(chance: random.Random, share_off_topic: float = 0.25) -> tuple[str, str]:
    """One question, and the name of its topic."""
    if chance.random() < share_off_topic:
        return roughen(foreign_question(chance), chance), OFF_TOPIC
    names = [name for name in topics() if name != OFF_TOPIC]
    name = chance.choice(names)
    question = expand(chance.choice(topics()[name].patterns), chance)
    return (roughen(question, chance) if chance.random() < 0.85 else question), name

"""Answers of a given form: a grammar in GBNF, or a JSON Schema that becomes one."""

import ctypes
import json
import re
from collections.abc import Sequence
from typing import Any, Self

from localchat.domain.preset import Sampling
from localchat.engine.child import library as log
from localchat.engine.child.limit import TooSlow, limited
from localchat.engine.child.tokens import Tokenizer
from localchat.errors import ValueRefused
from localchat.text import say

TIME_LIMIT = 2.0
"""Seconds that the conversion of a schema may take."""

DEEPEST = 500
"""Brackets within each other: the library reads each by calling itself, until its stack is full."""


class Grammar:
    """A grammar's state: which tokens may come next. Freed with `free`."""

    def __init__(self, library: Any, tokenizer: Tokenizer, text: str) -> None:
        self._library = library
        _check_depth(text)
        init = library.llama_sampler_init_grammar
        log.errors.clear()
        with log.captured() as complaints:
            self._sampler = init(tokenizer.vocabulary, text.encode("utf-8", "replace"), b"root")
        if not self._sampler:
            told = b"".join(complaints).decode("utf-8", "replace").splitlines()
            raise ValueRefused(
                say(
                    "The grammar cannot be used: {reason}.", reason=_reason(text, told + log.errors)
                )
            )
        self.is_of_text = "<" not in text
        """Whether it surely names no token, only what tokens say."""
        self._one = (library.llama_token_data * 1)()
        self._array = library.llama_token_data_array()

    @classmethod
    def of(cls, library: Any, tokenizer: Tokenizer, sampling: Sampling) -> Self | None:
        """The grammar that an answer shall follow, if any; `ValueRefused` when it cannot be used."""
        if sampling.grammar.strip():
            return cls(library, tokenizer, sampling.grammar)
        if sampling.json_schema.strip():
            return cls(library, tokenizer, from_schema(sampling.json_schema))
        return None

    def allows(self, token: int) -> bool:
        """Whether this token may come next."""
        self._one[0].id, self._one[0].logit, self._one[0].p = token, 1.0, 0.0
        self._array.data = ctypes.cast(self._one, ctypes.POINTER(self._library.llama_token_data))
        self._array.size, self._array.selected, self._array.sorted = 1, -1, False
        self.apply(self._array)
        return bool(self._one[0].logit > float("-inf"))

    def apply(self, array: Any) -> None:
        """Take every token that may not come next out of the candidates."""
        self._library.llama_sampler_apply(self._sampler, ctypes.byref(array))

    def accept(self, token: int) -> None:
        """A token that is allowed was taken."""
        self._library.llama_sampler_accept(self._sampler, token)

    def accept_all(self, tokens: Sequence[int]) -> bool:
        """Take tokens that are there already; False at the first that is not allowed."""
        for token in tokens:
            if not self.allows(token):
                return False
            self.accept(token)
        return True

    def free(self) -> None:
        """Let go of its memory."""
        self._library.llama_sampler_free(self._sampler)


def _check_depth(text: str) -> None:
    """`ValueRefused` when brackets stand too deep in each other; those in quotes count too, rarely."""
    depth = 0
    for place, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if depth > DEEPEST:
            line = text.count("\n", 0, place) + 1
            raise ValueRefused(
                say(
                    "The grammar cannot be used: line {line}: more than {most} brackets within each "
                    "other.",
                    line=line,
                    most=DEEPEST,
                )
            )


def from_schema(text: str) -> str:
    """The grammar of a JSON Schema; `ValueRefused` says what is wrong with it."""
    try:
        schema = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueRefused(say("The JSON Schema is no JSON: {error}.", error=error)) from error
    if not isinstance(schema, dict | bool):
        raise ValueRefused(say("The JSON Schema must be an object."))
    if re.search(r'"\$ref"\s*:\s*"(?!#)', text):
        raise ValueRefused(say("The JSON Schema refers to another file; put all of it into one."))
    if isinstance(schema, dict) and "$ref" in schema:
        # The converter looks for definitions only beside a choice, not beside a reference.
        schema["anyOf"] = [{"$ref": schema.pop("$ref")}]
    from llama_cpp.llama_grammar import json_schema_to_gbnf

    try:
        with limited(TIME_LIMIT):
            return str(json_schema_to_gbnf(json.dumps(schema)))
    except TooSlow as error:
        raise ValueRefused(
            say("The JSON Schema takes too long to be turned into a grammar.")
        ) from error
    except Exception as error:  # the converter raises whatever it likes
        raise ValueRefused(say("The JSON Schema cannot be used: {error}.", error=error)) from error


def _reason(text: str, complaints: list[str]) -> str:
    """What the library complained of, with the line of the grammar."""
    known = [line for line in complaints if line.strip()] or [say("it cannot be parsed")]
    first = next((line for line in known if "error parsing" in line), known[-1])
    what, has_place, rest = re.sub(r"^\w+: error parsing grammar: ", "", first).partition(" at ")
    if "error parsing" not in first:
        return what.strip().rstrip(".")[:200]
    place = text.find(rest.strip()[:60]) if has_place and rest.strip() else len(text.rstrip())
    line = text.count("\n", 0, max(0, place)) + 1
    return say("line {line}: {problem}", line=line, problem=what.strip()[:200])

"""What a grammar refuses for its first byte alone it refuses altogether, in every vocabulary."""

import json
import subprocess
import sys

import pytest

from localchat.paths import GUIDE_FILE
from tests.helpers.vocabularies import vocabularies

GRAMMARS = (
    'root ::= [a-z]+ (" " [a-zé-ž]+)*',
    'root ::= "{" "\\"" [^"]* "\\"" "}"',
    "root ::= [一-龯ぁ-ん]+ | [😀-🙏]+",
    'root ::= "ab" | "Ünï" "😀"',
    'root ::= "[" ("-"? [0-9]{1,9} ("," " "? "-"? [0-9]{1,9})*)? "]"',
)

_TRY = """
import ctypes, json, random, sys
import numpy as np
from localchat.engine.child.grammar import Grammar
from localchat.engine.child.library import load_library
from localchat.engine.child.tokens import Tokenizer

library = load_library()
parameters = library.llama_model_default_params()
parameters.vocab_only = True
model = library.llama_model_load_from_file(sys.argv[1].encode(), parameters)
tokenizer = Tokenizer(library, model)
first = tokenizer.first_bytes
chance, lost, states, left = random.Random(1), 0, 0, 1.0
for text in json.loads(sys.argv[2]):
    grammar = Grammar(library, tokenizer, text)
    for _ in range(25):
        table = np.zeros((tokenizer.size, 3), np.int32)
        table[:, 0] = np.arange(tokenizer.size)
        array = library.llama_token_data_array()
        array.data = table.ctypes.data_as(ctypes.POINTER(library.llama_token_data))
        array.size, array.selected, array.sorted = tokenizer.size, -1, False
        grammar.apply(array)
        allowed, may = table.view(np.float32)[:, 1] > -np.inf, first.may_follow(grammar)
        lost, states, left = lost + int((allowed & ~may).sum()), states + 1, min(left, float(may.mean()))
        going = [int(token) for token in np.flatnonzero(allowed) if not tokenizer.ends(int(token))]
        # Rather one that ends within a letter.
        parts = [token for token in chance.sample(going, min(len(going), 40))
                 if tokenizer.piece(token, special=True)[-1] >= 0x80]
        if not going:
            break
        grammar.accept(chance.choice(parts or going))
    grammar.free()
print(json.dumps([lost, states, left]))
"""


def tried(file):
    """Tokens that would be lost, states of grammars that were looked at, the least share that was left."""
    command = [sys.executable, "-c", _TRY, str(file), json.dumps(GRAMMARS)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=250)
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)


def test_no_token_that_a_grammar_allows_is_lost():
    lost, states, left = tried(GUIDE_FILE)
    assert lost == 0
    assert states > 30
    assert left < 0.1


@pytest.mark.long
@pytest.mark.parametrize("file", vocabularies(), ids=lambda file: file.stem)
def test_nor_in_any_vocabulary_that_comes_with_the_library(file):
    assert tried(file)[0] == 0

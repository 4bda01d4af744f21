"""With which byte each token begins: for that alone a grammar refuses most of them.

To ask the library about all tokens takes some milliseconds for each word, longer than a card needs to compute
it. Asked about 256 bytes instead it answers at once, and few tokens remain to be asked about.
"""

import ctypes
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from localchat.engine.child.grammar import Grammar
    from localchat.engine.child.tokens import Tokenizer


class FirstBytes:
    """The first bytes of a vocabulary. Made once for each model, since all its tokens are looked at."""

    def __init__(self, library: Any, tokenizer: "Tokenizer") -> None:
        import numpy as np

        self._numpy, self._library = np, library
        tokens = range(tokenizer.size)
        pieces = [tokenizer.piece(token, special=True) for token in tokens]
        self._first = np.array([piece[0] if piece else 0 for piece in pieces], dtype=np.uint8)
        self._ends = np.array([tokenizer.ends(token) for token in tokens])
        alone = {piece[0]: token for token, piece in enumerate(pieces) if len(piece) == 1}
        self._bytes = np.array(list(alone), dtype=np.uint8)
        """Those that are a token by themselves, with their tokens in the table."""
        self._table = np.zeros((len(alone), 3), dtype=np.int32)
        self._table[:, 0] = list(alone.values())

    def may_follow(self, grammar: "Grammar") -> Any:
        """For each token, whether a grammar could allow it: an array of bool."""
        table, array = self._table.copy(), self._library.llama_token_data_array()
        array.data = table.ctypes.data_as(ctypes.POINTER(self._library.llama_token_data))
        array.size, array.selected, array.sorted = len(table), -1, False
        grammar.apply(array)
        allowed = self._numpy.ones(256, dtype=bool)
        allowed[self._bytes] = table.view(self._numpy.float32)[:, 1] > -self._numpy.inf
        return allowed[self._first] | self._ends

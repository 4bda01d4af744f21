"""Some texts, looked through one by one as the full-text index would: for filters that leave only few."""

from collections.abc import Iterable, Sequence

import apsw

from localchat.storage.words import fold, index_text, plain_parts

_TABLE = (
    "CREATE VIRTUAL TABLE some USING fts5 (text, content='', "
    "tokenize=\"unicode61 remove_diacritics 2 categories 'L* M* N* Co'\")"
)
"""As the indexes of titles and messages are (see the migrations), so that the same is found."""


def matching(
    texts: Iterable[tuple[int, str]], expression: str, words: Sequence[str] = ()
) -> set[int]:
    """The numbers of those texts that an expression of the full-text index finds.

    `words` are those that it wants, and phrases: a text in which parts of them are not is quickly left out.
    """
    parts = [part for word in words for part in plain_parts(word)]
    some = [(key, index_text(text)) for key, text in texts if _may_have(text, parts)]
    if not some:
        return set()
    index = apsw.Connection(":memory:")
    try:
        index.execute(_TABLE)
        with index:
            index.executemany("INSERT INTO some (rowid, text) VALUES (?, ?)", some)
        return {row[0] for row in index.execute("SELECT rowid FROM some (?)", (expression,))}
    finally:
        index.close()


def _may_have(text: str, parts: Sequence[str]) -> bool:
    folded = fold(text) if any(part.isascii() for part in parts) else ""
    return all(part in (folded if part.isascii() else text) for part in parts)

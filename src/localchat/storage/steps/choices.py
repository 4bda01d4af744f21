"""Step 5: messages that stay when others are left out; the choices of which an answer is made."""

SQL = """
    ALTER TABLE message ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE choices (
        message_id INTEGER PRIMARY KEY REFERENCES message ON DELETE CASCADE,
        text       TEXT NOT NULL,
        reasoning  TEXT NOT NULL,
        made       BLOB NOT NULL
    ) STRICT;
    """

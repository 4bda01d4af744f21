"""Step 4: what files hold, as long as they are not changed."""

SQL = """
    CREATE TABLE file_hash (
        path     TEXT PRIMARY KEY,
        size     INTEGER NOT NULL,
        modified INTEGER NOT NULL,
        sha256   TEXT NOT NULL
    ) STRICT;
    """

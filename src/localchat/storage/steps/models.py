"""Step 6: what is fetched, every connection, which model files there are, and what they took here."""

SQL = """
    CREATE TABLE download (
        id         INTEGER PRIMARY KEY AUTOINCREMENT,
        repository TEXT NOT NULL,
        revision   TEXT NOT NULL,
        label      TEXT NOT NULL,
        name       TEXT NOT NULL,
        licence    TEXT NOT NULL DEFAULT '',
        folder     TEXT NOT NULL,
        place      INTEGER NOT NULL,
        state      TEXT NOT NULL,
        why        TEXT NOT NULL DEFAULT '',
        added      TEXT NOT NULL,
        finished   TEXT
    ) STRICT;
    CREATE TABLE download_file (
        download_id INTEGER NOT NULL REFERENCES download ON DELETE CASCADE,
        number      INTEGER NOT NULL,
        path        TEXT NOT NULL,
        size        INTEGER NOT NULL,
        sha256      TEXT NOT NULL DEFAULT '',
        git         TEXT NOT NULL DEFAULT '',
        done        INTEGER NOT NULL DEFAULT 0,
        moved       INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (download_id, number)
    ) STRICT;
    CREATE TABLE connection (
        id       INTEGER PRIMARY KEY AUTOINCREMENT,
        began    REAL NOT NULL,
        host     TEXT NOT NULL,
        address  TEXT NOT NULL,
        purpose  TEXT NOT NULL,
        up       INTEGER NOT NULL,
        down     INTEGER NOT NULL,
        result   TEXT NOT NULL
    ) STRICT;
    CREATE TABLE library_folder (
        path  TEXT PRIMARY KEY,
        added TEXT NOT NULL
    ) STRICT;
    CREATE TABLE library_file (
        path     TEXT PRIMARY KEY,
        size     INTEGER NOT NULL,
        modified INTEGER NOT NULL,
        origin   TEXT NOT NULL,
        facts    TEXT NOT NULL
    ) STRICT;
    CREATE TABLE model_use (
        path TEXT PRIMARY KEY,
        used TEXT NOT NULL
    ) STRICT;
    CREATE TABLE first_hash (
        path   TEXT PRIMARY KEY,
        sha256 TEXT NOT NULL,
        taken  TEXT NOT NULL
    ) STRICT;
    ALTER TABLE model ADD COLUMN found INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE model ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE measurement (
        path       TEXT NOT NULL,
        size       INTEGER NOT NULL,
        context    INTEGER NOT NULL,
        cache_type TEXT NOT NULL,
        memory     INTEGER NOT NULL,
        speed      REAL NOT NULL,
        read_speed REAL NOT NULL,
        kind       TEXT NOT NULL DEFAULT '',
        factor     REAL NOT NULL DEFAULT 0,
        taken      TEXT NOT NULL,
        PRIMARY KEY (path, context, cache_type)
    ) STRICT;
    CREATE TABLE computer (
        name  TEXT PRIMARY KEY,
        value REAL NOT NULL
    ) STRICT;
    """

"""Step 1: conversations as trees of messages, full-text search, models and presets of the person."""

SQL = """
    CREATE TABLE conversation (
        id            INTEGER PRIMARY KEY AUTOINCREMENT,
        title         TEXT NOT NULL DEFAULT '',
        created       TEXT NOT NULL,
        updated       TEXT NOT NULL,
        model_id      TEXT NOT NULL,
        preset        TEXT NOT NULL,
        changes       TEXT NOT NULL DEFAULT '{}',
        system_prompt TEXT NOT NULL DEFAULT '',
        draft         TEXT NOT NULL DEFAULT '',
        leaf_id       INTEGER,
        deleted       TEXT
    ) STRICT;
    CREATE INDEX conversation_updated ON conversation (updated DESC) WHERE deleted IS NULL;

    CREATE TABLE message (
        id              INTEGER PRIMARY KEY AUTOINCREMENT,
        conversation_id INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
        parent_id       INTEGER REFERENCES message,
        role            TEXT NOT NULL,
        text            TEXT NOT NULL,
        created         TEXT NOT NULL,
        state           TEXT NOT NULL,
        model           TEXT NOT NULL DEFAULT '',
        usage           TEXT
    ) STRICT;
    CREATE INDEX message_conversation ON message (conversation_id);

    CREATE VIRTUAL TABLE message_text USING fts5 (
        text, content='message', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
    );
    -- An answer is not indexed while it is written: several times a second would be dear.
    CREATE TRIGGER message_added AFTER INSERT ON message WHEN new.state <> 'writing' BEGIN
        INSERT INTO message_text (rowid, text) VALUES (new.id, new.text);
    END;
    CREATE TRIGGER message_removed AFTER DELETE ON message WHEN old.state <> 'writing' BEGIN
        INSERT INTO message_text (message_text, rowid, text) VALUES ('delete', old.id, old.text);
    END;
    CREATE TRIGGER message_begun AFTER UPDATE OF state ON message
    WHEN old.state <> 'writing' AND new.state = 'writing' BEGIN
        INSERT INTO message_text (message_text, rowid, text) VALUES ('delete', old.id, old.text);
    END;
    CREATE TRIGGER message_ended AFTER UPDATE OF state ON message
    WHEN old.state = 'writing' AND new.state <> 'writing' BEGIN
        INSERT INTO message_text (rowid, text) VALUES (new.id, new.text);
    END;

    CREATE TABLE model (
        id       TEXT PRIMARY KEY,
        path     TEXT NOT NULL UNIQUE,
        added    TEXT NOT NULL,
        template TEXT
    ) STRICT;

    CREATE TABLE preset (
        name        TEXT PRIMARY KEY COLLATE NOCASE,
        description TEXT NOT NULL DEFAULT '',
        changes     TEXT NOT NULL
    ) STRICT;
    """

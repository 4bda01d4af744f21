"""Step 7: folders, tags, archive; personas; messages removed, queued, with files; comparisons."""

SQL = """
    CREATE TABLE folder (
        id        INTEGER PRIMARY KEY AUTOINCREMENT,
        name      TEXT NOT NULL,
        parent_id INTEGER REFERENCES folder ON DELETE CASCADE,
        place     INTEGER NOT NULL DEFAULT 0,
        open      INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE TABLE tag (
        id     INTEGER PRIMARY KEY AUTOINCREMENT,
        name   TEXT NOT NULL UNIQUE COLLATE NOCASE,
        colour TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE TABLE conversation_tag (
        conversation_id INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
        tag_id          INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE,
        PRIMARY KEY (conversation_id, tag_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX conversation_tag_tag ON conversation_tag (tag_id);

    ALTER TABLE conversation ADD COLUMN folder_id INTEGER REFERENCES folder ON DELETE SET NULL;
    ALTER TABLE conversation ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE conversation ADD COLUMN archived TEXT;
    ALTER TABLE conversation ADD COLUMN titled TEXT NOT NULL DEFAULT '';
    ALTER TABLE conversation ADD COLUMN persona TEXT NOT NULL DEFAULT '';
    ALTER TABLE conversation ADD COLUMN examples TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE conversation ADD COLUMN examples_on INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE conversation ADD COLUMN source TEXT NOT NULL DEFAULT '';
    ALTER TABLE conversation ADD COLUMN beginning TEXT NOT NULL DEFAULT '';
    -- One for each part of the list, so that a page of it costs the same whatever else there is.
    CREATE INDEX conversation_folder ON conversation (folder_id, updated DESC, id DESC)
        WHERE folder_id IS NOT NULL AND deleted IS NULL AND archived IS NULL AND pinned = 0;
    CREATE INDEX conversation_inside ON conversation (folder_id, updated DESC) WHERE folder_id IS NOT NULL;
    CREATE INDEX conversation_loose ON conversation (updated DESC, id DESC)
        WHERE folder_id IS NULL AND deleted IS NULL AND archived IS NULL AND pinned = 0;
    CREATE INDEX conversation_pinned ON conversation (updated DESC, id DESC) WHERE pinned = 1;
    CREATE INDEX conversation_archived ON conversation (updated DESC, id DESC) WHERE archived IS NOT NULL;
    CREATE INDEX conversation_deleted ON conversation (deleted DESC, id DESC) WHERE deleted IS NOT NULL;
    CREATE INDEX conversation_empty ON conversation (id) WHERE title = '' AND draft = '' AND leaf_id IS NULL;
    CREATE INDEX conversation_source ON conversation (source) WHERE source <> '';
    -- Who gave the older titles is not known: as if a person had, none of them is ever replaced.
    UPDATE conversation SET titled = 'person' WHERE title <> '';

    CREATE TABLE persona (
        id       INTEGER PRIMARY KEY AUTOINCREMENT,
        name     TEXT NOT NULL UNIQUE COLLATE NOCASE,
        document TEXT NOT NULL,
        updated  TEXT NOT NULL
    ) STRICT;
    -- What stands in the editor and is not saved; 0 is a persona that is new.
    CREATE TABLE persona_draft (
        persona_id INTEGER PRIMARY KEY,
        document   TEXT NOT NULL,
        updated    TEXT NOT NULL
    ) STRICT;

    ALTER TABLE message ADD COLUMN removed TEXT NOT NULL DEFAULT '';
    ALTER TABLE message ADD COLUMN preset TEXT NOT NULL DEFAULT '';
    CREATE INDEX message_parent ON message (parent_id) WHERE parent_id IS NOT NULL;
    CREATE INDEX message_system ON message (conversation_id) WHERE role = 'system';
    CREATE INDEX message_model ON message (model) WHERE model <> '';
    CREATE INDEX conversation_model ON conversation (model_id, updated DESC);

    -- Of each 1,024 messages in a row: who said some of them, by which model, and when the first and the last
    -- was said. A search that wants other ones goes past them.
    CREATE TABLE message_block (
        block INTEGER NOT NULL,
        role  TEXT NOT NULL,
        model TEXT NOT NULL,
        first TEXT NOT NULL,
        last  TEXT NOT NULL,
        PRIMARY KEY (block, role, model)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO message_block
        SELECT id >> 10, role, model, min(created), max(created) FROM message GROUP BY id >> 10, role, model;
    CREATE TRIGGER message_placed AFTER INSERT ON message BEGIN
        INSERT INTO message_block VALUES (new.id >> 10, new.role, new.model, new.created, new.created)
        ON CONFLICT (block, role, model)
        DO UPDATE SET first = min(first, excluded.first), last = max(last, excluded.last);
    END;
    CREATE TRIGGER message_replaced AFTER UPDATE OF role, model, created ON message BEGIN
        INSERT INTO message_block VALUES (new.id >> 10, new.role, new.model, new.created, new.created)
        ON CONFLICT (block, role, model)
        DO UPDATE SET first = min(first, excluded.first), last = max(last, excluded.last);
    END;

    -- Titles and messages by their words; `index_text` is a function of the store's (see `storage.words`).
    -- Beginnings of words are indexed too: else those of a common beginning would be merged for each search.
    DROP TRIGGER message_added;
    DROP TRIGGER message_removed;
    DROP TRIGGER message_begun;
    DROP TRIGGER message_ended;
    DROP TABLE message_text;
    CREATE VIRTUAL TABLE message_words USING fts5 (
        text, content='', contentless_delete=1, prefix='1 2 3 4',
        tokenize="unicode61 remove_diacritics 2 categories 'L* M* N* Co'"
    );
    CREATE VIRTUAL TABLE title_words USING fts5 (
        text, content='', contentless_delete=1, prefix='1 2 3 4',
        tokenize="unicode61 remove_diacritics 2 categories 'L* M* N* Co'"
    );
    INSERT INTO message_words (rowid, text) SELECT id, index_text(text) FROM message WHERE state <> 'writing';
    INSERT INTO title_words (rowid, text) SELECT id, index_text(title) FROM conversation WHERE title <> '';
    -- An answer is not indexed while it is written: several times a second would be dear.
    CREATE TRIGGER message_added AFTER INSERT ON message
    WHEN new.state <> 'writing' AND new.removed = '' BEGIN
        INSERT INTO message_words (rowid, text) VALUES (new.id, index_text(new.text));
    END;
    CREATE TRIGGER message_deleted AFTER DELETE ON message
    WHEN old.state <> 'writing' AND old.removed = '' BEGIN
        DELETE FROM message_words WHERE rowid = old.id;
    END;
    CREATE TRIGGER message_hidden AFTER UPDATE OF state, removed ON message
    WHEN (old.state <> 'writing' AND old.removed = '')
        AND NOT (new.state <> 'writing' AND new.removed = '') BEGIN
        DELETE FROM message_words WHERE rowid = old.id;
    END;
    CREATE TRIGGER message_shown AFTER UPDATE OF state, removed ON message
    WHEN (new.state <> 'writing' AND new.removed = '')
        AND NOT (old.state <> 'writing' AND old.removed = '') BEGIN
        INSERT INTO message_words (rowid, text) VALUES (new.id, index_text(new.text));
    END;
    CREATE TRIGGER message_changed AFTER UPDATE OF text ON message
    WHEN old.state <> 'writing' AND new.state <> 'writing' AND new.removed = '' AND old.removed = '' BEGIN
        DELETE FROM message_words WHERE rowid = old.id;
        INSERT INTO message_words (rowid, text) VALUES (new.id, index_text(new.text));
    END;
    CREATE TRIGGER title_added AFTER INSERT ON conversation WHEN new.title <> '' BEGIN
        INSERT INTO title_words (rowid, text) VALUES (new.id, index_text(new.title));
    END;
    CREATE TRIGGER title_changed AFTER UPDATE OF title ON conversation WHEN old.title <> new.title BEGIN
        DELETE FROM title_words WHERE rowid = old.id AND old.title <> '';
        INSERT INTO title_words (rowid, text) SELECT new.id, index_text(new.title) WHERE new.title <> '';
    END;
    CREATE TRIGGER title_deleted AFTER DELETE ON conversation WHEN old.title <> '' BEGIN
        DELETE FROM title_words WHERE rowid = old.id;
    END;

    CREATE TABLE queued_message (
        id              INTEGER PRIMARY KEY AUTOINCREMENT,
        conversation_id INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
        text            TEXT NOT NULL,
        beginning       TEXT NOT NULL DEFAULT '',
        place           INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX queued_message_conversation ON queued_message (conversation_id);
    -- With no message it belongs to the draft of its conversation.
    CREATE TABLE attachment (
        id              INTEGER PRIMARY KEY AUTOINCREMENT,
        conversation_id INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
        message_id      INTEGER REFERENCES message ON DELETE CASCADE,
        queued_id       INTEGER REFERENCES queued_message ON DELETE SET NULL,
        place           INTEGER NOT NULL DEFAULT 0,
        name            TEXT NOT NULL,
        kind            TEXT NOT NULL,
        size            INTEGER NOT NULL,
        letters         INTEGER NOT NULL GENERATED ALWAYS AS (length(text)) STORED,
        note            TEXT NOT NULL DEFAULT '',
        preview         BLOB,
        -- Last, so that all else of a row is read without deciphering them.
        text            TEXT NOT NULL DEFAULT '',
        data            BLOB
    ) STRICT;
    CREATE INDEX attachment_conversation ON attachment (conversation_id);
    CREATE INDEX attachment_message ON attachment (message_id) WHERE message_id IS NOT NULL;

    CREATE TABLE comparison (
        id      INTEGER PRIMARY KEY AUTOINCREMENT,
        created TEXT NOT NULL,
        prompt  TEXT NOT NULL,
        blind   INTEGER NOT NULL,
        vote    TEXT NOT NULL DEFAULT '',
        voted   TEXT
    ) STRICT;
    CREATE TABLE contender (
        comparison_id INTEGER NOT NULL REFERENCES comparison ON DELETE CASCADE,
        side          TEXT NOT NULL,
        model         TEXT NOT NULL,
        preset        TEXT NOT NULL,
        persona       TEXT NOT NULL DEFAULT '',
        examples_on   INTEGER NOT NULL DEFAULT 1,
        text          TEXT NOT NULL DEFAULT '',
        reasoning     TEXT NOT NULL DEFAULT '',
        usage         TEXT,
        state         TEXT NOT NULL DEFAULT 'complete',
        problem       TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (comparison_id, side)
    ) STRICT;
    -- The connections that are too old to be listed are still counted.
    CREATE TABLE connection_sum (
        host    TEXT NOT NULL,
        purpose TEXT NOT NULL,
        count   INTEGER NOT NULL,
        PRIMARY KEY (host, purpose)
    ) STRICT, WITHOUT ROWID;
    """

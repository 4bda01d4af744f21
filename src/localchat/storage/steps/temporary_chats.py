"""Step 9: chats that are not kept belong to a process, and their words are nowhere but in their rows."""

SQL = """
    ALTER TABLE conversation ADD COLUMN temporary INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX conversation_temporary ON conversation (id) WHERE temporary <> 0;
    DROP TRIGGER message_added;
    DROP TRIGGER message_shown;
    DROP TRIGGER message_changed;
    DROP TRIGGER title_added;
    DROP TRIGGER title_changed;
    CREATE TRIGGER message_added AFTER INSERT ON message
    WHEN new.state <> 'writing' AND new.removed = ''
        AND NOT (SELECT temporary FROM conversation WHERE id = new.conversation_id) BEGIN
        INSERT INTO message_words (rowid, text) VALUES (new.id, index_text(new.text));
    END;
    CREATE TRIGGER message_shown AFTER UPDATE OF state, removed ON message
    WHEN (new.state <> 'writing' AND new.removed = '')
        AND NOT (old.state <> 'writing' AND old.removed = '')
        AND NOT (SELECT temporary FROM conversation WHERE id = new.conversation_id) BEGIN
        INSERT INTO message_words (rowid, text) VALUES (new.id, index_text(new.text));
    END;
    CREATE TRIGGER message_changed AFTER UPDATE OF text ON message
    WHEN old.state <> 'writing' AND new.state <> 'writing' AND new.removed = '' AND old.removed = ''
        AND NOT (SELECT temporary FROM conversation WHERE id = new.conversation_id) BEGIN
        DELETE FROM message_words WHERE rowid = old.id;
        INSERT INTO message_words (rowid, text) VALUES (new.id, index_text(new.text));
    END;
    CREATE TRIGGER title_added AFTER INSERT ON conversation WHEN new.title <> '' AND NOT new.temporary BEGIN
        INSERT INTO title_words (rowid, text) VALUES (new.id, index_text(new.title));
    END;
    CREATE TRIGGER title_changed AFTER UPDATE OF title ON conversation
    WHEN old.title <> new.title AND NOT new.temporary BEGIN
        DELETE FROM title_words WHERE rowid = old.id AND old.title <> '';
        INSERT INTO title_words (rowid, text) SELECT new.id, index_text(new.title) WHERE new.title <> '';
    END;
    CREATE TRIGGER conversation_kept AFTER UPDATE OF temporary ON conversation
    WHEN old.temporary AND NOT new.temporary BEGIN
        INSERT INTO title_words (rowid, text) SELECT new.id, index_text(new.title) WHERE new.title <> '';
        INSERT INTO message_words (rowid, text) SELECT id, index_text(text) FROM message
            WHERE conversation_id = new.id AND state <> 'writing' AND removed = '';
    END;
    """

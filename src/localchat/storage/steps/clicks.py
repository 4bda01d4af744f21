"""Step 8: what the person did to have a connection, and how many lines were opened for it."""

SQL = """
    ALTER TABLE connection ADD COLUMN clicked TEXT NOT NULL DEFAULT '';
    ALTER TABLE connection ADD COLUMN lines INTEGER NOT NULL DEFAULT 1;
    """

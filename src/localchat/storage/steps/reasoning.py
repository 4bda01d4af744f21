"""Step 3: what a model thought before it answered."""

SQL = """
    ALTER TABLE message ADD COLUMN reasoning TEXT NOT NULL DEFAULT '';
    """

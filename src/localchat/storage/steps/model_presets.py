"""Step 2: a preset of its own for each model; the guide and files that were not added have one too."""

SQL = """
    CREATE TABLE model_preset (
        model_id TEXT PRIMARY KEY,
        preset   TEXT NOT NULL
    ) STRICT;
    """

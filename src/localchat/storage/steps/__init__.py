"""The steps of the schema: a file each, never changed once people have it."""

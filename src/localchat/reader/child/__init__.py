"""The reader's process: the only importer of libraries that take other people's files apart."""

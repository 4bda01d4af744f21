"""What a person can do: use cases, without Qt and without SQL."""

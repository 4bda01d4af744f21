"""What is kept: all SQL is here, with its numbered migrations."""

"""What is seen: all PySide6 is here."""

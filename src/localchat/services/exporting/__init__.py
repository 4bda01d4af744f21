"""Chats as files: to read (Markdown, HTML, PDF), to keep (JSON), to train with (JSON lines).

Each kind is a `book`: how its file begins, what a chat adds, how it ends. `writing` puts books on the disk.
"""

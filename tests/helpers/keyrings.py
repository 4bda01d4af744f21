"""Keyrings that do as the worst of them: lose, lie, refuse, hang."""

import threading

import keyring.backend
import keyring.errors


class Keyring(keyring.backend.KeyringBackend):
    """One that works, and can be told to misbehave."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}
        self.way = ""
        self.let_go = threading.Event()

    def _behave(self):
        if self.way == "hangs":
            self.let_go.wait(60)
        if self.way == "locked":
            raise keyring.errors.KeyringLocked

    def get_password(self, service, username):
        self._behave()
        if self.way == "lies":
            return "00" * 32
        return None if self.way == "null" else self.kept.get((service, username))

    def set_password(self, service, username, password):
        self._behave()
        if self.way != "null":
            self.kept[service, username] = password

    def delete_password(self, service, username):
        self._behave()
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError

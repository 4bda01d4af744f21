"""A program that connects to a port: by it a trial sees whether its cage holds for other programs."""

import socket
import sys


def main(host: str, port: str, seconds: str) -> None:
    """Connect, or end with an error."""
    socket.create_connection((host, int(port)), float(seconds)).close()


if __name__ == "__main__":
    main(*sys.argv[1:])

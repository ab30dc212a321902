"""Starts the command line; a server's process is patched for green threads before anything else is imported."""

import sys

from workshop import server

if sys.argv[1:2] == ["serve"]:
    server.patch(server.wanted_mode(sys.argv[2:]))

from workshop.cli import main

if __name__ == "__main__":
    main()

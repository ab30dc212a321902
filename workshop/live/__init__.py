"""The live part: sockets, what they may say, and the pictures that go out."""

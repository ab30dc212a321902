"""What the room can do: one module per kind of activity, listed in `kinds`."""

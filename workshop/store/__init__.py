"""What is kept: tables, the one writer with its changes, and the reader."""

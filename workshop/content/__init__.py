"""Agenda files: read with line numbers, checked all at once, kept as a script."""

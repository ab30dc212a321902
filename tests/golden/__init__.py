"""Whole workshops as they were recorded, exported in every format and read back with real readers."""

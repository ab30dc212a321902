"""Sammen runs a workshop day live: the desk leads, the screen shows, the phones answer, the summary stays."""

__version__ = "0.1.0"

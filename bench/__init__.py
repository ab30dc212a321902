"""Measures the real server with many phones that speak the protocol; run by hand, never by the tests."""

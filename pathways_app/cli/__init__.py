"""Command line: the same answers as the window, as tables for people and JSON for programs."""

"""Comparing two to four routes side by side."""

LEAST, MOST = 2, 4
"""So many routes are compared."""

"""Explore: search over everything, entries, their neighbours, and where a person could go."""

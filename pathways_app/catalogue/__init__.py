"""Catalogue: reads and checks the sources, builds pathways.db, and opens it."""

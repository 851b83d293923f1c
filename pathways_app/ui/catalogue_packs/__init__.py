"""Catalogue packs in the window: what is in use, what a pack would change, and taking it in."""

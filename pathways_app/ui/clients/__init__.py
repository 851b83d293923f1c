"""Clients, the place for casework: the casebook made, opened and locked, and everybody in it."""

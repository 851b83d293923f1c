"""Casebook: clients, sessions, notes and saved routes, encrypted at rest; keeps codes and labels, so a new catalogue cannot break it."""

"""Casebook: clients, sessions, notes and saved routes, encrypted; keeps what it needs of a catalogue itself."""

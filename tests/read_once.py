"""The places of the shipped catalogue, read once a process instead of once a test."""

import pytest

from pathways_app.catalogue import store
from pathways_app.runtime.paths import catalogue_file

_READ = {}


@pytest.fixture(autouse=True)
def shipped_places_read_once(monkeypatch):
    """Hand out what was read of the shipped file before: it is never changed, neither in the file nor once read."""
    read, shipped = store.load_place, str(catalogue_file().resolve())

    def load(db, place):
        (_number, _name, file) = db.execute("PRAGMA database_list").fetchone()
        if file != shipped:
            return read(db, place)
        if place not in _READ:
            _READ[place] = read(db, place)
        return _READ[place]

    monkeypatch.setattr(store, "load_place", load)

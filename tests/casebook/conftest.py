"""An open casebook whose key costs next to nothing to derive, and a clock that stands until it is moved."""

from datetime import UTC, datetime, timedelta

import pytest

from pathways_app.casebook import key
from pathways_app.casebook.casebook import Casebook

PASSPHRASE = "correct horse battery"


class Clock:
    """A moment; it moves on by a second each time it is read, and by more when told to."""

    def __init__(self):
        self.moment = datetime(2026, 11, 22, 14, 5, tzinfo=UTC)

    def __call__(self):
        self.moment += timedelta(seconds=1)
        return self.moment

    def sleep(self, **by):
        self.moment += timedelta(**by)


@pytest.fixture
def quick_keys(monkeypatch):
    monkeypatch.setattr(key, "ITERATIONS", 10)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def book(tmp_path):
    """The file of a casebook, in a folder that is not there yet."""
    return tmp_path / "own # folder?" / "casebook.pathways"


@pytest.fixture
def opened(quick_keys, book, clock):
    """Open casebooks on the same file, all locked in the end."""
    casebooks = []

    def open_it(passphrase=PASSPHRASE):
        made = Casebook.open if book.exists() else Casebook.create
        casebooks.append(made(book, passphrase, clock=clock))
        return casebooks[-1]

    yield open_it
    for one in casebooks:
        one.lock()


@pytest.fixture
def casebook(opened):
    return opened()

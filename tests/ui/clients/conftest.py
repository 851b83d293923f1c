"""A casebook that is open, in the window's own pieces and without the window."""

from datetime import date

import pytest

from pathways_app.casebook import key
from pathways_app.services.casebook import create_casebook
from pathways_app.ui.enquiry import Enquiry

PASSPHRASE = "nine quiet herons wading"
TODAY = date(2026, 11, 22)


@pytest.fixture
def book(tmp_path, monkeypatch):
    """A casebook of its own, open."""
    monkeypatch.setattr(key, "ITERATIONS", 10)
    with create_casebook(PASSPHRASE, tmp_path / "a casebook.pathways") as made:
        yield made


@pytest.fixture
def enquiry(qtbot, tmp_path, monkeypatch):
    """Wales is open, and a casebook of its own."""
    monkeypatch.setattr(key, "ITERATIONS", 10)
    made = Enquiry(today=lambda: TODAY, casebook=tmp_path / "casebook.pathways")
    with qtbot.waitSignal(made.opened, timeout=10_000):
        made.start("wales")
    with qtbot.waitSignal(made.casework.state_changed, timeout=20_000, check_params_cb=lambda: not made.casework._busy):
        made.casework.create(PASSPHRASE)
    yield made
    made.close()

"""A casebook that is open beside Wales, in the window’s own pieces and without the window."""

from datetime import date

import pytest

from pathways_app.casebook import key
from pathways_app.services.local_entries import draft, keep_entry
from pathways_app.ui.enquiry import Enquiry
from tests.catalogue.test_overlay import BURSARY, COURSE, SOURCE

PASSPHRASE = "nine quiet herons wading"
TODAY = date(2026, 11, 22)
SOURCES = {"local-prospectus": SOURCE}


def course(name="course", **changes):
    """A local course that brings the Level 3 award for teaching assistants."""
    return draft("wales", "step", f"wales.local.{name}", {**COURSE, **changes}, SOURCES, "Sioned")


def help_with(name="help", **changes):
    """A local bursary for the course."""
    return draft("wales", "bursary", f"wales.local.{name}", {**BURSARY, **changes}, SOURCES, "Sioned")


@pytest.fixture
def enquiry(qtbot, tmp_path, monkeypatch):
    """Wales is open, and a casebook of its own."""
    monkeypatch.setattr(key, "ITERATIONS", 10)
    made = Enquiry(today=lambda: TODAY, casebook=tmp_path / "casebook.pathways")
    with qtbot.waitSignal(made.opened, timeout=10_000):
        made.start("wales")
    unlock(qtbot, made, made.casework.create)
    yield made
    made.close()


def unlock(qtbot, enquiry, open_):
    """Open the casebook of an enquiry, made or there already."""
    open_(PASSPHRASE)
    qtbot.waitUntil(lambda: enquiry.casework.book is not None, timeout=20_000)


def keep(qtbot, enquiry, *entries):
    """Keep entries and wait until they are planned with."""
    for entry in entries:
        keep_entry(enquiry.casework.book, entry)
    with qtbot.waitSignal(enquiry.opened, timeout=20_000):
        enquiry.casework.written.emit()

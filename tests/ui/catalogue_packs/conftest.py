"""An enquiry that works with the small catalogue, taken in from a pack, and a newer pack of it."""

from datetime import timedelta

import pytest

from pathways_app.services.import_pack import look_into, take_in
from pathways_app.ui.enquiry import Enquiry
from tests.services.pack_maker import KEY, NOW, TODAY, isle_content, pack

FINGERPRINT = KEY.publisher.fingerprint


@pytest.fixture
def isle(tmp_path):
    """The pack with the small catalogue."""
    return pack(tmp_path / "isle.pathways-catalogue", isle_content(tmp_path / "isle"))


@pytest.fixture
def dearer(tmp_path):
    """A pack made an hour later, in which the one course is dearer and something to start with is gone."""

    def change(sources):
        sources.entry("steps", "isle.course")["fee"]["amount"] = 9535

    content = isle_content(tmp_path / "dearer", change)
    return pack(tmp_path / "dearer.pathways-catalogue", content, now=NOW + timedelta(hours=1))


@pytest.fixture
def enquiry(qtbot, tmp_path, isle):
    """The pack is taken in, and open."""
    take_in(look_into(isle, TODAY, FINGERPRINT), TODAY)
    made = Enquiry(today=lambda: TODAY, casebook=tmp_path / "casebook.pathways")
    with qtbot.waitSignal(made.opened, timeout=10_000):
        made.start()
    yield made
    made.close()

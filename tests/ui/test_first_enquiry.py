from contextlib import closing

import pytest

from pathways_app.runtime.settings import JURISDICTION, START_PLACE, Settings
from pathways_app.services.worker import Worker
from pathways_app.ui.first_enquiry import first_enquiry, first_place
from pathways_app.ui.window_state import STATE


@pytest.fixture
def kept(tmp_path):
    return Settings(tmp_path / "settings.json"), Settings(tmp_path / "window.json", STATE)


def test_the_place_chosen_comes_before_the_one_that_was_open_last(kept):
    settings, state = kept
    assert first_place(settings, state) == ""
    state.put(JURISDICTION, "sweden")
    assert first_place(settings, state) == "sweden"
    settings.put(START_PLACE, "wales")
    assert first_place(settings, state) == "wales"


def test_the_catalogue_is_asked_for_at_once(qtbot, kept):
    settings, state = kept
    state.put(JURISDICTION, "sweden")
    with closing(Worker()) as worker:
        enquiry = first_enquiry(settings, state, worker)
        assert enquiry.begun
        qtbot.waitUntil(lambda: enquiry.world is not None, timeout=20_000)
        assert enquiry.catalogue.jurisdiction.id == "sweden"
        enquiry.close()

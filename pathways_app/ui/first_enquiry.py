"""The enquiry as the program begins it: asked for the catalogue before the window that shows it is even imported."""

from __future__ import annotations

from pathways_app.runtime.settings import JURISDICTION, START_PLACE, Settings
from pathways_app.services.worker import Worker
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.open_catalogue import opener


def first_place(settings: Settings, state: Settings) -> str:
    """Return the place to begin with: the one that was chosen, else the one that was open last; "" for neither."""
    return settings.get(START_PLACE) or state.get(JURISDICTION)


def first_enquiry(settings: Settings, state: Settings, worker: Worker) -> Enquiry:
    """Return the enquiry, for which `worker` is reading the catalogue already."""
    enquiry = Enquiry(open_workspace=opener(worker))
    enquiry.start(first_place(settings, state))
    return enquiry

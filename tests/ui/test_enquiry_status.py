import pytest

from pathways_app.domain.catalogue_pack import Installed
from pathways_app.domain.errors import CatalogueMissingError
from pathways_app.ui import enquiry_status
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.enquiry_status import EnquiryStatus
from pathways_app.ui.status_line import StatusLine
from tests.services.pack_maker import KEY


@pytest.fixture
def line(qtbot, theme):
    made = StatusLine(theme)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def enquiry(qtbot, workspace):
    made = Enquiry(open_workspace=lambda file: workspace)
    yield made
    made.close()


def opened(qtbot, enquiry):
    enquiry.start()
    qtbot.waitUntil(lambda: enquiry.world is not None)


def test_it_follows_the_enquiry(qtbot, line, enquiry):
    EnquiryStatus(line, enquiry)
    assert not line.catalogue.isVisible()
    opened(qtbot, enquiry)
    assert line.catalogue.label.text().startswith("Catalogue: ")
    with qtbot.waitSignal(enquiry.answers.answered):
        enquiry.session.edit("goal", goal="w.teacher")
    assert line.count.label.text().startswith("2 routes")
    enquiry.session.edit("goal", goal="w.registered")
    assert not line.count.isVisible()
    enquiry.failed.emit(CatalogueMissingError("x"))
    assert not line.catalogue.isVisible()


def test_it_shows_what_is_there_already_and_who_signed_it(qtbot, line, enquiry, monkeypatch):
    opened(qtbot, enquiry)
    pack = Installed(KEY.publisher, "2026-11-22", 5, "", "0" * 64, "0" * 64, 1, "", "2026-11-22")
    monkeypatch.setattr(enquiry_status, "pack_of", lambda _file: pack)
    EnquiryStatus(line, enquiry)
    assert line.catalogue.label.text().endswith(", signed by Isle Publishing")

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

from pathways_app.domain.source import Trust
from pathways_app.ui.widgets.inspector_rows import SourceRow
from pathways_app.ui.widgets.source_popup import SourcePopup


@pytest.fixture
def open_(qtbot, theme, place):
    """Return a function that shows a source's row, presses its badge and returns what opens."""

    rows = []

    def open_(name, trust, *covers):
        row = SourceRow(theme, place.sources[name], trust, covers)
        qtbot.addWidget(row)
        rows.append(row)
        row.show()
        row.badge.setFocus()
        qtbot.keyClick(row.badge, Qt.Key.Key_Space)
        (popup,) = row.findChildren(SourcePopup)
        return popup

    yield open_
    rows.clear()


def test_the_badge_opens_all_that_is_known_of_a_source(open_):
    popup = open_("s-old", Trust.STALE, "Test", "A grant")
    texts = [label.text() for label in popup.findChildren(QLabel)]
    for text in ("Old page", "Council", "not given", "22\u00a0Nov\u00a02026", "Test\nA grant"):
        assert text in texts


def test_its_page_opens_in_the_browser_and_only_when_asked(qtbot, open_, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    popup = open_("s-read", Trust.READ)
    assert opened == []
    popup.button.click()
    assert opened == ["https://example.org/a"]


def test_without_a_page_there_is_nothing_to_open(open_):
    assert open_("s-memory", Trust.UNVERIFIED).button is None

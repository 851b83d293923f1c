"""What somebody takes home: the summary looked at, changed, saved and copied."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.ui.journeys.visitor import CTRL


@pytest.fixture
def named(monkeypatch, tmp_path):
    """Name every file that is asked for "mine", in a folder of its own."""

    def accept(dialog):
        dialog.selectFile(str(tmp_path / "mine"))
        return QFileDialog.DialogCode.Accepted

    monkeypatch.setattr(QFileDialog, "exec", accept)
    return tmp_path


def test_an_assistant_takes_her_routes_home_in_welsh(asked, named):
    asked.press(Qt.Key.Key_P, CTRL)
    window = QApplication.activeModalWidget()
    asked.until(lambda: window.made is not None and window.view.is_drawn)
    arrivals = [row.arrival for row in asked.routes.place.routes.list.model.rows]
    page = " ".join(window.made.texts[0].split())
    assert all(" ".join(arrival.split()) in page for arrival in arrivals)
    assert window.options.routes.count() == len(asked.enquiry.answer.routes)

    window.options.language.setFocus()
    asked.type("C")
    asked.until(lambda: window.made is not None and window.made.summary.language == "cy")
    asked.click(asked.button("One page", window))
    asked.until(lambda: window.made is not None and window.made.pages.count == 1)
    window.options.person.setFocus()
    asked.type("Mared Hughes")
    asked.until(lambda: window.made is not None and "Mared Hughes" in window.made.texts[0])

    asked.press(Qt.Key.Key_S, CTRL)
    asked.until(lambda: "mine.pdf" in window.foot.note.text())
    saved = pypdfium2.PdfDocument(named / "mine.pdf")
    try:
        assert len(saved) == 1
        assert "Mared Hughes" in saved[0].get_textpage().get_text_range()
    finally:
        saved.close()
    asked.press(Qt.Key.Key_Escape)
    asked.until(lambda: QApplication.activeModalWidget() is None)
    assert not any(b"Mared" in file.read_bytes() for file in named.parent.rglob("*.json"))
    asked.routes.place.routes.print_button.click()
    again = QApplication.activeModalWidget()
    assert (again.options.choice.language, again.options.choice.person) == ("cy", "")
    asked.press(Qt.Key.Key_Escape)

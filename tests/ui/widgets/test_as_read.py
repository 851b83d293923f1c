from PySide6.QtWidgets import QLabel, QWidget

from pathways_app.ui.widgets.as_read import as_read


def test_children_are_read_line_by_line_whatever_order_they_were_made_in(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    for text, x, y in (("fourth", 0, 40), ("second", 100, 0), ("first", 0, 4), ("third", 200, 8), ("hidden", 0, 80)):
        label = QLabel(text, page)
        label.setGeometry(x, y, 80, 20)
        label.setVisible(text != "hidden")
    page.show()
    assert [label.text() for label in as_read(page)] == ["first", "second", "third", "fourth"]

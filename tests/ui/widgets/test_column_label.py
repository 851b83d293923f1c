from PySide6.QtWidgets import QVBoxLayout, QWidget

from pathways_app.ui.widgets.column_label import ColumnLabel

WORDS = "One sentence that takes two lines in a wide column, and more where there is little room for it."


def test_with_less_room_than_wished_it_is_as_high_as_its_text_needs(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    label = ColumnLabel(420, WORDS)
    column = QVBoxLayout(page)
    column.addWidget(label)
    column.addStretch()
    page.resize(600, 400)
    page.show()
    wide = label.sizeHint()
    assert wide.width() == 420
    page.resize(160, 400)
    qtbot.waitUntil(lambda: label.height() >= 2 * wide.height())
    assert label.sizeHint().width() == 420

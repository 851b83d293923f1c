from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate

from pathways_app.ui.widgets.offer_list import offer_list


def test_walking_the_list_does_not_rewrite_what_was_typed(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.setText("t")
    delegate = QStyledItemDelegate(field)
    opener, view = offer_list(field, QStringListModel(["Teacher", "Tutor"], field), delegate, 6)
    opener.complete()
    assert view.isVisible()
    assert view.accessibleName() == "What was found"
    assert view.itemDelegate() is delegate
    view.setCurrentIndex(opener.completionModel().index(1, 0))
    assert field.text() == "t"
    with qtbot.waitSignal(opener.activated):
        view.clicked.emit(opener.completionModel().index(1, 0))
    assert field.text() == "t"

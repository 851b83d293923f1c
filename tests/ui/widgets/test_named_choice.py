from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from pathways_app.ui.widgets.named_choice import name_choice


def test_a_box_is_named_whatever_is_chosen_in_it(qtbot):
    form = QWidget()
    qtbot.addWidget(form)
    box = QComboBox()
    box.addItems(["Wales", "Sweden"])
    QHBoxLayout(form).addWidget(box)
    name_choice(box, "Place")
    form.show()
    heard = QAccessible.queryAccessibleInterface(box)
    labels = [other.text(QAccessible.Text.Name) for other, _ in heard.relations(QAccessible.RelationFlag.Label)]
    assert labels == ["Place"]
    assert box.accessibleName() == "Place"
    assert not any(child.isVisible() for child in form.children() if isinstance(child, QWidget) and child is not box)

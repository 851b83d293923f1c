import pytest
from PySide6.QtCore import QEvent, QStringListModel, Qt
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate

from pathways_app.ui.widgets.offer_list import OfferList


class _Field(QLineEdit):
    """A field that keeps the keys struck in what it watches, and takes Escape for itself."""

    def __init__(self):
        super().__init__()
        self.struck = []

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.KeyPress:
            self.struck.append(event.key())
            return event.key() == Qt.Key.Key_Escape
        return super().eventFilter(watched, event)


@pytest.fixture
def field(qtbot):
    field = _Field()
    qtbot.addWidget(field)
    field.resize(600, 30)
    field.show()
    field.setFocus()
    field.setText("t")
    return field


@pytest.fixture
def offers(field, theme):
    model = QStringListModel(["Teacher", "Tutor"], field)
    return OfferList(theme, field, model, QStyledItemDelegate(field), rows=6, width=300)


def test_nothing_is_made_before_it_is_wanted(field, offers, qapp):
    before = set(qapp.topLevelWidgets())
    offers.close()
    assert not offers.is_open
    assert not offers.is_of(field)
    assert set(qapp.topLevelWidgets()) == before
    offers.open()
    assert offers.is_open
    assert offers.is_of(offers.popup)
    assert not offers.is_of(field)
    assert set(qapp.topLevelWidgets()) - before == {offers.popup}


def test_the_list_is_named_and_dressed_and_drawn_by_its_own_delegate(offers):
    offers.open()
    assert offers.popup.accessibleName() == "What was found"
    assert offers.popup.property("look") == "offers"
    assert offers.popup.itemDelegate() is offers._delegate
    assert offers.popup.currentIndex().data() == "Teacher"


def test_walking_the_list_does_not_rewrite_what_was_typed(qtbot, field, offers):
    offers.open()
    qtbot.keyClick(offers.popup, Qt.Key.Key_Down)
    assert (field.text(), offers.popup.currentIndex().data()) == ("t", "Tutor")
    with qtbot.waitSignal(offers.chosen):
        qtbot.keyClick(offers.popup, Qt.Key.Key_Return)
    assert (field.text(), offers.popup.currentIndex().data()) == ("t", "Tutor")
    assert not offers.is_open


def test_a_click_chooses(qtbot, field, offers):
    offers.open()
    place = offers.popup.visualRect(offers.popup.model().index(1, 0)).center()
    with qtbot.waitSignal(offers.chosen):
        qtbot.mouseClick(offers.popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (field.text(), offers.popup.currentIndex().data()) == ("t", "Tutor")
    assert not offers.is_open


def test_keys_pass_the_field_before_the_list(qtbot, field, offers):
    offers.open()
    qtbot.keyClick(offers.popup, Qt.Key.Key_Escape)
    assert field.struck == [Qt.Key.Key_Escape]
    assert offers.is_open
    offers.close()
    assert not offers.is_open


def _right(widget):
    return widget.mapToGlobal(widget.rect().topRight()).x()


def test_the_list_is_as_wide_as_the_letters_ask_each_time_it_opens(field, offers, theme):
    offers.open(at_end=True)
    usual = offers.popup.width()
    assert _right(offers.popup) == _right(field)
    offers.close()
    theme.enlarge(150)
    offers.open()
    assert offers.popup.width() >= offers.popup.minimumWidth() > usual
    assert offers.popup.pos().x() == field.mapToGlobal(field.rect().topLeft()).x()

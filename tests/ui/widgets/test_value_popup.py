from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from pathways_app.ui.widgets.value_popup import NumberPopup, read_number


@pytest.fixture
def ask(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    before = QLocale()

    def ask(value, locale):
        QLocale.setDefault(locale)
        return NumberPopup("How much?", "Not given", parent, value=value)

    yield ask
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "written"),
    [
        (QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom), "1500.5"),
        (QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden), "1500,5"),
        (QLocale(QLocale.Language.English, QLocale.Country.Germany), "1500,5"),  # where a point groups
    ],
)
def test_a_number_is_written_as_it_is_read_here(qtbot, ask, locale, written):
    popup = ask(Decimal("1500.50"), locale)
    assert popup.field.text() == written
    with qtbot.waitSignal(popup.given) as given:
        popup.take()
    assert given.args == [Decimal("1500.5")]


def test_what_is_no_number_is_not_taken(qtbot, ask):
    popup = ask(None, QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    popup.field.setText("many")
    with qtbot.assertNotEmitted(popup.given):
        popup.take()
    assert "A number from 0 to" in popup._problem.text()
    assert read_number("£1,500.50") == Decimal("1500.50")

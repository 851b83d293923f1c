from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton

from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.ui.circumstances import Circumstances
from pathways_app.ui.session import Draft, Session
from pathways_app.ui.widgets.value_popup import MonthPopup, NumberPopup

TODAY = date(2026, 11, 22)


@pytest.fixture
def session(qapp):
    session = Session()
    session.restart(Draft(jurisdiction="w", goal="w.teacher"))
    return session


@pytest.fixture
def form(qtbot, theme, session, place):
    form = Circumstances(session, lambda: TODAY)
    qtbot.addWidget(form)
    session.changed.connect(lambda draft: form.show_draft(draft, place))
    form.show_draft(session.draft, place)
    form.show()
    return form


def popup_of(form, kind):
    return form.findChild(kind)


def give(qtbot, form, kind, text):
    popup = popup_of(form, kind)
    field = popup.findChild(QLineEdit)
    field.setText(text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return popup


def shown(row):
    return row.button.text()


def test_limits_and_facts_are_shown(form):
    assert shown(form._limits["study_hours"]) == "40 h a week"
    assert shown(form._limits["start"]) == "Dec\u00a02026"
    assert shown(form._limits["by"]) == "any"
    assert shown(form._rows["income"]) == "not answered"
    assert form._rows["income"].button.accessibleName() == "Income: not answered"


def test_hours_are_given_as_a_whole_number(qtbot, form, session):
    form._limits["study_hours"].button.click()
    popup = give(qtbot, form, NumberPopup, "200")
    assert session.draft.study_hours is None
    assert popup._problem.text() == "A number from 0 to 168 is wanted."
    give(qtbot, form, NumberPopup, "21")
    assert session.draft.study_hours == 21
    assert shown(form._limits["study_hours"]) == "21 h a week"


def test_a_number_that_will_not_do_is_said_at_once(qtbot, form, spoken):
    form._limits["study_hours"].button.click()
    popup = give(qtbot, form, NumberPopup, "200")
    assert spoken.words == [popup._problem.text()]


def test_tab_comes_to_every_part_of_the_pop_up_for_a_month(qtbot, form):
    form._limits["by"].button.click()
    popup = popup_of(form, MonthPopup)
    qtbot.waitUntil(popup.isVisible)
    popup._month.setFocus()
    stops = []
    for _ in range(4):
        stops.append(popup.focusWidget())
        qtbot.keyClick(stops[-1], Qt.Key.Key_Tab)
    clear, take = (button for button in popup.findChildren(QPushButton) if button.text() in ("Any date", "Done"))
    assert set(stops) == {popup._month, popup._year, clear, take}
    assert popup._month.accessibleDescription() == "By when must you have arrived?"


def test_money_is_given_as_people_write_it(qtbot, form, session):
    form._limits["budget"].button.click()
    give(qtbot, form, NumberPopup, "£1,250.50")
    assert session.draft.budget == Money.of("1250.50", "GBP")
    assert shown(form._limits["budget"]) == "£1,250.50"


def test_a_number_can_be_taken_back(qtbot, form, session):
    session.edit("income", attributes={"income": Decimal(20000)})
    assert shown(form._rows["income"]) == "£20,000"
    form._rows["income"].button.click()
    popup = popup_of(form, NumberPopup)
    (clear,) = [button for button in popup.findChildren(QPushButton) if button.text() == "Not answered"]
    clear.click()
    assert session.draft.attributes == {}


def test_months_are_chosen(form, session):
    form._limits["by"].button.click()
    popup_of(form, MonthPopup).take()
    assert session.draft.by == month(2031, 12)
    session.undo_stack.undo()
    assert shown(form._limits["by"]) == "any"


def test_choices_and_yes_or_no_are_menus(form, session):
    form._rows["subject"].button.click()
    menu = form.findChild(QMenu)
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words == ["Physics", "Art", "not answered"]
    menu.actions()[1].trigger()
    assert session.draft.attributes == {"subject": "art"}
    menu.close()


def test_ticks_are_edits(form, session):
    for field, box in form._checks.items():
        box.click()
        assert getattr(session.draft, field) is True
    assert shown(form._limits["study_hours"]) == "20 h a week"
    session.undo_stack.undo()
    assert not form._checks["what_if"].isChecked()


def test_an_answered_row_stays_where_it_is(form, session):
    before = form._rows["backing"]
    session.edit("answer", attributes={"backing": False})
    assert form._rows["backing"] is before
    assert shown(before) == "no"

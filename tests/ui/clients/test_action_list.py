from datetime import date

from PySide6.QtWidgets import QLabel

from pathways_app.ui.clients.action_list import ActionList, ActionRow

TODAY = date(2026, 11, 22)


def made(qtbot, theme, book, client):
    actions = ActionList(theme, book, client, lambda: TODAY)
    qtbot.addWidget(actions)
    return actions


def rows(actions):
    return [row for row in actions.findChildren(ActionRow) if not row.isHidden()]


def test_actions_are_added_ticked_and_taken_out_again(qtbot, theme, book):
    client = book.clients.add("Mared Hughes").id
    actions = made(qtbot, theme, book, client)
    actions._add()  # nothing is typed
    assert rows(actions) == []
    actions.field.setText("Order certificates")
    actions.dated.setChecked(True)
    with qtbot.waitSignal(actions.written):
        actions.field.returnPressed.emit()
    (kept,) = book.actions.of(client)
    assert (kept.text, kept.due, kept.done) == ("Order certificates", date(2026, 12, 6), None)
    (row,) = rows(actions)
    row.box.setChecked(True)
    assert book.actions.of(client)[0].done == TODAY
    (row,) = rows(actions)
    assert any("done 22" in label.text() for label in row.findChildren(QLabel))
    row.removed.emit()
    assert book.actions.of(client) == ()
    assert not actions.back.isHidden()
    actions.back.click()
    assert [action.text for action in book.actions.of(client)] == ["Order certificates"]


def test_what_is_late_stands_out(qtbot, theme, book):
    client = book.clients.add("Mared Hughes").id
    book.actions.add(client, "Apply", date(2026, 11, 1))
    (row,) = rows(made(qtbot, theme, book, client))
    assert "1\u00a0Nov\u00a02026" in row.box.accessibleName()


def test_what_was_added_is_said_and_a_tick_keeps_the_keyboard(qtbot, theme, book, spoken):
    client = book.clients.add("Mared Hughes").id
    actions = made(qtbot, theme, book, client)
    actions.show()
    with qtbot.waitActive(actions):
        actions.activateWindow()
    for text in ("Order certificates", "Ring the school"):
        actions.field.setText(text)
        actions.field.returnPressed.emit()
    assert spoken.words == ["Order certificates", "Ring the school"]
    qtbot.waitUntil(lambda: len(rows(actions)) == 2)
    first = next(row for row in rows(actions) if row.box.accessibleName() == "Order certificates")
    first.box.setFocus()
    first.box.click()
    (ticked,) = (row for row in rows(actions) if row.box.isChecked())
    assert ticked.box.hasFocus()
    assert ticked.box.accessibleName().startswith("Order certificates, done 22")

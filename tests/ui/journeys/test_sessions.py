"""An adviser's day: a casebook is made, clients are met, and nothing of one is there for the next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from pathways_app.casebook import key
from pathways_app.runtime.settings import LANGUAGE
from pathways_app.services.casebook import open_casebook
from pathways_app.ui.casework import CasebookState
from pathways_app.ui.clients.client_words import time_words
from pathways_app.ui.clients.place import ClientsPlace
from pathways_app.ui.details_pane import Tab
from pathways_app.ui.place import PlaceName
from tests.ui.journeys.conftest import ASSISTANT
from tests.ui.journeys.visitor import CTRL, SHIFT

PASSPHRASE = "nine quiet herons wading"


@pytest.fixture
def adviser(start, monkeypatch):
    """Somebody with a casebook of her own, which is open."""
    monkeypatch.setattr(key, "ITERATIONS", 10)
    somebody = start()
    somebody.press(Qt.Key.Key_4, CTRL)
    page = clients(somebody).lock_page
    somebody.until(page.passphrase.hasFocus)
    somebody.type(PASSPHRASE)
    page.again.setFocus()
    somebody.type(PASSPHRASE)
    somebody.press(Qt.Key.Key_Return)
    somebody.until(lambda: clients(somebody).view is not None)
    return somebody


def clients(somebody):
    place = somebody.shell.places.made_already(PlaceName.CLIENTS)
    assert isinstance(place, ClientsPlace)
    return place


def add(somebody, name):
    """Add a client from the keyboard."""
    somebody.press(Qt.Key.Key_N, CTRL, SHIFT)
    somebody.until(lambda: QApplication.activeModalWidget() is not None)
    dialog = clients(somebody).view.deeds.dialog
    dialog.fields[0].setFocus()
    somebody.qtbot.keyClicks(dialog.fields[0], name)
    dialog.accept_button.click()
    somebody.window.activateWindow()  # which a screen would do when the dialog closes
    somebody.until(lambda: clients(somebody).view.client is not None and clients(somebody).view.client.name == name)


def words_on(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_session_is_kept_locked_away_and_found_again(adviser):
    add(adviser, "Mared Hughes")
    view = clients(adviser).view
    adviser.click(view.page.start)
    assert adviser.shell.places.current is PlaceName.ROUTES
    banner = adviser.shell.banner
    assert banner.isVisible()
    assert banner.name.text() == "Mared Hughes"
    assert "Session 1" in banner.session.text()
    assert adviser.window.windowTitle() == "Mared Hughes – Pathways"
    changes = {"goal": ASSISTANT.goal, "holds": ASSISTANT.holds}
    adviser.enquiry.session.edit("Ask", **changes)
    adviser.until(lambda: adviser.enquiry.answer is not None and adviser.routes.place.routes.answer is not None)
    book, client = adviser.enquiry.casework.book, adviser.enquiry.casework.client
    adviser.press(Qt.Key.Key_S, CTRL)
    adviser.until(lambda: book.routes.of(client.id))
    adviser.click(banner.notes)
    adviser.until(lambda: clients(adviser).view.case.notes is not None)
    notes = clients(adviser).view.case.notes.field
    notes.setFocus()
    adviser.qtbot.keyClicks(notes, "Anxious about fees.")
    adviser.press(Qt.Key.Key_L, CTRL)
    assert adviser.enquiry.casework.state is CasebookState.LOCKED
    assert not banner.isVisible()
    assert adviser.draft.holds == ()
    assert adviser.draft.goal is None
    assert "Mared" not in words_on(adviser.window)
    assert "Mared" not in adviser.window.windowTitle()
    page = clients(adviser).lock_page
    adviser.until(page.passphrase.hasFocus)
    adviser.type("wrong passphrase")
    adviser.press(Qt.Key.Key_Return)
    adviser.until(lambda: page.problem.isVisible() and page.passphrase.isEnabled())
    adviser.qtbot.waitUntil(page.passphrase.hasFocus)
    adviser.type(PASSPHRASE)  # over what was selected
    adviser.press(Qt.Key.Key_Return)
    adviser.until(lambda: clients(adviser).view is not None)
    view = clients(adviser).view
    view.list_pane.list.setCurrentIndex(view.list_pane.list.clients.index(0, 0))
    adviser.until(lambda: view.client is not None)
    shown = view.page.shown
    assert len(shown.routes) == 1
    assert [note.text for note in shown.notes] == ["Anxious about fees."]
    assert shown.sessions[0].ended is not None
    assert set(shown.client.facts.holds) == set(ASSISTANT.holds)
    assert "Anxious about fees." in words_on(view.page)


def test_nothing_of_one_client_is_there_for_the_next(adviser):
    add(adviser, "Mared Hughes")
    adviser.click(clients(adviser).view.page.start)
    adviser.enquiry.session.edit("Ask", goal=ASSISTANT.goal, holds=ASSISTANT.holds)
    adviser.until(lambda: adviser.enquiry.answer is not None)
    add(adviser, "Adaeze Okafor")
    adviser.click(clients(adviser).view.page.start)
    assert adviser.shell.banner.name.text() == "Adaeze Okafor"
    assert adviser.draft.holds == ()
    assert adviser.draft.goal is None
    assert not adviser.enquiry.session.undo_stack.canUndo()
    assert "Mared" not in words_on(adviser.window)
    adviser.shell.back()  # to the page her session was started from, and no further
    assert clients(adviser).view.client.name == "Adaeze Okafor"
    assert not adviser.shell.history.can_go_back


def test_what_was_entered_before_a_session_can_be_taken_over_in_it(adviser):
    adviser.enquiry.session.edit("Ask", holds=ASSISTANT.holds, study_hours=20)
    add(adviser, "Mared Hughes")
    adviser.click(clients(adviser).view.page.start)
    first_run = adviser.routes.place.first_run
    adviser.until(first_run.earlier.isVisible)
    assert adviser.draft.holds == ()
    first_run.earlier.setFocus()
    adviser.press(Qt.Key.Key_Space)
    assert (adviser.draft.holds, adviser.draft.study_hours) == (ASSISTANT.holds, 20)
    adviser.until(first_run.field.hasFocus)
    adviser.press(Qt.Key.Key_Z, CTRL)
    assert adviser.draft.holds == ()
    adviser.until(first_run.earlier.isVisible)
    adviser.enquiry.session.undo_stack.redo()
    adviser.enquiry.casework.end_session()
    assert adviser.draft.holds == ()
    assert not first_run.earlier.isVisible()
    book = adviser.enquiry.casework.book
    (client,) = book.clients.list()
    assert set(book.clients.get(client.id).facts.holds) == set(ASSISTANT.holds)


def test_why_not_that_one_client_asked_is_not_told_to_the_next(adviser):
    add(adviser, "Mared Hughes")
    adviser.click(clients(adviser).view.page.start)
    adviser.enquiry.session.edit("Ask", goal=ASSISTANT.goal, holds=ASSISTANT.holds)
    adviser.until(lambda: adviser.enquiry.answer is not None and adviser.routes.place.routes.answer is not None)
    adviser.routes.details.open(Tab.WHAT_IF)
    asked = adviser.routes.what_if.why_not
    asked.ask("wales.degree-ft")
    adviser.until(lambda: asked.said)
    add(adviser, "Adaeze Okafor")
    adviser.click(clients(adviser).view.page.start)
    adviser.enquiry.session.edit("Ask", goal=ASSISTANT.goal)
    adviser.until(lambda: adviser.enquiry.answer is not None and adviser.routes.place.routes.answer is not None)
    assert not asked.said
    assert asked._idents == ()


def test_the_window_closes_over_an_open_session_and_loses_nothing(adviser):
    add(adviser, "Mared Hughes")
    adviser.click(clients(adviser).view.page.start)
    adviser.enquiry.session.edit("Hours", study_hours=13)
    file = adviser.enquiry.casework.file
    adviser.window.close()
    with open_casebook(PASSPHRASE, file) as book:
        (client,) = book.clients.list()
        assert book.clients.get(client.id).facts.person["study_hours"] == 13
        assert book.sessions.of(client.id)[0].ended is not None


def test_a_rule_set_aside_changes_the_routes_of_one_client_alone(adviser):
    adviser.enquiry.casework.book.clients.add("Adaeze Okafor")
    add(adviser, "Mared Hughes")
    view = clients(adviser).view
    adviser.click(view.page.start)
    adviser.enquiry.session.edit("Ask", goal=ASSISTANT.goal, holds=ASSISTANT.holds)
    before = adviser.answered()
    catalogue = adviser.enquiry.catalogue
    taken = next(step.id for step in before.routes[0].steps if step.fee is not None and step.fee.minor)
    view.show_detail("")
    adviser.click(adviser.shell.banner.notes)
    assert view.case.overrides.add.isVisible()
    adviser.click(view.case.overrides.add)
    dialog = view.overrides.dialog
    dialog.choose(taken, "The step")
    dialog.what.setCurrentIndex(dialog.what.findData("fee"))
    dialog.fee.setValue(1)
    dialog.reason.setPlainText("The college waives its fee.")
    dialog.author.setText("S. Prys")
    dialog.accept_button.click()
    adviser.window.activateWindow()
    after = adviser.answered()
    assert [one.reason for one in after.request.supposed.overrides] == ["The college waives its fee."]
    fees = {step.fee.minor for route in after.routes for step in route.steps if step.id == taken}
    assert fees == {100}
    name = str(catalogue.steps[taken].name)
    adviser.until(lambda: any(name in text and "waives its fee" in text for text in adviser.words(view.case)))
    adviser.go(Qt.Key.Key_1)
    adviser.until(adviser.routes.place.routes.set_aside.isVisible)
    assert adviser.routes.place.routes.set_aside.text() == "1 rule set aside for this client by an adviser"
    adviser.enquiry.session.undo_stack.undo()  # takes back an edit, not the rule
    assert len(adviser.draft.overrides) == 1
    adviser.enquiry.session.undo_stack.redo()
    adviser.go(Qt.Key.Key_4)
    other = next(one.id for one in view.list_pane.clients.values() if one.name == "Adaeze Okafor")
    view._start(other)
    assert adviser.draft.overrides == ()
    adviser.enquiry.session.edit("Ask", goal=ASSISTANT.goal, holds=ASSISTANT.holds)
    again = adviser.answered()
    assert again.request.supposed.overrides == ()
    assert [route.net_cost for route in again.routes] == [route.net_cost for route in before.routes]
    adviser.until(lambda: not adviser.routes.place.routes.set_aside.isVisible())
    adviser.enquiry.casework.end_session()
    assert adviser.draft.overrides == ()


def test_a_rule_is_set_aside_from_the_step_that_has_it_and_given_anew(adviser):
    add(adviser, "Mared Hughes")
    adviser.click(clients(adviser).view.page.start)
    adviser.enquiry.session.edit("Ask", goal=ASSISTANT.goal, holds=ASSISTANT.holds)
    before = adviser.answered()
    taken = next(step.id for step in before.routes[0].steps if step.fee is not None and step.fee.minor)
    adviser.until(lambda: adviser.routes.place.routes.answer is before)
    for reason, fee in (("The college waives its fee.", 1), ("It waives half of it.", 2)):
        adviser.routes._go_to_step(taken)
        adviser.routes.inspector.finish()
        adviser.until(lambda: "Set something aside…" in adviser.buttons())
        adviser.button("Set something aside…").click()
        dialog = adviser.shell.clients().overrides.dialog
        adviser.until(dialog.isVisible)
        assert dialog.finder.text() == str(adviser.enquiry.catalogue.steps[taken].name)
        dialog.what.setCurrentIndex(dialog.what.findData("fee"))
        dialog.fee.setValue(fee)
        dialog.reason.setPlainText(reason)
        dialog.author.setText("S. Prys")
        dialog.accept_button.click()
        adviser.window.activateWindow()
        after = adviser.answered()
        (override,) = after.request.supposed.overrides  # the second takes the place of the first
        assert (override.reason, override.author, override.made) == (reason, "S. Prys", adviser.enquiry.today())
        assert {step.fee.minor for route in after.routes for step in route.steps if step.id == taken} == {100 * fee}
        adviser.until(lambda after=after: adviser.routes.place.routes.answer is after)
    adviser.routes._go_to_step(taken)
    adviser.routes.inspector.finish()
    adviser.until(lambda: any("It waives half of it." in text for text in adviser.words(adviser.routes.inspector)))
    adviser.enquiry.casework.end_session()
    adviser.enquiry.session.edit("Ask", goal=ASSISTANT.goal, holds=ASSISTANT.holds)
    adviser.answered()
    adviser.routes._go_to_step(taken)
    adviser.routes.inspector.finish()
    assert "Set something aside…" not in adviser.buttons()


def test_a_copy_is_put_back_from_the_list_of_copies(adviser):
    add(adviser, "Mared Hughes")
    casework, desk = adviser.enquiry.casework, adviser.shell.clients()
    copy = casework.book.backups.make()
    casework.book.clients.add("Adaeze Okafor")
    desk.show_backups()
    rows = [desk.backups.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(desk.backups.list.count())]
    desk.backups.list.setCurrentRow(rows.index(copy))
    adviser.until(lambda: "1 client" in desk.backups.contents.text())
    desk.backups.back.click()
    assert casework.state is CasebookState.LOCKED
    assert desk.backups is None
    page = clients(adviser).lock_page
    assert time_words(copy.made) in page.said.text()
    page.passphrase.setText(PASSPHRASE)
    page.go_on.click()
    adviser.until(lambda: page.go_on.text() == "Put it back and open it")
    page.go_on.click()
    adviser.until(lambda: casework.state is CasebookState.OPEN and desk.told is not None)
    desk.told.accept()
    assert [client.name for client in casework.book.clients.list()] == ["Mared Hughes"]
    desk.show_backups()
    assert any("set aside" in desk.backups.list.item(row).text() for row in range(desk.backups.list.count()))
    desk.backups.reject()


def test_a_window_built_anew_in_another_language_keeps_session_and_note(adviser):
    add(adviser, "Mared Hughes")
    adviser.click(clients(adviser).view.page.start)
    adviser.enquiry.session.edit("Hours", study_hours=13)
    adviser.click(adviser.shell.banner.notes)
    adviser.until(lambda: clients(adviser).view.case.notes is not None)
    notes = clients(adviser).view.case.notes
    adviser.qtbot.keyClicks(notes.field, "Half a thought")
    adviser.desktop._settings.put(LANGUAGE, "cy")
    adviser.desktop._speak()
    adviser.desktop.rebuild()
    casework = adviser.enquiry.casework
    assert casework.state is CasebookState.OPEN
    assert casework.client.name == "Mared Hughes"
    assert adviser.draft.study_hours == 13
    assert [note.text for note in casework.book.notes.of(casework.client.id)] == ["Half a thought"]
    assert adviser.shell.banner.name.text() == "Mared Hughes"
    assert adviser.shell.banner.end.text() == "Gorffen y sesiwn"


def test_a_summary_is_kept_with_the_client(adviser):
    add(adviser, "Mared Hughes")
    adviser.click(clients(adviser).view.page.start)
    adviser.enquiry.session.edit("Ask", goal=ASSISTANT.goal, holds=ASSISTANT.holds)
    adviser.answered()
    window = adviser.shell.print_summary()
    adviser.until(lambda: window.made is not None)
    assert window.options.choice.person == "Mared Hughes"
    window.foot.keep_wanted.emit()
    casework = adviser.enquiry.casework
    adviser.until(lambda: casework.book.attachments.of(casework.client.id))
    (kept,) = casework.book.attachments.of(casework.client.id)
    assert kept.name.endswith(".pdf")
    assert casework.book.attachments.content(kept.id) == window.made.pdf
    window.close()

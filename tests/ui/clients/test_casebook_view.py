import threading
from datetime import date

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QStackedWidget, QToolButton, QWidget

from pathways_app.domain.errors import CasebookBusyError, FileProblemError
from pathways_app.domain.money import Money
from pathways_app.domain.override import FactReplaced, Rule
from pathways_app.domain.saved_route import Difference, DifferenceKind
from pathways_app.services import casebook_files
from pathways_app.services.casebook_routes import save_route
from pathways_app.ui.clients import client_deeds
from pathways_app.ui.clients.casebook_view import CasebookView
from pathways_app.ui.clients.place import ClientsPlace
from pathways_app.ui.clients.saved_route_card import SavedRouteCard
from pathways_app.ui.clients.session_trail import SessionTrail, _Rail
from pathways_app.ui.messages import sentence
from pathways_app.ui.theme import Role
from tests.ui.clients.conftest import PASSPHRASE


@pytest.fixture
def place(qtbot, theme, enquiry):
    made = ClientsPlace(theme, enquiry)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close_jobs()


@pytest.fixture
def view(qtbot, theme, enquiry):
    made = CasebookView(theme, enquiry)
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    yield made
    made.close_jobs()


def add(view, name):
    ident = view._book.clients.add(name).id
    view.show_casebook()
    return ident


def test_nobody_yet_then_one_to_choose(view):
    assert view.client is None
    ident = add(view, "Mared Hughes")
    view.show_detail(f"client:{ident}")
    assert view.client.name == "Mared Hughes"
    assert "Mared Hughes" in view.as_text()


def test_to_look_at_another_client_reads_nobody_else(view, monkeypatch):
    mared, tomos = add(view, "Mared Hughes"), add(view, "Tomos")
    view.show_detail(f"client:{mared}")
    read = []
    every = view._book.clients.list
    monkeypatch.setattr(view._book.clients, "list", lambda: read.append(True) or every())
    view.list_pane.chosen.emit(tomos)
    assert view.client.name == "Tomos"
    assert view.list_pane.list.currentIndex().data() == "Tomos"
    assert read == []
    view.show_casebook()
    assert len(read) == 1
    new = view._book.clients.add("Adaeze Okafor").id
    view.show_detail(f"client:{new}")
    assert view.list_pane.list.currentIndex().data() == "Adaeze Okafor"


def test_clients_that_cannot_be_looked_up_just_now_are_said(qtbot, view, monkeypatch):
    def fail(*_args):
        raise CasebookBusyError(file="casebook.pathways")

    monkeypatch.setattr(view._book, "search", fail)
    with qtbot.waitSignal(view.said) as said:
        view.list_pane.field.setText("Mared")
    assert said.args == [sentence(CasebookBusyError(file="casebook.pathways"))]


def test_an_erased_client_is_gone_for_good(qtbot, view, monkeypatch):
    ident = add(view, "Mared Hughes")
    view.show_detail(f"client:{ident}")
    monkeypatch.setattr(client_deeds, "sure", lambda *_args: False)
    view.deeds.erase(view.client)
    assert view._book.clients.count() == 1
    monkeypatch.setattr(client_deeds, "sure", lambda *_args: True)
    with qtbot.waitSignal(view.said) as said:
        view.deeds.erase(view.client)
    assert said.args == ["Mared Hughes was erased."]
    assert view._book.clients.count() == 0
    assert view.client is None


def test_two_records_of_one_person_become_one(qtbot, view):
    kept, other = add(view, "Mared Hughes"), add(view, "M. Prys")
    view._book.notes.add(other, "From the other record.")
    view.show_detail(f"client:{kept}")
    view._merge(view.client)
    dialog = view.deeds.dialog
    assert not dialog.accept_button.isEnabled()
    dialog.field.setText("m. p")
    assert dialog.list.model().rowCount() == 1
    dialog.list.setCurrentIndex(dialog.list.model().index(0, 0))
    with qtbot.waitSignal(view.deeds.changed):
        dialog.accept_button.click()
    assert [client.name for client in view._book.clients.list()] == ["Mared Hughes"]
    assert [note.text for note in view._book.notes.of(kept)] == ["From the other record."]
    view.list_pane.field.setText("prys")
    qtbot.waitUntil(
        lambda: [line.extract for line in view.list_pane.list.clients.lines] == ["Also on record as M. Prys"]
    )
    view.list_pane.field.clear()
    (part,) = [one for one in view.page.findChildren(QPushButton) if one.text() == "Undo the merge with M. Prys"]
    with qtbot.waitSignal(view.said) as said:
        part.click()
    assert said.args == ["M. Prys has a record of their own again."]
    assert view._book.notes.of(kept) == ()
    assert [note.text for note in view._book.notes.of(other)] == ["From the other record."]
    qtbot.waitUntil(lambda: view.page.shown.parted == "")


def test_a_file_is_no_longer_kept_once_that_was_asked(view, monkeypatch):
    mared = add(view, "Mared Hughes")
    kept = view._book.attachments.add(mared, "summary.pdf", b"%PDF-1.7")
    view.show_detail(f"client:{mared}")
    (remove,) = [one for one in view.page.findChildren(QToolButton) if one.accessibleName() == "Remove: summary.pdf"]
    monkeypatch.setattr(client_deeds, "sure", lambda *_args: False)
    remove.click()
    assert view._book.attachments.of(mared) == (kept,)
    monkeypatch.setattr(client_deeds, "sure", lambda *_args: True)
    remove.click()
    assert view._book.attachments.of(mared) == ()


def test_every_file_is_kept_and_told_of_however_fast_they_come(qtbot, view, monkeypatch, tmp_path):
    mared, gate, keep = add(view, "Mared Hughes"), threading.Event(), casebook_files.keep_file
    view.show_detail(f"client:{mared}")

    def keep_late(*args):
        assert gate.wait(timeout=10)
        keep(*args)

    monkeypatch.setattr(casebook_files, "keep_file", keep_late)
    names, said = [f"{number}.pdf" for number in range(5)], []
    view.said.connect(said.append)
    for name in names:
        (tmp_path / name).write_bytes(b"%PDF-1.7")
        view.deeds.keep_file(view.client, tmp_path / name)
    gate.set()
    qtbot.waitUntil(lambda: len(said) == len(names))
    assert said == [f"{name} is kept with Mared Hughes." for name in names]
    assert sorted(one.name for one in view._book.attachments.of(mared)) == names


def test_what_was_wanted_a_moment_before_the_casebook_is_locked_is_done(qtbot, view, enquiry, monkeypatch, tmp_path):
    casework, keep, gate = enquiry.casework, casebook_files.keep_file, threading.Event()
    mared, sioned = add(view, "Mared Hughes"), add(view, "Sioned Rees")
    casework.leaving.connect(gate.set)

    def keep_late(*args):
        assert gate.wait(timeout=10)
        keep(*args)

    monkeypatch.setattr(casebook_files, "keep_file", keep_late)
    monkeypatch.setattr(client_deeds, "sure", lambda *_args: True)
    for name in ("one.pdf", "two.pdf"):
        (tmp_path / name).write_bytes(b"%PDF-1.7")
        view.deeds.keep_file(view._book.clients.get(mared), tmp_path / name)
    view.deeds.erase(view._book.clients.get(sioned))
    casework.lock()
    with qtbot.waitSignal(casework.state_changed, timeout=20_000, check_params_cb=lambda: not casework._busy):
        casework.open(PASSPHRASE)
    assert [client.name for client in casework.book.clients.list()] == ["Mared Hughes"]
    assert sorted(one.name for one in casework.book.attachments.of(mared)) == ["one.pdf", "two.pdf"]


def test_a_saved_route_that_is_shown_goes_though_it_is_being_printed(qtbot, view, enquiry):
    ident = add(view, "Mared Hughes")
    enquiry.session.edit("goal", goal="wales.role-hlta")
    qtbot.waitUntil(lambda: enquiry.answer is not None, timeout=20_000)
    saved = save_route(view._book, enquiry.catalogue, ident, enquiry.answer, 0, "A route")
    view.saved.open(saved.id)
    qtbot.waitUntil(lambda: view.saved._window is not None, timeout=20_000)
    view.saved._window.foot.show_progress("Printing: 0 of 3", 0, 3)
    view.close_jobs()
    assert view.saved._window is None
    assert QApplication.activeModalWidget() is None


def test_the_sessions_with_a_client_hang_on_one_line_the_latest_first(view, theme):
    mared = add(view, "Mared Hughes")
    for number in (1, 2):
        met = view._book.sessions.start(mared)
        view._book.notes.add(mared, f"note {number}", met.id)
        if number == 1:  # the second was cut off, as by a power failure
            view._book.sessions.end(met)
    view._book.sessions.start(mared)
    view.show_detail(f"client:{mared}")
    (trail,) = view.page.findChildren(SessionTrail)
    said = [label.text() for label in trail.findChildren(QLabel)]
    assert [one for one in said if one.startswith("Session")] == ["Session 3 · goes on", "Session 2", "Session 1"]
    assert [one for one in said if one.startswith(("note", "No "))] == ["No notes.", "note 2", "note 1"]
    rails = trail.findChildren(_Rail)
    pictures = [rail.grab().toImage() for rail in rails]
    middle = rails[0].width() // 2
    dots = [
        picture.pixelColor(middle, round(QFontMetricsF(theme.font(Role.FIELD_STRONG)).height() / 2))
        for picture in pictures
    ]
    assert dots[0] == theme.color("accent")
    assert theme.color("accent") not in dots[1:]


def said(widget):
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def test_a_note_that_is_kept_is_told_on_the_page_as_it_stands(qtbot, view, enquiry):
    mared = add(view, "Mared Hughes")
    view.show_detail(f"client:{mared}")
    enquiry.casework.start_session(mared)
    view.show_detail(f"client:{mared}")
    (trail,) = view.page.findChildren(SessionTrail)
    view.case.notes.field.setPlainText("Fees <£500")
    view.case.notes.keep()
    view.case.notes.field.setPlainText("Fees <£500, *perhaps*")
    view.case.notes.keep()
    assert view.page.findChildren(SessionTrail) == [trail]
    kept = r"Fees \<£500, \*perhaps\*"
    qtbot.waitUntil(lambda: [text for text in said(trail) if text.startswith(("Fees", "No "))] == [kept])


def test_a_note_that_cannot_be_written_is_there_again_with_its_client(view, monkeypatch):
    first, second = add(view, "Mared Hughes"), add(view, "Adaeze Okafor")
    view.show_detail(f"client:{first}")
    view.case.notes.field.setPlainText("Anxious about fees")
    told = []
    view.case.failed.connect(told.append)
    full = FileProblemError("casebook", "unwritable", detail="No space left on device")

    def refuse(*_args):
        raise full

    with monkeypatch.context() as patch:
        patch.setattr(view._book.notes, "add", refuse)
        view.show_detail(f"client:{second}")
    assert told == [full]
    assert view.case.notes.field.toPlainText() == ""
    view.show_detail(f"client:{first}")
    assert view.case.notes.field.toPlainText() == "Anxious about fees"
    view.show_detail(f"client:{second}")
    assert [note.text for note in view._book.notes.of(first)] == ["Anxious about fees"]
    assert view._book.notes.of(second) == ()


def test_no_part_of_a_very_long_name_is_out_of_sight(view):
    view.show_detail(f"client:{add(view, 'Siân ' + 'Llanfair' * 9)}")
    (label,) = [one for one in view.page.findChildren(QLabel) if one.accessibleName().startswith("Siân")]
    assert label.text().replace("\u200b", "") == label.accessibleName()
    assert max(map(len, label.text().replace(" ", "\u200b").split("\u200b"))) == 12


def test_erasing_says_which_files_hold_the_client_still(view, monkeypatch):
    mared = add(view, "Mared Hughes")
    view.show_detail(f"client:{mared}")
    asked = []
    monkeypatch.setattr(client_deeds, "sure", lambda _view, _title, question, _deed: bool(asked.append(question)))
    view.deeds.erase(view.client)
    assert "may still hold it" not in asked[0]
    file = view._book.file
    view._book.backups.make()
    file.with_name(f"{file.name}.2026-11-22T090000.000000Z.replaced").write_bytes(b"x")
    view.deeds.erase(view.client)
    assert "2 files may still hold it" in asked[1]
    assert "set aside" in asked[1]


def test_a_rule_is_set_aside_only_for_the_client_in_session(view, enquiry):
    mared, adaeze = add(view, "Mared Hughes"), add(view, "Adaeze Okafor")
    step = next(step for step in enquiry.catalogue.steps.values() if step.fee is not None)
    rule = Rule(step.id, FactReplaced(fee=Money(100, "GBP")))
    enquiry.casework.start_session(mared)
    assert enquiry.casework.set_aside(adaeze, rule, "Letter", "S. Prys", date(2026, 11, 22))
    assert enquiry.session.draft.overrides == ()
    assert enquiry.casework.set_aside(mared, rule, "Letter", "S. Prys", date(2026, 11, 22))
    (override,) = enquiry.session.draft.overrides
    view.show_detail(f"client:{mared}")
    assert view.case.overrides.add.isVisible()
    assert enquiry.casework.let_hold(override.id)
    assert enquiry.session.draft.overrides == ()
    view.show_detail(f"client:{adaeze}")
    assert not view.case.overrides.add.isVisible()


def test_rules_of_other_places_are_listed_by_name(qtbot, view, enquiry):
    mared = add(view, "Mared Hughes")
    far = enquiry.open_now.workspace.search("teacher education", jurisdiction="sweden", kinds=("step",), language="en")[
        0
    ]
    for entry in (far.id, "sweden.gone"):
        rule = Rule(entry, FactReplaced(fee=Money(100, "SEK")))
        enquiry.casework.book.overrides.add(mared, rule, "Letter", "S. Prys", date(2026, 11, 22))

    def listed():
        return [
            label.text().partition(" · ")[0] for label in view.case.overrides.findChildren(QLabel) if label.isVisible()
        ]

    view.show_detail(f"client:{mared}")
    qtbot.waitUntil(lambda: far.name in listed())
    assert far.id not in listed()
    assert "sweden.gone" in listed()


def test_a_lock_closes_what_is_being_asked(qtbot, enquiry, place):
    mared = enquiry.casework.book.clients.add("Mared Hughes")
    place.view.show_casebook()
    place.view.show_detail(f"client:{mared.id}")
    place.view.deeds.rename(place.view.client)
    dialog = place.view.deeds.dialog
    assert dialog.isVisible()
    enquiry.casework.lock()
    assert place.view is None
    assert QApplication.activeModalWidget() is None


def test_a_lock_while_erasing_is_asked_about_erases_nobody(qtbot, enquiry, place):
    book, file = enquiry.casework.book, enquiry.casework.file
    mared = book.clients.add("Mared Hughes")
    place.view.show_casebook()
    place.view.show_detail(f"client:{mared.id}")

    def lock_meanwhile():
        assert isinstance(QApplication.activeModalWidget(), QMessageBox)
        enquiry.casework.lock()

    QTimer.singleShot(0, lock_meanwhile)
    place.view.deeds.erase(place.view.client)
    assert place.view is None
    with qtbot.waitSignal(enquiry.casework.state_changed, check_params_cb=lambda: not enquiry.casework._busy):
        enquiry.casework.open("nine quiet herons wading")
    assert [client.name for client in enquiry.casework.book.clients.list()] == ["Mared Hughes"]
    assert file.exists()


def test_a_changed_route_is_kept_as_saved_or_planned_anew(qtbot, view, enquiry):
    mared = add(view, "Mared Hughes")
    enquiry.session.edit("Ask", goal="wales.role-hlta", holds=("wales.role-ta-l3", "wales.gcse-english-c"))
    qtbot.waitUntil(lambda: enquiry.answer is not None, timeout=20_000)
    answer = enquiry.answer
    saved = save_route(view._book, enquiry.catalogue, mared, answer, 0, "To HLTA")
    money = Money(953500, "GBP")
    fee = Difference(DifferenceKind.NET_COST, money_before=money, money_after=Money(979000, "GBP"))
    view._book.routes.note_differences(saved.id, (fee,))
    view.show_detail(f"client:{mared}")
    assert "£9,535" in "\n".join(label.text() for label in view.page.findChildren(QLabel))
    (card,) = view.page.findChildren(SavedRouteCard)
    alone = SavedRouteCard(card._theme, card.saved)
    qtbot.addWidget(alone)
    alone.show()
    for width, beside in ((700, True), (300, False)):
        alone.resize(round(card._theme.px(width)), 400)
        QApplication.processEvents()
        assert (alone.open.geometry().top() < alone.findChild(QLabel).geometry().bottom()) is beside
    view.saved.replan(saved.id)
    qtbot.waitUntil(lambda: len(view._book.routes.of(mared)) == 2, timeout=20_000)
    view.saved.keep(saved.id)
    assert view._book.routes.get(saved.id).differences == ()
    qtbot.waitUntil(lambda: len(view.page.findChildren(SavedRouteCard)) == 2)


def test_what_is_kept_behind_another_place_is_shown_when_it_is_in_front_again(qtbot, view, enquiry, monkeypatch):
    looked = []
    monkeypatch.setattr(view.list_pane, "show_clients", looked.append)
    places = QStackedWidget()
    qtbot.addWidget(places)
    places.addWidget(QWidget())
    places.addWidget(view)
    with qtbot.waitExposed(places):
        places.show()
    enquiry.casework.written.emit()
    qtbot.wait(20)
    assert looked == []
    places.setCurrentWidget(view)
    qtbot.waitUntil(lambda: bool(looked))
    looked.clear()
    enquiry.casework.written.emit()
    qtbot.waitUntil(lambda: bool(looked))
    view.setParent(None)  # it is closed by itself

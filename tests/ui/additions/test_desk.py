from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from pathways_app.services.local_entries import keep_entry
from pathways_app.services.packs import write_pack
from pathways_app.ui.additions.desk import AdditionsDialog
from pathways_app.ui.print.outside import OUTSIDE
from tests.ui.additions.conftest import course, help_with, keep


@pytest.fixture
def pack(tmp_path):
    """The file of a pack."""
    return tmp_path / "pack.json"


@pytest.fixture
def dialog(qtbot, theme, enquiry, pack):
    outside = replace(OUTSIDE, ask_file=lambda _parent, _wish: pack)
    made = AdditionsDialog(theme, enquiry, outside=outside, ask_file=lambda *_asked: pack)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def lines(table):
    items = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    return [[item.text(column) for column in range(table.columnCount())] for item in items]


def fill(form):
    form.fields.name.setText("Local support course")
    form.fields.provider.setText("Caerphilly")
    form.fields.gives.add("wales.stl-l3", "Level 3", "award")
    form.fields.year.setText("2026-27")
    form.source.publisher.setText("Caerphilly")
    form.source.title.setText("Prospectus")
    form.source.address.setText("https://example.org")
    form.author.setText("Sioned")


def test_an_addition_is_written_changed_and_taken_out(qtbot, enquiry, dialog, monkeypatch):
    assert not dialog.edit.isEnabled()
    dialog.add_step.click()
    qtbot.waitUntil(lambda: dialog.entry is not None, timeout=20_000)
    fill(dialog.entry)
    dialog.entry.source.address.setText("nowhere")
    dialog.entry.enter()
    qtbot.waitUntil(dialog.entry.isEnabled, timeout=20_000)
    assert set(dialog.entry.form.said()) == {"source.url"}
    assert enquiry.casework.additions() == ()
    dialog.entry.source.address.setText("https://example.org")
    dialog.entry.enter()
    qtbot.waitUntil(lambda: "wales.local.local-support-course" in enquiry.catalogue.steps, timeout=20_000)
    assert dialog.entry is None
    qtbot.waitUntil(lambda: bool(lines(dialog.table)), timeout=20_000)
    (line,) = lines(dialog.table)
    assert line[:5] == ["Local support course", "Course", "Wales", "Caerphilly", "Sioned"]
    assert line[6] == "Used"

    dialog.edit.click()
    qtbot.waitUntil(lambda: dialog.entry is not None, timeout=20_000)
    dialog.entry.fields.name.setText("Evening course")
    dialog.entry.enter()
    qtbot.waitUntil(lambda: bool(lines(dialog.table)) and lines(dialog.table)[0][0] == "Evening course", timeout=20_000)

    monkeypatch.setattr("pathways_app.ui.additions.desk.sure", lambda *_asked: True)
    dialog.remove.click()
    qtbot.waitUntil(lambda: not lines(dialog.table), timeout=20_000)
    qtbot.waitUntil(lambda: "wales.local.local-support-course" not in enquiry.catalogue.steps, timeout=20_000)


def test_what_does_not_fit_the_catalogue_says_why(qtbot, enquiry, dialog):
    keep(qtbot, enquiry, course(awards=["wales.nothing"]))
    qtbot.waitUntil(lambda: bool(lines(dialog.table)) and "wales.nothing" in lines(dialog.table)[0][6], timeout=20_000)
    assert lines(dialog.table)[0][6] == "Left out: wales.nothing is not in the catalogue."


def test_a_pack_goes_to_a_colleague_who_takes_in_what_they_tick(qtbot, enquiry, dialog, pack, tmp_path):
    keep(qtbot, enquiry, course(), help_with())
    qtbot.waitUntil(dialog.export.isEnabled, timeout=20_000)
    dialog.export.click()
    qtbot.waitUntil(lambda: "2 additions" in dialog.problem.text(), timeout=20_000)
    for entry in enquiry.casework.additions():
        enquiry.casework.book.local_entries.remove(entry.id)
    enquiry.casework.written.emit()
    keep_entry(enquiry.casework.book, course(name="help2", awards=["wales.stl-l3"]))
    dialog.read()
    dialog.take.click()
    qtbot.waitUntil(lambda: dialog.pack is not None, timeout=20_000)
    assert [line[3] for line in lines(dialog.pack.list)] == ["New.", "New."]
    for width, seen in ((440, [0, 3]), (720, [0, 1, 2, 3])):  # what becomes of them is never out of sight
        dialog.pack.resize(width, 420)
        tree = dialog.pack.list
        assert [column for column in range(4) if not tree.isColumnHidden(column)] == seen
        assert tree.columnViewportPosition(3) < tree.viewport().width() - 100
    rows = {line[0]: dialog.pack.list.topLevelItem(row) for row, line in enumerate(lines(dialog.pack.list))}
    rows["District help"].setCheckState(0, Qt.CheckState.Unchecked)
    dialog.pack.accept_button.click()
    qtbot.waitUntil(lambda: len(enquiry.casework.additions()) == 2, timeout=20_000)
    assert "wales.local.course" in {entry.ident for entry in enquiry.casework.additions()}


def test_conflicts_are_left_alone_and_unsound_entries_refused_unless_chosen(qtbot, enquiry, dialog, pack):
    keep(qtbot, enquiry, course())
    write_pack([course(study_hours_per_week=9), course(name="bad", awards=["wales.nothing"])], pack)
    qtbot.waitUntil(dialog.export.isEnabled, timeout=20_000)
    dialog.take.click()
    qtbot.waitUntil(lambda: dialog.pack is not None, timeout=20_000)
    first, second = lines(dialog.pack.list)
    assert first[3].startswith("Replaces yours of")
    assert second[3] == "Refused. wales.nothing is not in the catalogue."
    assert not dialog.pack.accept_button.isEnabled()
    item, refused = (dialog.pack.list.topLevelItem(row) for row in (0, 1))
    assert not refused.flags() & Qt.ItemFlag.ItemIsUserCheckable
    item.setCheckState(0, Qt.CheckState.Checked)
    assert dialog.pack.accept_button.isEnabled()
    dialog.pack.accept_button.click()

    def hours():
        return enquiry.casework.additions()[0].content["study_hours_per_week"]

    qtbot.waitUntil(lambda: hours() == 9, timeout=20_000)


def test_a_file_that_is_no_pack_is_told_in_a_sentence(qtbot, dialog, pack):
    pack.write_text("{}")
    dialog.take.click()
    qtbot.waitUntil(lambda: bool(dialog.problem.text()), timeout=20_000)
    assert dialog.problem.text().endswith(".")
    assert dialog.pack is None


def test_everything_closes_when_the_casebook_is_locked(qtbot, enquiry, dialog):
    dialog.add_bursary.click()
    qtbot.waitUntil(lambda: dialog.entry is not None, timeout=20_000)
    enquiry.casework.lock()
    assert not dialog.isVisible()
    assert dialog.entry is None


def test_a_credential_may_be_there_before_the_step_that_gives_it(qtbot, enquiry, dialog):
    dialog.add_credential.click()
    qtbot.waitUntil(lambda: dialog.entry is not None, timeout=20_000)
    form = dialog.entry
    form.fields.name.setText("County badge")
    form.fields.summary.setText("An afternoon on safeguarding.")
    form.source.publisher.setText("Caerphilly")
    form.source.title.setText("Prospectus")
    form.source.address.setText("https://example.org")
    form.author.setText("Sioned")
    form.enter()
    qtbot.waitUntil(lambda: bool(lines(dialog.table)) and lines(dialog.table)[0][6] != "Used", timeout=20_000)
    assert lines(dialog.table)[0][6].startswith("Left out: Nothing gives it yet")
    dialog.add_step.click()
    qtbot.waitUntil(lambda: dialog.entry is not None, timeout=20_000)
    fill(dialog.entry)
    gives = dialog.entry.fields.gives
    gives.remove("wales.stl-l3")
    gives.field.setFocus()
    (found,) = (one for one in _found(qtbot, gives.field, "county bad") if one.id == "wales.local.county-badge")
    gives.field.picked.emit(found)
    dialog.entry.enter()
    qtbot.waitUntil(lambda: "wales.local.county-badge" in enquiry.catalogue.credentials, timeout=20_000)
    qtbot.waitUntil(lambda: {line[6] for line in lines(dialog.table)} == {"Used"}, timeout=20_000)


def _found(qtbot, field, text):
    """Return what a field finds for `text`."""
    with qtbot.waitSignal(field._jobs.finished, timeout=20_000) as found:
        field._jobs.start(text)
    return found.args[0]


@pytest.fixture
def removing(qtbot, enquiry, dialog, monkeypatch):
    """The list, with an addition about to be taken out."""
    keep(qtbot, enquiry, course())
    monkeypatch.setattr("pathways_app.ui.additions.desk.sure", lambda *_asked: True)
    qtbot.waitUntil(lambda: bool(lines(dialog.table)), timeout=20_000)
    dialog.table.setCurrentItem(dialog.table.topLevelItem(0))
    return dialog


def test_what_is_still_being_taken_out_when_the_list_is_closed_is_planned_with_no_longer(qtbot, enquiry, removing):
    removing.remove.click()
    removing.reject()
    assert enquiry.casework.additions() == ()
    qtbot.waitUntil(lambda: "wales.local.course" not in enquiry.catalogue.steps, timeout=20_000)


def test_what_is_wanted_next_neither_stops_a_removal_nor_is_closed_by_it(qtbot, enquiry, removing):
    removing.remove.click()
    removing.add_step.click()
    qtbot.waitUntil(lambda: "wales.local.course" not in enquiry.catalogue.steps, timeout=20_000)
    qtbot.waitUntil(lambda: removing.entry is not None, timeout=20_000)
    assert enquiry.casework.additions() == ()
    assert removing.entry.isVisible()

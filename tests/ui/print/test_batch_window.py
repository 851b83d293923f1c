import threading
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from pathways_app.domain.errors import BadMonthError, FileProblemError, UnknownIdError
from pathways_app.report.document import Length, Paper
from pathways_app.runtime.paths import resource
from pathways_app.services.batch import Failed, Result
from pathways_app.services.local_entries import draft
from pathways_app.services.people import BadCell, Listed, People
from pathways_app.ui.print.batch_window import BatchWindow
from pathways_app.ui.print.batch_work import Table, Work
from pathways_app.ui.print.choices import usual_choice

DAY = date(2026, 11, 22)
LOCAL = (draft("w", "step", "w.local.course", {}, {}),)


class Fake:
    """Stands for what reads tables and makes summaries: each takes no time, unless it is told to wait."""

    def __init__(self, people):
        self.people, self.asked, self.orders, self.gate = people, [], [], None
        self.problem, self.failed = None, ()

    @property
    def work(self):
        return Work(self._read, self._make)

    def _read(self, table, should_stop):
        self.asked.append(table)
        if self.problem is not None:
            raise self.problem
        return self.people

    def _make(self, order, bound, tell, should_stop):
        self.orders.append((order, bound))
        count = len(order.people)
        for done in range(count):
            tell(done, count)
            if self.gate is not None:
                assert self.gate.wait(timeout=10)
            if should_stop():
                return Result(done, (order.target / "one.pdf",)[:done], (), True)
        tell(count, count)
        return Result(count - len(self.failed), (order.target / "one.pdf",), self.failed)


@pytest.fixture
def people(request_):
    bad = (BadCell(3, "holds", UnknownIdError(given="GCSE Mathss")), BadCell(5, "start", BadMonthError("May")))
    listed = tuple(Listed(row, name, request_) for row, name in ((2, "Mared"), (4, "Tomos")))
    return People(listed, bad, ("shoe size",), "windows-1252")


@pytest.fixture
def fake(people):
    return Fake(people)


@pytest.fixture
def shown(qtbot, theme, fake, desk):
    table = Table(Path(), "w", "w.teacher", DAY, LOCAL)
    choice = usual_choice(QLocale("en_GB"))
    window = BatchWindow(theme, fake.work, table, choice, "As in the window.", outside=desk.outside)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.show()
    yield window
    if fake.gate is not None:
        fake.gate.set()
    window.close_jobs()


def test_nothing_is_cut_at_the_side_where_it_is_narrow(languages, qtbot, theme, fake, desk):
    languages.use("fr")
    table = Table(Path(), "w", "w.teacher", DAY, LOCAL)
    window = BatchWindow(theme, fake.work, table, usual_choice(QLocale("fr_FR")), "Ici.", outside=desk.outside)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.resize(490, 400)
    window.show()
    body = window.findChild(QScrollArea)
    assert body.widget().minimumSizeHint().width() <= body.viewport().width()
    window.close_jobs()


@pytest.fixture
def read(qtbot, shown, desk, tmp_path):
    """The window after a table was chosen."""
    desk.table = tmp_path / "staff.csv"
    shown.choose_button.click()
    qtbot.waitUntil(lambda: shown.people is not None)
    return shown


def test_nothing_can_be_made_before_a_table_is_read(shown):
    assert not shown.foot.make_button.isEnabled()
    assert not shown.table.isVisible()
    shown.make()


def test_every_row_is_checked_before_anything_is_made(read, fake, desk):
    assert fake.asked == [Table(desk.table, "w", "w.teacher", DAY, LOCAL)]
    assert read.read_words.text() == "staff.csv: 2 rows ready; 2 rows to put right, left out until then"
    assert "shoe size" in read.notes.text()
    assert "windows-1252" in read.notes.text()
    model = read.table.rows
    texts = [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]
    assert [row[:2] for row in texts] == [["3", "holds"], ["5", "start"]]
    assert "GCSE Mathss" in texts[0][2]
    assert fake.orders == []
    assert read.foot.make_button.isEnabled()


def test_what_a_table_holds_is_shown_as_it_is_written(qtbot, shown, fake, desk, tmp_path):
    picture = "<img src='file:////host/share/x.png'>"
    bad = (BadCell(3, picture, UnknownIdError(given="x")),)
    fake.people, desk.table = People((), bad, (picture,)), tmp_path / "staff.csv"
    shown.choose_button.click()
    qtbot.waitUntil(lambda: shown.people is not None)
    assert shown.table.rows.index(0, 1).data() == picture
    assert not shown.table.rows.index(0, 1).data(Qt.ItemDataRole.ToolTipRole).startswith("<img")
    assert picture in shown.notes.text()
    for label in (shown.notes, shown.read_words, shown.foot.note):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_what_is_wrong_can_be_copied(read):
    read.copy_button.click()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["Row", "Column", "What to put right"]
    assert lines[1].startswith("3\tholds\t")


def test_what_is_wrong_keeps_to_the_rules_of_models(read, qtmodeltester):
    qtmodeltester.check(read.table.rows)


def test_a_summary_each_goes_into_a_folder(qtbot, read, fake, desk):
    QTest.mouseClick(read.options.length.button(1), Qt.MouseButton.LeftButton)
    read.options.language.setCurrentIndex(read.options.language.findData("cy"))
    with qtbot.waitSignal(read.chosen):
        read.foot.make_button.click()
    qtbot.waitUntil(lambda: read.foot.note.text() == "Summaries made: 2")
    ((order, bound),) = fake.orders
    assert order.local == LOCAL
    assert (order.target, bound) == (desk.folder, False)
    assert (order.language, order.paper, order.length, order.day) == ("cy", Paper.A4, Length.ONE_PAGE, DAY)
    assert [one.name for one in order.people] == ["Mared", "Tomos"]
    assert read.read_words.text().endswith("2 rows to put right, left out until then")
    assert [row.row for row in read.table.rows.rows] == [3, 5]


def test_all_in_one_goes_into_a_file_called_after_the_table(qtbot, read, fake, desk):
    QTest.mouseClick(read.options.files.button(1), Qt.MouseButton.LeftButton)
    read.foot.make_button.click()
    qtbot.waitUntil(lambda: "Summaries" in read.foot.note.text())
    ((order, bound),) = fake.orders
    assert (order.target, bound) == (desk.file, True)
    assert (desk.wish.name, desk.wish.ending) == ("staff 2026-11-22", "pdf")


def test_the_folder_is_opened_by_the_desktop(qtbot, monkeypatch, read, desk):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    assert not read.foot.folder_button.isVisible()
    read.foot.make_button.click()
    qtbot.waitUntil(read.foot.folder_button.isVisible)
    read.foot.folder_button.click()
    assert [Path(path) for path in opened] == [desk.folder]


def test_whoever_got_none_is_named_with_the_reason(qtbot, read, fake):
    fake.failed = (Failed(4, "Tomos", UnknownIdError(given="x")),)
    read.foot.make_button.click()
    qtbot.waitUntil(lambda: read.foot.note.text() == "Summaries made: 1")
    assert read.read_words.text() == "1 row got no summary"
    row = read.table.rows.rows[0]
    assert (row.row, row.where) == (4, "Tomos")


def test_it_tells_how_far_it_is_and_stops(qtbot, read, fake):
    fake.gate = threading.Event()
    read.foot.make_button.click()
    assert read.foot.is_busy
    assert not read.choose_button.isEnabled()
    assert not read.foot.make_button.isEnabled()
    qtbot.waitUntil(lambda: read.foot.note.text() == "0 of 2 made")
    QTest.keyClick(read, Qt.Key.Key_Escape)
    assert read.isVisible()
    fake.gate.set()
    qtbot.waitUntil(lambda: "Stopped" in read.foot.note.text())
    assert read.foot.note.text() == "Stopped. Summaries made: 0"
    assert read.choose_button.isEnabled()
    QTest.keyClick(read, Qt.Key.Key_Escape)
    assert not read.isVisible()


def test_who_names_no_folder_gets_nothing(read, fake, desk):
    desk.folder = None
    read.foot.make_button.click()
    assert fake.orders == []
    assert not read.foot.is_busy


def test_a_table_that_cannot_be_read_is_said_in_one_sentence(qtbot, shown, fake, desk, tmp_path):
    fake.problem = FileProblemError(file="staff.xlsx", reason="locked")
    desk.table = tmp_path / "staff.xlsx"
    shown.choose_button.click()
    qtbot.waitUntil(lambda: "locked" in shown.foot.note.text())
    assert not shown.foot.make_button.isEnabled()


@pytest.mark.parametrize(
    ("button", "name"), [("template_button", "people-template"), ("example_button", "people-example")]
)
def test_a_template_can_be_saved(shown, desk, tmp_path, button, name):
    desk.file = tmp_path / "mine.csv"
    getattr(shown, button).click()
    assert desk.file.read_bytes() == resource("report", f"{name}.csv").read_bytes()
    assert shown.foot.note.text() == "Saved as mine.csv."
    desk.file = tmp_path / "gone" / "mine.csv"
    getattr(shown, button).click()
    assert "cannot be written" in shown.foot.note.text()


def test_enter_presses_the_button_that_has_the_keyboard(shown, desk, tmp_path):
    desk.file = tmp_path / "mine.csv"
    shown.template_button.setFocus()
    QTest.keyClick(shown.template_button, Qt.Key.Key_Return)
    assert desk.file.exists()


def test_additions_of_ones_own_are_forgotten_when_the_casebook_is_locked(qtbot, read, fake, desk):
    fake.gate = threading.Event()
    read.make()
    qtbot.waitUntil(lambda: bool(fake.orders))
    read.forget_local("As in the window now.")
    assert read.default.text() == "As in the window now."
    assert read.people is not None, "what is being made is made"
    fake.gate.set()
    qtbot.waitUntil(lambda: not read.foot.is_busy)
    ((order, _),) = fake.orders
    assert order.local == LOCAL
    read.forget_local("As in the window now.")
    assert read.people is None
    assert not read.foot.make_button.isEnabled()
    read.read_file(desk.table)
    qtbot.waitUntil(lambda: read.people is not None)
    assert fake.asked[-1].local == ()


def test_a_table_being_read_while_the_casebook_is_locked_is_read_anew_without_its_additions(
    qtbot, shown, fake, people, desk
):
    begun, gate, people_in = threading.Event(), threading.Event(), fake._read

    def read(table, should_stop):
        if table.local:
            begun.set()
            assert gate.wait(timeout=10)
            return replace(people, unknown_columns=("of the addition",))
        return people_in(table, should_stop)

    shown._jobs._tables._search = read
    shown.read_file(desk.folder / "staff.xlsx")
    assert begun.wait(timeout=10)
    shown.forget_local("As in the window now.")
    gate.set()
    shown._jobs._tables._pool.waitForDone()
    qtbot.waitUntil(lambda: shown.people is not None)
    assert shown.notes.text().startswith("Columns that say nothing here: shoe size")
    assert [table.local for table in fake.asked] == [()]


def test_whom_additions_were_read_for_that_are_locked_since_no_more_summaries_are_made(qtbot, read, fake):
    fake.gate = threading.Event()
    read.make()
    qtbot.waitUntil(lambda: bool(fake.orders))
    read.forget_local("As in the window now.")
    fake.gate.set()
    qtbot.waitUntil(lambda: not read.foot.is_busy)
    assert not read.foot.make_button.isEnabled()
    assert read.foot.note.text() == "Summaries made: 2"


def test_it_opens_at_what_is_to_be_done_first(shown):
    assert shown.focusWidget() is shown.choose_button

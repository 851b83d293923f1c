import threading
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from pathways_app.domain.choice import NO_CHOICE
from pathways_app.domain.errors import ResourceMissingError
from pathways_app.domain.route import Answer, AnswerStatus
from pathways_app.domain.worth_asking import Questions
from pathways_app.report.document import Length, Paper
from pathways_app.report.pages import Pages
from pathways_app.services.choose import choose
from pathways_app.ui.print.choices import usual_choice
from pathways_app.ui.print.making import Answered, Made, make, summary_of
from pathways_app.ui.print.options_pane import Offered
from pathways_app.ui.print.page_pictures import image_of
from pathways_app.ui.print.printing import set_paper
from pathways_app.ui.print.summary_window import SummaryWindow

DAY = date(2026, 11, 22)
DPI = 100


@pytest.fixture
def answered(place, route, request_):
    slower = replace(route, arrival=route.arrival + 12, months=route.months + 12)
    answer = Answer(request_, "w", AnswerStatus.FOUND, (route, slower))
    return Answered(place, answer, choose(place, answer.routes), Questions(), DAY)


@pytest.fixture
def quickly(pdf, pages, texts):
    """Return what makes a summary whose pages were made before: setting them takes longer than all else here."""
    return lambda wanted, should_stop: Made(wanted, summary_of(wanted), pdf, pages, texts)


@pytest.fixture
def open_(qtbot, theme, desk, answered, quickly):
    """Return what opens the window, with something in the place of what makes the pages if need be."""
    opened = []

    def open_now(making=quickly, answered=answered):
        count = len(answered.answer.routes)
        offered = [Offered(number, f"Route {number + 1}", True) for number in range(count)]
        choice = usual_choice(QLocale("en_GB"), tuple(range(count)))
        window = SummaryWindow(theme, answered, choice, offered, make=making, outside=desk.outside)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(window)
        opened.append(window)
        window.show()
        return window

    yield open_now
    for window in opened:
        window.close_jobs()


@pytest.fixture
def shown(qtbot, open_):
    """The window with pages drawn."""
    window = open_()
    drawn(qtbot, window)
    return window


@pytest.fixture
def real(qtbot, open_):
    """The window with the pages of the summary drawn."""
    window = open_(make)
    drawn(qtbot, window)
    return window


def drawn(qtbot, window):
    qtbot.waitUntil(lambda: window.made is not None and window.view.is_drawn, timeout=15_000)
    QApplication.processEvents()


def choose_in(combo, code):
    combo.setCurrentIndex(combo.findData(code))
    combo.activated.emit(combo.currentIndex())


def test_screen_file_and_paper_are_the_same_pixels(qtbot, real, desk, tmp_path):
    """At one resolution: what is seen, the PDF that is saved and what a printer is given."""
    real.view.set_zoom(DPI / 96)
    drawn(qtbot, real)
    real.foot.save_button.click()
    qtbot.waitUntil(desk.file.exists)
    saved = image_of(Pages(desk.file.read_bytes()).picture(0, DPI))

    place, window = real.view.item_rect(0), real.view.viewport().rect()
    seen = place.intersected(window).adjusted(0, 0, -1, -1)
    grabbed = real.view.viewport().grab(seen).toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert grabbed == saved.copy(QRect(seen.topLeft() - place.topLeft(), seen.size()))

    desk.printer = paper = printer_into(tmp_path / "paper.pdf", real.made.pages)
    real.foot.print_button.click()
    qtbot.waitUntil(lambda: "Sent" in real.foot.note.text(), timeout=15_000)
    printed = printed_pictures(paper)
    assert len(printed) == real.made.pages.count
    assert printed[0] == real.made.pages.picture(0, DPI).rgb == Pages(desk.file.read_bytes()).picture(0, DPI).rgb


def printer_into(file, pages):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    set_paper(printer, pages.size(0))
    printer.setResolution(DPI)
    return printer


def printed_pictures(printer):
    import pikepdf

    with pikepdf.open(printer.outputFileName()) as paper:
        return [
            pikepdf.PdfImage(image).as_pil_image().convert("RGB").tobytes()
            for page in paper.pages
            for image in page.get_images().values()
        ]


def test_it_begins_with_what_suits_the_window(real):
    choice = real.made.wanted.choice
    assert (choice.language, choice.paper, choice.length, choice.person) == ("en", Paper.A4, Length.FULL, "")
    assert real.made.summary.day == DAY
    assert real.bar.page.text() == "1"


def test_every_option_makes_other_pages(qtbot, real):
    before = real.made
    choose_in(real.options.language, "cy")
    drawn(qtbot, real)
    assert real.made.summary.language == "cy"
    assert real.made.pdf != before.pdf
    QTest.mouseClick(real.options.paper.button(1), Qt.MouseButton.LeftButton)
    drawn(qtbot, real)
    assert (real.made.pages.size(0).width, real.made.pages.size(0).height) == (612, 792)
    real.options.person.setFocus()
    QTest.keyClicks(real.options.person, "Mared Hughes")
    drawn(qtbot, real)
    assert "Mared Hughes" in real.made.texts[0]
    QTest.keyClicks(real.options.note, "Ring #the [school].")
    drawn(qtbot, real)
    assert "Ring #the [school]." in " ".join(real.made.texts[0].split())
    routes = real.options.routes
    routes.item(0).setCheckState(Qt.CheckState.Unchecked)
    drawn(qtbot, real)
    assert len(real.made.summary.rows) == 1


def test_one_page_is_one_page(qtbot, real):
    QTest.mouseClick(real.options.length.button(1), Qt.MouseButton.LeftButton)
    drawn(qtbot, real)
    assert real.made.summary.length is Length.ONE_PAGE
    assert real.made.pages.count == 1
    assert not real.bar.next.isEnabled()


def test_pages_of_older_options_are_never_seen_with_newer_ones(qtbot, open_, quickly):
    gate, asked = threading.Event(), []

    def slowly(wanted, should_stop):
        asked.append(wanted.choice.language)
        if wanted.choice.language == "sv":
            assert gate.wait(timeout=10)
        return quickly(wanted, should_stop)

    window = open_(slowly)
    drawn(qtbot, window)
    choose_in(window.options.language, "sv")
    assert window.made is None
    assert window.view.pages is None
    assert not window.foot.print_button.isEnabled()
    qtbot.waitUntil(lambda: "sv" in asked)
    choose_in(window.options.language, "fr")
    drawn(qtbot, window)
    assert window.made.summary.language == "fr"
    gate.set()
    window._jobs._pool.waitForDone()
    QApplication.processEvents()
    assert window.made.summary.language == "fr"
    assert window.view.pages is window.made.pages


def test_work_that_takes_long_is_spoken_of(qtbot, open_, quickly):
    gate = threading.Event()

    def slowly(wanted, should_stop):
        assert gate.wait(timeout=10)
        return quickly(wanted, should_stop)

    window = open_(slowly)
    qtbot.waitUntil(window.bar._said.isVisible)
    gate.set()
    drawn(qtbot, window)
    assert not window.bar._said.isVisible()


def test_without_a_route_there_is_nothing_to_print(qtbot, shown, spoken):
    for row in range(shown.options.routes.count()):
        shown.options.routes.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert shown._message.heading.text() == "No route is chosen"
    assert shown._message.isVisible()
    assert spoken.words[-1].startswith("No route is chosen. ")
    assert not shown.foot.print_button.isEnabled()
    shown.options.routes.item(1).setCheckState(Qt.CheckState.Checked)
    drawn(qtbot, shown)
    assert shown.view.isVisible()
    assert spoken.words[-1].startswith("Page 1 of ")  # that they are there is not only seen


def test_a_question_without_a_route_can_be_printed_too(qtbot, open_, place, request_):
    answer = Answer(request_, "w", AnswerStatus.IMPOSSIBLE, ())
    window = open_(answered=Answered(place, answer, NO_CHOICE, Questions(), DAY))
    drawn(qtbot, window)
    assert window.made.summary.rows == ()


def test_a_file_of_the_program_that_is_gone_is_said(qtbot, open_):
    def fail(wanted, should_stop):
        raise ResourceMissingError(resource="report/summary.typ")

    window = open_(fail)
    qtbot.waitUntil(window._message.isVisible)
    assert "report/summary.typ" in window._message.sentence.text()


def test_a_file_is_called_after_the_goal_and_the_day_not_the_person(qtbot, shown, desk):
    QTest.keyClicks(shown.options.person, "Mared")
    drawn(qtbot, shown)
    shown.foot.save_button.click()
    qtbot.waitUntil(lambda: "Saved as out.pdf" in shown.foot.note.text())
    assert desk.wish.name.endswith(" 2026-11-22")
    assert "eacher" in desk.wish.name
    assert "Mared" not in desk.wish.name
    assert desk.file.read_bytes() == shown.made.pdf


def picked(shown, words):
    """Choose a line of the menu of what else a summary can be had as."""
    (action,) = [action for action in shown.foot.menu.actions() if words in action.text()]
    action.trigger()


@pytest.mark.parametrize(
    ("words", "ending", "begins"),
    [
        ("(.ics)", "ics", b"BEGIN:VCALENDAR"),
        ("(.xlsx)", "xlsx", b"PK"),
        ("(.md)", "md", b"# "),
        ("(.txt)", "txt", b"From assistant to teacher"),
        ("(.json)", "json", b'{\n  "query"'),
    ],
)
def test_it_can_be_saved_as_other_kinds_of_file(qtbot, shown, desk, tmp_path, words, ending, begins):
    desk.file = tmp_path / f"out.{ending}"
    picked(shown, words)
    qtbot.waitUntil(lambda: "Saved as" in shown.foot.note.text(), timeout=10_000)
    assert desk.wish.ending == ending
    assert desk.file.read_bytes().startswith(begins)


def test_a_calendar_of_one_page_has_all_its_dates(qtbot, shown, desk, tmp_path):
    desk.file = tmp_path / "all.ics"
    picked(shown, "(.ics)")
    qtbot.waitUntil(lambda: "Saved as all" in shown.foot.note.text(), timeout=10_000)
    QTest.mouseClick(shown.options.length.button(1), Qt.MouseButton.LeftButton)
    drawn(qtbot, shown)
    desk.file = tmp_path / "one.ics"
    picked(shown, "(.ics)")
    qtbot.waitUntil(lambda: "Saved as one" in shown.foot.note.text(), timeout=10_000)
    assert desk.file.read_bytes() == (tmp_path / "all.ics").read_bytes()
    assert desk.file.read_bytes().count(b"BEGIN:VEVENT") > 1


@pytest.mark.parametrize(("words", "begins"), [("M&arkdown", "# From"), ("C&opy", "From assistant")])
def test_it_can_be_copied(qtbot, shown, words, begins):
    QApplication.clipboard().clear()
    picked(shown, words)
    qtbot.waitUntil(lambda: shown.foot.note.text() == "Copied", timeout=10_000)
    assert QApplication.clipboard().text().startswith(begins)


def test_a_file_that_cannot_be_written_is_said_in_one_sentence(qtbot, shown, desk, tmp_path):
    desk.file = tmp_path / "gone" / "out.pdf"
    shown.foot.save_button.click()
    qtbot.waitUntil(lambda: "out.pdf" in shown.foot.note.text())
    assert "cannot be written" in shown.foot.note.text()


def test_who_names_no_file_or_printer_gets_none(shown, desk):
    desk.file = desk.printer = None
    shown.foot.save_button.click()
    shown.foot.print_button.click()
    assert shown.foot.note.text() == ""
    assert not shown.foot.is_busy


def test_without_a_printer_it_is_said_what_else_will_do(shown, desk):
    desk.printers = []
    shown.foot.print_button.click()
    assert shown.foot.note.text().startswith("No printer is set up")
    assert "PDF" in shown.foot.note.text()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_refuses_is_said(qtbot, shown, desk, tmp_path):
    desk.printer = printer_into(tmp_path / "gone" / "paper.pdf", shown.made.pages)
    shown.foot.print_button.click()
    qtbot.waitUntil(lambda: "did not take" in shown.foot.note.text(), timeout=10_000)
    assert shown.foot.print_button.isEnabled()


def test_printing_is_stopped_by_the_first_escape_and_the_window_closed_by_the_next(qtbot, shown, desk, tmp_path):
    desk.printer = printer_into(tmp_path / "paper.pdf", shown.made.pages)
    desk.printer.setResolution(600)
    shown.foot.print_button.click()
    assert shown.foot.is_busy
    assert not shown.foot.print_button.isEnabled()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "stopped" in shown.foot.note.text(), timeout=15_000)
    assert shown.isVisible()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_keys_zoom_print_and_save(qtbot, shown, desk):
    shown.activateWindow()
    shown.view.set_zoom(1.0)
    QTest.keyClick(shown.view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert shown.view.zoom == pytest.approx(1.25)
    QTest.keyClick(shown.view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert shown.view.zoom == pytest.approx(1.0)
    QTest.keyClick(shown.options.person, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert shown.bar.whole.isChecked()
    desk.printers = []
    QTest.keyClick(shown.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert "printer" in shown.foot.note.text()
    QTest.keyClick(shown.view, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(desk.file.exists)


def test_enter_in_a_field_does_not_print(shown, desk):
    desk.printers = []
    QTest.keyClick(shown.options.person, Qt.Key.Key_Return)
    assert shown.isVisible()
    assert shown.foot.note.text() == ""


def test_the_bar_turns_pages_by_number(qtbot, shown):
    count = shown.made.pages.count
    assert count > 1
    field = shown.bar.page
    for typed, page in (("2", 2), ("99", count), ("0", 1), ("two", 1)):
        field.setText(typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert shown.view.current == page - 1
        assert field.text() == str(page)
    shown.bar.next.click()
    assert shown.view.current == 1
    shown.bar.before.click()
    assert not shown.bar.before.isEnabled()


def test_in_a_narrow_window_pages_and_options_take_turns(qtbot, shown):
    shown.resize(600, 420)
    assert shown._panes.isVisible()
    assert shown.view.isVisible()
    assert not shown.options.isVisible()
    QTest.mouseClick(shown._panes.button(1), Qt.MouseButton.LeftButton)
    assert shown.options.isVisible()
    assert not shown.view.isVisible()
    shown.resize(1000, 700)
    assert shown.options.isVisible()
    assert shown.view.isVisible()
    assert not shown._panes.isVisible()


def test_every_field_says_what_it_is(shown):
    fields = (shown.options.language, shown.options.paper, shown.options.length, shown.options.person)
    assert all(field.accessibleName() for field in (*fields, shown.options.routes, shown.bar.page))
    assert shown.findChild(QLineEdit) is not None


def test_how_large_the_pages_are_is_heard_as_a_choice(qtbot, shown):
    buttons = [QAccessible.queryAccessibleInterface(button) for button in (shown.bar.whole, shown.bar.width_)]
    assert [button.role() for button in buttons] == [QAccessible.Role.RadioButton] * 2
    shown.bar.width_.click()
    assert [bool(button.state().checked) for button in buttons] == [False, True]

import pikepdf
import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from pathways_app.report.pages import Pages
from pathways_app.ui.print import printing
from pathways_app.ui.print.printing import Outcome, Printing, PrintJob, print_pages, set_paper, sheets_of
from tests.ui.print.conftest import document

DPI = 110


def untold(_done, _count):
    pass


def never():
    return False


@pytest.fixture
def printer(qapp, tmp_path, pages):
    """A printer whose paper is a file, at a resolution that tests can afford."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    set_paper(printer, pages.size(0))
    printer.setResolution(DPI)
    return printer


def sheets(printer):
    """Return what lies on each sheet: the picture's pixels and how it was put there."""
    found = []
    with pikepdf.open(printer.outputFileName()) as paper:
        for page in paper.pages:
            (image,) = page.get_images().values()
            (matrix,) = [
                [float(number) for number in operands]
                for operands, operator in pikepdf.parse_content_stream(page)
                if str(operator) == "cm" and float(operands[0]) > 2
            ]
            picture = pikepdf.PdfImage(image).as_pil_image().convert("RGB")
            found.append(((picture.width, picture.height), picture.tobytes(), matrix, [*map(float, page.mediabox)]))
    return found


def test_paper_has_the_pixels_of_the_pages_at_its_own_resolution(printer, pages):
    told = []
    assert print_pages(PrintJob(pages, printer), lambda *done: told.append(done), never) is Outcome.DONE
    found = sheets(printer)
    assert len(found) == 3
    for number, (size, rgb, matrix, box) in enumerate(found):
        picture = pages.picture(number, DPI)
        assert (size, rgb) == ((picture.width, picture.height), picture.rgb)
        # One pixel of the picture to one of the printer, from the corner of the sheet.
        assert matrix == pytest.approx([picture.width, 0, 0, -picture.height, 0, picture.height])
        assert box == pytest.approx([0, 0, 595, 842], abs=1)
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_only_the_pages_asked_for_are_printed(printer, pages):
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert print_pages(PrintJob(pages, printer), untold, never) is Outcome.DONE
    assert [rgb for _, rgb, *_ in sheets(printer)] == [pages.picture(number, DPI).rgb for number in (1, 2)]


def test_ranges_copies_and_order_are_the_printers(printer):
    assert sheets_of(printer, 3) == (0, 1, 2)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert sheets_of(printer, 3) == (2, 1, 0)
    printer.setPageOrder(QPrinter.PageOrder.FirstPageFirst)
    printer.setCopyCount(2)
    copies = 1 if printer.supportsMultipleCopies() else 2
    printer.setCollateCopies(True)
    assert sheets_of(printer, 2) == (0, 1) * copies
    printer.setCollateCopies(False)
    assert sheets_of(printer, 2) == tuple(number for number in (0, 1) for _ in range(copies))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(7, 9)
    assert sheets_of(printer, 3) == ()


def test_other_paper_takes_the_whole_page_made_smaller(printer, pages):
    set_paper(printer, Pages(document("a5")).size(0))
    assert print_pages(PrintJob(pages, printer), untold, never) is Outcome.DONE
    (width, height), _, matrix, box = sheets(printer)[0]
    across, down = (points * DPI / 72 for points in box[2:])
    assert (width, height) == pytest.approx((matrix[0], -matrix[3]))
    assert width <= across + 1
    assert height == pytest.approx(down, abs=3)
    assert width / height == pytest.approx(210 / 297, abs=0.01)


def test_a_very_fine_printer_gets_as_much_as_can_be_seen(monkeypatch, printer, pages):
    assert printing.MOST_DPI == 600
    monkeypatch.setattr(printing, "MOST_DPI", DPI)  # as a test can afford it
    printer.setResolution(2400)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(3, 3)
    assert print_pages(PrintJob(pages, printer), untold, never) is Outcome.DONE
    ((size, *_),) = sheets(printer)
    assert size == pages.size(2).pixels(DPI)


def test_the_paper_is_that_of_the_pages(printer):
    set_paper(printer, Pages(document("us-letter")).size(0))
    assert printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.Letter
    assert printer.pageLayout().fullRectPoints() == printer.pageLayout().paintRectPoints()


def test_nothing_is_printed_once_told_to_stop(printer, pages):
    told = []
    assert print_pages(PrintJob(pages, printer), lambda *done: told.append(done), lambda: len(told) > 1) is (
        Outcome.STOPPED
    )
    assert told == [(0, 3), (1, 3)]


def test_pages_that_are_not_there_are_not_printed(printer, pages):
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(8, 9)
    assert print_pages(PrintJob(pages, printer), untold, never) is Outcome.REFUSED


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(printer, pages, tmp_path):
    printer.setOutputFileName(str(tmp_path / "gone" / "paper.pdf"))
    assert print_pages(PrintJob(pages, printer), untold, never) is Outcome.REFUSED


@pytest.fixture
def printing_(qapp):
    printing_ = Printing()
    yield printing_
    printing_.close()


def test_printing_goes_on_beside_the_window_and_tells_how_far_it_is(qtbot, printing_, printer, pages):
    told = []
    printing_.progressed.connect(lambda *done: told.append(done))
    with qtbot.waitSignal(printing_.ended, timeout=10_000) as ended:
        printing_.start(PrintJob(pages, printer))
    assert ended.args == [Outcome.DONE]
    assert told[-1] == (3, 3)


def test_printing_can_be_stopped(qtbot, printing_, printer, pages):
    with qtbot.waitSignal(printing_.ended, timeout=10_000) as ended:
        printing_.start(PrintJob(Pages(document()), printer))
        printing_.stop()
    assert ended.args == [Outcome.STOPPED]

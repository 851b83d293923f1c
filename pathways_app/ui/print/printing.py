"""Putting pages on paper: the pictures of the preview, drawn at the resolution of the printer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QMarginsF, QObject, QPointF, QRectF, QSizeF, Signal
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from pathways_app.report.pages import POINTS_PER_INCH, Pages, PageSize
from pathways_app.ui.print.page_pictures import image_of
from pathways_app.ui.search_jobs import SearchJobs

MOST_DPI = 600
"""A printer that can do more is asked for this: nothing finer is seen on paper, and a picture grows by the square."""

_SAME_PAPER = 3.0
"""Points by which a printer's idea of a size of paper may differ from the document's."""

Tell = Callable[[int, int], None]
"""Hears how many pages are done, and of how many."""


class Outcome(Enum):
    """How printing ended."""

    DONE = auto()
    STOPPED = auto()
    REFUSED = auto()
    """The printer did not take the pages."""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """Pages to print on a printer as it has been set up; nobody else touches that until the job has ended."""

    pages: Pages
    printer: QPrinter


def set_paper(printer: QPrinter, size: PageSize) -> None:
    """Have `printer` print on paper of this size, up to its edges: the pages have margins of their own."""
    paper = QPageSize(QSizeF(size.width, size.height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)


def sheets_of(printer: QPrinter, count: int) -> tuple[int, ...]:
    """Return the numbers of the pages to print, of `count`, in the order that the printer wants them."""
    ranges = printer.pageRanges() if printer.printRange() is not QPrinter.PrintRange.AllPages else QPageRanges()
    numbers = [number for number in range(count) if ranges.isEmpty() or ranges.contains(number + 1)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return tuple(numbers * copies)
    return tuple(number for number in numbers for _ in range(copies))


def print_pages(job: PrintJob, tell: Tell, should_stop: Callable[[], bool]) -> Outcome:
    """Print; told to stop, nothing more is sent and what was is taken back where the printer can."""
    printer = job.printer
    if printer.resolution() > MOST_DPI:
        printer.setResolution(MOST_DPI)
    sheets = sheets_of(printer, job.pages.count)
    painter = QPainter()
    if not sheets or not painter.begin(printer):
        return Outcome.REFUSED
    try:
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for done, number in enumerate(sheets):
            tell(done, len(sheets))
            if should_stop():
                printer.abort()
                return Outcome.STOPPED
            if done and not printer.newPage():
                return Outcome.REFUSED
            _draw(painter, printer, job.pages, number)
        tell(len(sheets), len(sheets))
    finally:
        painter.end()
    return Outcome.REFUSED if printer.printerState() is QPrinter.PrinterState.Error else Outcome.DONE


def _draw(painter: QPainter, printer: QPrinter, pages: Pages, number: int) -> None:
    """Draw a page on the sheet: at its own size, pixel for pixel, or made to fit where the paper is another."""
    resolution, size = printer.resolution(), pages.size(number)
    sheet = QRectF(printer.pageLayout().fullRectPixels(resolution))
    inch = resolution / POINTS_PER_INCH
    spare = max(abs(sheet.width() / inch - size.width), abs(sheet.height() / inch - size.height))
    fit = 1.0 if spare <= _SAME_PAPER else min(sheet.width() / size.width, sheet.height() / size.height) / inch
    wanted = resolution * fit
    dpi = min(wanted, MOST_DPI)
    picture = image_of(pages.picture(number, dpi))
    drawn = QSizeF(picture.size()) * (wanted / dpi)
    corner = QPointF() if fit == 1.0 else QPointF((sheet.width() - drawn.width()) / 2, 0).toPoint()
    painter.drawImage(QRectF(QPointF(corner), drawn), picture)


class Printing(QObject):
    """Prints away from the GUI thread.

    Signals: progressed(pages done, pages in all) and ended(Outcome), both on the GUI thread.
    """

    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = False
        self._jobs = SearchJobs(self._print, self)
        self._jobs.finished.connect(self.ended)

    def start(self, job: PrintJob) -> None:
        """Begin to print."""
        self._stopped = False
        self._jobs.start(job)

    def stop(self) -> None:
        """Have the job stop before its next page; that it did is told as any other end."""
        self._stopped = True

    def close(self) -> None:
        """Stop, and wait until nothing is sent any more; nothing more is told."""
        self._stopped = True
        self._jobs.close()

    def _print(self, job: PrintJob, should_stop: Callable[[], bool]) -> Outcome:
        return print_pages(job, self.progressed.emit, lambda: self._stopped or should_stop())

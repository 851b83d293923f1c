"""The pages of a PDF as pictures: the one rasteriser for what is looked at and for what is put on paper."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pypdfium2

POINTS_PER_INCH = 72

_pdfium = threading.Lock()
"""PDFium keeps state of its own and may be called by one thread at a time, whichever document it is about."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: three bytes to a pixel, red first, rows from the top without gaps between them."""

    width: int
    height: int
    rgb: bytes


@dataclass(frozen=True, slots=True)
class PageSize:
    """The size of a page, in points of 1/72 inch."""

    width: float
    height: float

    def pixels(self, dpi: float) -> tuple[int, int]:
        """Return how many pixels across and down the page is drawn in, at `dpi` pixels to the inch."""
        scale = dpi / POINTS_PER_INCH
        return math.ceil(self.width * scale), math.ceil(self.height * scale)


class Pages:
    """The pages of the PDF in `pdf`, numbered from 0; safe to ask from any thread.

    The document is opened for each question and closed again, since PDFium must not be left to clean up by itself:
    Python would do so in whichever thread it happens to be.
    Raises: ValueError, when `pdf` is not a PDF.
    """

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        with self._open() as document:
            self._sizes = tuple(PageSize(*document.get_page_size(number)) for number in range(len(document)))

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def size(self, number: int) -> PageSize:
        """Return how large page `number` is.

        Raises: IndexError, when there is no such page.
        """
        return self._sizes[number]

    def picture(self, number: int, dpi: float) -> Picture:
        """Return page `number` drawn at `dpi` pixels to the inch.

        Raises: IndexError, when there is no such page.
        """
        with self._page(number) as page:
            bitmap = page.render(scale=dpi / POINTS_PER_INCH, rev_byteorder=True)
            try:
                return Picture(bitmap.width, bitmap.height, _packed(bitmap))
            finally:
                bitmap.close()

    def text(self, number: int) -> str:
        """Return the words of page `number`, in the order they are read.

        Raises: IndexError, when there is no such page.
        """
        with self._page(number) as page:
            words = page.get_textpage()
            try:
                return str(words.get_text_range()).replace("\r\n", "\n")
            finally:
                words.close()

    @contextmanager
    def _open(self) -> Iterator[pypdfium2.PdfDocument]:
        import pypdfium2  # noqa: PLC0415 - loaded where pages are drawn: it takes longer than a window may wait

        with _pdfium:
            try:
                document = pypdfium2.PdfDocument(self._pdf)
            except pypdfium2.PdfiumError as problem:
                raise ValueError("not a PDF") from problem
            try:
                yield document
            finally:
                document.close()

    @contextmanager
    def _page(self, number: int) -> Iterator[pypdfium2.PdfPage]:
        if not 0 <= number < self.count:
            raise IndexError(number)
        with self._open() as document:
            page = document[number]
            try:
                yield page
            finally:
                page.close()


def _packed(bitmap: pypdfium2.PdfBitmap) -> bytes:
    """Return the pixels of a bitmap without the bytes that fill up its rows."""
    wanted, pixels = 3 * bitmap.width, bytes(bitmap.buffer)
    if bitmap.stride == wanted:
        return pixels
    return b"".join(pixels[start : start + wanted] for start in range(0, bitmap.stride * bitmap.height, bitmap.stride))

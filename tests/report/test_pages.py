"""Pages are drawn as PDFium draws them, in any thread, and say what is written on them."""

import threading

import pypdfium2
import pytest
import typst

from pathways_app.report.pages import Pages, PageSize

TEXT = """
#set page(paper: "a4")
#set document(title: "Two pages")
= Dwy dudalen
Ŵy a llŷn, 12 345,50 kr.
#circle(fill: teal, radius: 3cm)
#pagebreak()
#set page(paper: "us-letter")
= Second
#line(length: 100%)
"""


@pytest.fixture(scope="module")
def pdf():
    return typst.compile(TEXT.encode())


@pytest.fixture(scope="module")
def pages(pdf):
    return Pages(pdf)


def test_each_page_has_its_own_size_in_points(pages):
    assert pages.count == 2
    assert (round(pages.size(0).width), round(pages.size(0).height)) == (595, 842)
    assert pages.size(1) == PageSize(612, 792)
    with pytest.raises(IndexError):
        pages.size(2)


@pytest.mark.parametrize("dpi", [72, 96, 137.5, 300])
def test_a_picture_is_what_pdfium_draws_at_that_resolution(pdf, pages, dpi):
    picture = pages.picture(0, dpi)
    assert (picture.width, picture.height) == pages.size(0).pixels(dpi)
    document = pypdfium2.PdfDocument(pdf)
    drawn = document[0].render(scale=dpi / 72).to_pil()
    document.close()
    assert drawn.convert("RGB").tobytes() == picture.rgb


@pytest.mark.parametrize("number", [-1, 2])
def test_a_page_that_is_not_there_is_refused(pages, number):
    with pytest.raises(IndexError):
        pages.picture(number, 72)
    with pytest.raises(IndexError):
        pages.text(number)


def test_the_words_of_a_page_can_be_read(pages):
    assert pages.text(0).split() == "Dwy dudalen Ŵy a llŷn, 12 345,50 kr.".split()
    assert pages.text(1).strip() == "Second"


def test_threads_may_draw_at_the_same_time(pages):
    found, wanted = [], [pages.picture(number % 2, 60).rgb for number in range(8)]
    threads = [
        threading.Thread(target=lambda number=number: found.append((number, pages.picture(number % 2, 60).rgb)))
        for number in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [rgb for _, rgb in sorted(found)] == wanted


@pytest.mark.parametrize("junk", [b"", b"%PDF-", b"not a page"])
def test_what_is_no_pdf_is_refused(junk):
    with pytest.raises(ValueError, match="not a PDF"):
        Pages(junk)

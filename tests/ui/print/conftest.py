"""A document of three pages to look at and to print."""

import pytest
import typst

from pathways_app.report.pages import Pages
from pathways_app.ui.print.outside import Outside

TEXT = """
#set page(paper: "{paper}")
#set document(title: "Three pages")
= First page
#lorem(60)
#circle(fill: teal, radius: 3cm)
#pagebreak()
= Second page
#lorem(300)
#pagebreak()
= Third page
"""


def document(paper="a4"):
    return typst.compile(TEXT.replace("{paper}", paper).encode())


@pytest.fixture(scope="session")
def pdf():
    return document()


@pytest.fixture(scope="session")
def pages(pdf):
    return Pages(pdf)


@pytest.fixture(scope="session")
def texts(pages):
    return tuple(pages.text(number) for number in range(pages.count))


class Desk:
    """Stands for the dialogs of the system: what they will answer, and what they were asked."""

    def __init__(self, folder):
        self.printers, self.printer, self.wish = ["Office"], None, None
        self.file, self.table, self.folder = folder / "out.pdf", None, folder

    @property
    def outside(self):
        return Outside(
            lambda: self.printers,
            lambda parent, pages: self.printer,
            self._name,
            lambda parent: self.table,
            lambda parent: self.folder,
        )

    def _name(self, parent, wish):
        self.wish = wish
        return self.file


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)

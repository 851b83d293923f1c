"""A document of three pages to look at and to print."""

import pytest
import typst

from pathways_app.report.pages import Pages

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

from datetime import date

import pytest

from pathways_app.report.contents import ContentsRow, to_contents
from pathways_app.report.document import Paper
from pathways_app.report.pages import Pages

DAY = date(2026, 11, 22)
NAMES = ["Mared Hughes", "שרה כהן", "👩‍🏫 Ann", "#let x = [*bold*] $a$", "", "x" * 200, '"quoted" \\ back', "محمد"]


@pytest.mark.parametrize("language", ["en", "cy", "sv", "fr"])
def test_names_stand_beside_their_pages(language):
    rows = [ContentsRow(name, f"About {place}", "en", 7 * place + 2) for place, name in enumerate(NAMES)]
    pages = Pages(to_contents(rows, language, Paper.A4, DAY))
    text = pages.text(0)
    assert "Mared Hughes" in text
    assert "#let x = [*bold*] $a$" in text
    assert '"quoted" \\ back' in text
    assert text.count("About") == len(NAMES)
    assert 100 < text.count("x") <= 120  # cut short: the summary itself has the whole name
    assert all(f"{7 * place + 2}" in text for place in range(len(NAMES)))


def test_a_long_list_goes_on_and_is_the_same_each_time():
    rows = [ContentsRow(f"Person {number}", "From here to there", "en", number + 9) for number in range(500)]
    made = to_contents(rows, "en", Paper.LETTER, DAY)
    pages = Pages(made)
    assert pages.count > 8
    assert pages.size(0).width == 612
    assert "Person 499" in pages.text(pages.count - 1)
    assert to_contents(rows, "en", Paper.LETTER, DAY) == made

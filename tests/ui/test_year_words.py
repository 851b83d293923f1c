import pytest

from pathways_app.domain.figure_year import Dating, figure_year
from pathways_app.domain.money import Money
from pathways_app.services.workspace import Workspace
from pathways_app.ui.wording import NBSP
from pathways_app.ui.year_words import figure_words, priced_words, year_words

FEE = Money.of(45, "GBP")


@pytest.mark.parametrize(
    ("written", "figure", "price"),
    [
        ("2026-27", "2026–27 figure", "£45 at 2026–27 prices"),
        ("2018-19 figures", "2018–19 figure", "£45, 2018–19 figure"),
        ("2020-21 rate", "2020–21 prices", "£45 at 2020–21 prices"),
        ("about 2023-24", "about 2023–24", "£45, about 2023–24"),
        ("since December 2013", f"from Dec{NBSP}2013", f"£45, from Dec{NBSP}2013"),
        ("2023-24 to 2025-26", "2023–24 to 2025–26", "£45, 2023–24 to 2025–26"),
        ("current federal rule", "rule in force", "£45, rule in force"),
        ("undated page", "undated", "£45, undated"),
        ("", "", "£45"),
    ],
)
def test_the_year_of_a_figure(written, figure, price):
    assert figure_words(written) == figure
    assert priced_words(FEE, written) == price
    assert year_words(written) == ("2026–27" if written == "2026-27" else figure)


@pytest.mark.parametrize("code", ["cy", "sv", "fr"])
def test_what_is_said_of_a_year_is_in_the_language_of_the_window(languages, code):
    written = ("2026-27", "2018-19 figures", "about 2023-24", "current federal rule", "undated", "2025-26 pilot")
    in_english = [figure_words(text) for text in written]
    languages.use(code)
    assert not set(in_english) & {figure_words(text) for text in written}


def test_every_year_of_the_catalogue_is_understood():
    written = set()
    with Workspace.open() as workspace:
        for place in workspace.jurisdictions():
            catalogue = workspace.jurisdiction(place.id)
            written |= {bursary.academic_year for bursary in catalogue.bursaries.values()}
            fees = [step.fee for step in catalogue.steps.values() if step.fee is not None and step.fee.money.minor]
            written |= {fee.year for fee in fees}
    assert not {text for text in written if text and figure_year(text).dating is Dating.UNUSUAL}

import pytest

from pathways_app.report.words import words_in
from pathways_app.report.year_words import figure_year, price_year


@pytest.mark.parametrize(
    ("written", "figure", "price"),
    [
        ("2026-27", "2026–27 figure", "2026–27 prices"),
        ("2024", "2024 figure", "2024 prices"),
        ("2018-19 figures", "2018–19 figure", "2018–19 figure"),
        ("2020-21 rate", "2020–21 prices", "2020–21 prices"),
        ("about 2023-24", "about 2023–24", "about 2023–24"),
        ("from 2011-12", "from 2011–12", "from 2011–12"),
        ("from 2025-12-31", "from 31 December 2025", "from 31 December 2025"),
        ("since December 2013", "from December 2013", "from December 2013"),
        ("2023-24 to 2025-26", "2023–24 to 2025–26", "2023–24 to 2025–26"),
        ("rule text of June 2024", "rule of June 2024", "rule of June 2024"),
        ("2025-26 pilot", "2025–26 pilot", "2025–26 pilot"),
        ("current federal rule", "rule in force", "rule in force"),
        ("undated page", "undated", "undated"),
        ("undated page, read 2026", "undated page, read 2026", "undated page, read 2026"),
        ("statute; funding not confirmed", "statute; funding not confirmed", "statute; funding not confirmed"),
    ],
)
def test_the_year_of_a_figure(written, figure, price):
    words = words_in("en")
    assert figure_year(words, written).replace("\u00a0", " ") == figure
    assert price_year(words, written).replace("\u00a0", " ") == price


@pytest.mark.parametrize("language", ["cy", "sv", "fr"])
@pytest.mark.parametrize("written", ["2018-19 figures", "about 2023-24", "from 2018-19", "undated page, read 2026"])
def test_what_is_said_of_a_year_is_in_the_language_asked_for(language, written):
    said = figure_year(words_in(language), written)
    assert said != figure_year(words_in("en"), written)
    assert written[-4:] in said or "2018–19" in said or "2023–24" in said

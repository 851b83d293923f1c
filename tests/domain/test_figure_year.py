import pytest

from pathways_app.domain.figure_year import Dating, FigureYear, figure_year, last_month
from pathways_app.domain.month import month


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2024", FigureYear(Dating.YEAR, "2024")),
        ("2011-12", FigureYear(Dating.YEAR, "2011–12")),  # an academic year, never a month
        ("2022-2025", FigureYear(Dating.YEAR, "2022–2025")),
        ("2018-19 figures", FigureYear(Dating.FIGURE, "2018–19")),
        ("2020-21 rate", FigureYear(Dating.PRICES, "2020–21")),
        ("about 2023-24", FigureYear(Dating.ABOUT, "2023–24")),
        ("from 2018-19", FigureYear(Dating.SINCE, "2018–19")),
        ("from 2025-12-31", FigureYear(Dating.SINCE, iso="2025-12-31")),
        ("since December 2013", FigureYear(Dating.SINCE, iso="2013-12")),
        ("2023-24 to 2025-26", FigureYear(Dating.SPAN, "2023–24", "2025–26")),
        ("2021-22 (latest read)", FigureYear(Dating.LATEST, "2021–22")),
        ("2021-22 (launch figure)", FigureYear(Dating.LAUNCH, "2021–22")),
        ("2025-26 pilot", FigureYear(Dating.PILOT, "2025–26")),
        ("2026 session", FigureYear(Dating.SESSION, "2026")),
        ("rule text of June 2024", FigureYear(Dating.RULE, iso="2024-06")),
        ("current federal rule", FigureYear(Dating.RULE_IN_FORCE)),
        ("undated page", FigureYear(Dating.UNDATED)),
        ("undated page, read 2026", FigureYear(Dating.UNDATED_READ, "2026")),
        ("as a friend said", FigureYear(Dating.UNUSUAL, "as a friend said")),
    ],
)
def test_what_is_written_of_a_year(written, read):
    assert figure_year(written) == read


@pytest.mark.parametrize(
    ("written", "last"),
    [
        ("2026-27", month(2027, 8)),
        ("2018-19 figures", month(2019, 8)),
        ("2099-00", month(2100, 8)),
        ("2022-2025", month(2025, 8)),
        ("2023-24 to 2025-26", month(2026, 8)),
        ("2026", month(2026, 12)),
        ("from 2018-19", None),
        ("2025-12-31", None),
        ("undated page, read 2026", None),
        ("current rule", None),
        ("as a friend said", None),
        ("", None),
    ],
)
def test_the_last_month_that_a_figure_is_of(written, last):
    assert last_month(written) == last

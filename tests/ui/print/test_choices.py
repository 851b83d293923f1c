import pytest
from PySide6.QtCore import QLocale

from pathways_app.report.document import Length, Paper
from pathways_app.ui.print.choices import PaperChoice, usual_choice


@pytest.mark.parametrize(
    ("locale", "language", "paper"),
    [
        ("en_GB", "en", Paper.A4),
        ("cy_GB", "cy", Paper.A4),
        ("en_US", "en", Paper.LETTER),
        ("fr_CA", "fr", Paper.LETTER),
        ("fr_FR", "fr", Paper.A4),
        ("sv_SE", "sv", Paper.A4),
        ("es_MX", "en", Paper.LETTER),
    ],
)
def test_the_country_has_its_paper_and_its_language(locale, language, paper):
    assert usual_choice(QLocale(locale), (1, 2)) == PaperChoice(language, paper, Length.FULL, routes=(1, 2))

import pytest

from pathways_app.domain.bursary import COUNTED_KINDS, BursaryKind
from pathways_app.ui import money_words


def test_each_kind_that_is_never_counted_says_why():
    said = {money_words.beside_words(kind) for kind in BursaryKind if kind not in COUNTED_KINDS}
    assert said == {
        "A loan: it moves cash, not cost",
        "Writes off a loan later: not money off the cost",
        "Paid to the employer, not to you",
    }


@pytest.mark.parametrize("words", [money_words.not_best_words, money_words.pays_nothing_words])
def test_reasons_are_sentences_without_a_stop(words):
    assert words()[0].isupper()
    assert not words().endswith(".")


def test_a_proposal_says_so():
    assert money_words.proposed_words() == "Only proposed: not open yet"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ((), ""),
        (("2026-27", "2026-27"), "2026–27 figures"),
        (("2026-27", "2024"), "2024 to 2026–27 figures"),
        (("from 2025-12-31",), "2025 figures"),
        (("2023-24 to 2025-26",), "2023–24 to 2025–26 figures"),
        (("2022-2025",), "2022–2025 figures"),
        (("undated", None), "undated figures"),
        (("about 2023-24", "any"), "2023–24 figures, some undated"),
    ],
)
def test_the_years_of_figures_are_said_shortly(written, said):
    assert money_words.years_words(written) == said

from pathways_app.domain.money import Money
from pathways_app.ui.steps_words import catalogue_fee_words, fee_words, more_words, when_words


def test_words():
    assert fee_words(None) == "fee not known"
    assert fee_words(Money(0, "GBP")) == "free"
    assert when_words(24321, 24322) == "Oct\u00a02026"
    assert (more_words(1), more_words(3)) == ("and 1 more", "and 3 more")


def test_fees_of_steps_off_the_route(place):
    assert catalogue_fee_words(place.steps["w.register"]) == "£45"
    assert catalogue_fee_words(place.steps["w.re-sit"]) == "fee not known"

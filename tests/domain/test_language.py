import pytest

from pathways_app.domain.language import LANGUAGES, first_spoken


def test_every_language_has_its_own_name_and_code():
    assert [language.code for language in LANGUAGES] == ["en", "cy", "sv", "fr"]
    assert len({language.name for language in LANGUAGES}) == len(LANGUAGES)


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (("cy-GB", "en-GB"), "cy"),
        (("de-DE", "fr-CA", "en"), "fr"),
        (("sv_FI",), "sv"),
        (("svx",), "en"),
        (("C",), "en"),
        ((), "en"),
    ],
)
def test_the_first_wanted_language_that_there_is_is_spoken(wanted, spoken):
    assert first_spoken(wanted) == spoken

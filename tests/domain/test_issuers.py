import pytest

from pathways_app.domain.issuers import KINDS, NAMES, kind_of_body


@pytest.mark.parametrize(
    ("issuer", "kind"),
    [
        ("School", "School"),
        ("Arbetsgivare", "Employer"),
        ("Universitet/högskola", "University or university college"),
        ("none yet", "None yet"),
        ("Education Workforce Council", ""),
        ("", ""),
    ],
)
def test_kinds_of_bodies_have_english_words_and_names_have_none(issuer, kind):
    assert kind_of_body(issuer) == kind


def test_every_kind_is_found_whatever_its_letters():
    assert all(kind_of_body(issuer.upper()) == kind for issuer, kind in KINDS.items())


def test_a_name_is_no_kind_of_body():
    assert NAMES
    assert not [name for name in NAMES if kind_of_body(name)]

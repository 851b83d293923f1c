import pytest

from pathways_app.domain.bursary import BursaryKind
from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.step import StepKind
from pathways_app.domain.support import SupportKind
from pathways_app.ui.explore.entry_kinds import SECTIONS, entry_icon, kind_words, section_words

KINDS = [
    *(("credential", kind) for kind in CredentialKind),
    *(("step", kind) for kind in StepKind),
    *(("bursary", kind) for kind in BursaryKind),
    *(("support", kind) for kind in SupportKind),
    ("plan_item", "wales-2026"),
]


@pytest.mark.parametrize(("section", "kind"), KINDS, ids=str)
def test_every_kind_has_words_and_an_icon(section, kind, theme):
    words = kind_words(section, kind)
    assert words[0].isupper()
    assert "_" not in words
    assert not theme.icon(entry_icon(section, kind)).isNull()


def test_every_section_has_words():
    assert len({section_words(section) for section in SECTIONS}) == len(SECTIONS)

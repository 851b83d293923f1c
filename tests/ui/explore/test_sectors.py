import pytest

from pathways_app.domain.credential import CredentialKind
from pathways_app.services.workspace import Workspace
from pathways_app.ui.explore import sectors
from pathways_app.ui.explore.sectors import Sector, sector_words, sectors_of


@pytest.fixture(scope="module")
def roles():
    with Workspace.open() as workspace:
        places = [workspace.jurisdiction(place.id) for place in workspace.jurisdictions()]
    return {one.id for place in places for one in place.credentials.values() if one.kind is CredentialKind.ROLE}


def test_every_role_of_the_catalogue_belongs_somewhere(roles):
    assert {role for role in roles if not sectors_of(role)} == set()


def test_no_role_is_sorted_that_there_is_not(roles):
    sorted_ = set().union(*sectors._table().values())
    assert sorted_ - roles == set()
    assert set(sectors._table()) == set(Sector)


def test_what_is_not_shipped_belongs_nowhere():
    assert sectors_of("my.role-of-my-own") == frozenset()


def test_every_sector_has_a_name_of_its_own():
    assert len({sector_words(sector) for sector in Sector}) == len(Sector)


def test_a_post_may_belong_to_several():
    assert sectors_of("sweden.r-rektorf") == {Sector.EARLY_YEARS, Sector.LEADERSHIP}

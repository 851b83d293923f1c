import pytest
from PySide6.QtCore import QLocale

from pathways_app.domain.catalogue import Jurisdiction
from pathways_app.domain.errors import CatalogueDamagedError, CatalogueMissingError
from pathways_app.domain.text import LocalText
from pathways_app.services.worker_wire import StoppedError
from pathways_app.ui.open_catalogue import Wanted, nearest, open_catalogue, open_file

PLACES = tuple(
    Jurisdiction(name, LocalText.of({"en": name}), currency, ("en",))
    for name, currency in (("arizona", "USD"), ("bc", "CAD"), ("sweden", "SEK"), ("wales", "GBP"))
)


@pytest.mark.parametrize(
    ("locale", "place"),
    [("en_GB", "wales"), ("en_CA", "bc"), ("sv_SE", "sweden"), ("en_US", "arizona"), ("ja_JP", "wales")],
)
def test_the_place_that_fits_the_persons_country_comes_first(locale, place):
    QLocale.setDefault(QLocale(locale))
    assert nearest(PLACES) == place


def test_opening_reads_one_place_and_the_day_it_was_checked(workspace):
    opened = open_catalogue(Wanted(), lambda file: workspace)
    assert opened.catalogue.jurisdiction.id == "w"
    assert opened.checked == "2026-11-22"
    again = open_catalogue(Wanted(place="v", workspace=workspace), lambda file: pytest.fail("opened twice"))
    assert again.catalogue.jurisdiction.id == "v"


def test_a_file_that_is_not_wanted_any_more_is_closed_again(workspace):
    with pytest.raises(StoppedError):
        open_catalogue(Wanted(), lambda file: workspace, lambda: True)
    assert workspace.closed


def test_a_file_of_which_no_place_can_be_read_is_closed_again(workspace, monkeypatch):
    def damaged(place):
        raise CatalogueDamagedError(file="a.db", detail="half of it is missing")

    monkeypatch.setattr(workspace, "jurisdiction", damaged)
    with pytest.raises(CatalogueDamagedError):
        open_catalogue(Wanted(), lambda file: workspace)
    assert workspace.closed
    workspace.closed = False
    with pytest.raises(CatalogueDamagedError):
        open_catalogue(Wanted(workspace=workspace), lambda file: workspace)
    assert not workspace.closed


def test_a_file_that_is_none_is_told_apart(tmp_path):
    with pytest.raises(CatalogueMissingError):
        open_file(tmp_path / "none.db")
    bad = tmp_path / "bad #1 é.db"
    bad.write_bytes(b"not a database, but long enough to be taken for one" * 100)
    with pytest.raises(CatalogueDamagedError):
        open_file(bad)

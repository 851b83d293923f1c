from datetime import date, timedelta

import pytest

from pathways_app.casebook import key as casebook_key
from pathways_app.catalogue.file_format import SCHEMA_VERSION
from pathways_app.domain.catalogue_pack import Aside
from pathways_app.domain.errors import CataloguePackError
from pathways_app.domain.local_entry import is_local
from pathways_app.runtime.paths import catalogue_file, installation_dir
from pathways_app.services import asking, import_pack
from pathways_app.services.casebook import create_casebook
from pathways_app.services.import_pack import export_pack, look_into, take_in
from pathways_app.services.install_catalogue import restore
from pathways_app.services.installed_catalogue import file_in_use, in_use
from pathways_app.services.local_entries import draft, keep_entry
from pathways_app.services.offer_json import in_use_object, offer_object
from pathways_app.services.publishers import publishers
from pathways_app.services.remote_workspace import RemoteWorkspace
from pathways_app.services.worker import Worker
from pathways_app.services.workspace import Workspace
from tests.catalogue.conftest import SOURCE, STEP
from tests.services.pack_maker import KEY, NOW, OTHER, TODAY, isle_content, pack, ships_as_old

FINGERPRINT = KEY.publisher.fingerprint


@pytest.fixture
def isle(tmp_path):
    """Write the small catalogue as a pack; `change` changes it before."""

    def written(name="isle", change=lambda sources: None, **more):
        return pack(tmp_path / f"{name}.pathways-catalogue", isle_content(tmp_path / name, change), **more)

    return written


def dearer(sources):
    sources.entry("steps", "isle.course")["fee"]["amount"] = 60


def taken(file):
    return asking.take_in_pack(None, asking.look_into_pack(None, file, TODAY, FINGERPRINT), TODAY)


def test_looking_changes_nothing(isle, monkeypatch):
    ships_as_old(monkeypatch)
    offer = look_into(isle(), TODAY, FINGERPRINT)
    assert (offer.publisher.name, offer.same, offer.older) == ("Isle Publishing", False, False)
    assert {change.place for change in offer.changes} >= {"isle", "wales"}
    assert file_in_use() == catalogue_file()
    assert KEY.publisher.key not in {one.key for one in publishers()}


def test_what_is_taken_in_answers_from_then_on(isle):
    made = taken(isle())
    assert (made.publisher.name, made.publisher.accepted, made.taken) == ("Isle Publishing", "2026-11-22", "2026-11-22")
    with Workspace.open() as workspace:
        assert [place.id for place in workspace.jurisdictions()] == ["isle"]
    assert restore()
    with Workspace.open() as workspace:
        assert "wales" in {place.id for place in workspace.jurisdictions()}


def test_the_window_and_its_worker_read_the_same(isle, tmp_path):
    worker = Worker()
    try:
        before = RemoteWorkspace(worker)
        assert before.jurisdiction("wales").steps
        offer = asking.look_into_pack(before, isle("one"), TODAY, FINGERPRINT)
        assert offer.catalogue == look_into(tmp_path / "one.pathways-catalogue", TODAY, FINGERPRINT).catalogue
        assert asking.take_in_pack(before, offer, TODAY) == in_use().pack
        one = RemoteWorkspace(worker)
        fee = one.jurisdiction("isle").steps["isle.course"].fee
        taken(isle("two", dearer, now=NOW + timedelta(minutes=1)))
        two = RemoteWorkspace(worker)
        assert (fee.money.minor, two.jurisdiction("isle").steps["isle.course"].fee.money.minor) == (4950, 6000)
        assert before.jurisdiction("wales").steps  # what is open stays open until it is left
    finally:
        worker.close()


def test_a_publisher_once_accepted_is_known_from_then_on(isle):
    taken(isle())
    offer = look_into(isle("two", dearer), TODAY)
    (change,) = offer.changes
    assert (change.id, change.fields[0].field) == ("isle.course", "fee.money")
    with pytest.raises(CataloguePackError) as refused:
        look_into(isle("other", signed=OTHER), TODAY)
    assert refused.value.reason == "unknown_signer"


def test_an_older_pack_is_said_to_be_older(isle):
    old, new = isle("old"), isle("new", dearer, now=NOW + timedelta(hours=1))
    taken(new)
    replayed = look_into(old, TODAY)
    assert (replayed.older, replayed.same) == (True, False)
    take_in(replayed, TODAY)
    assert in_use().pack.created == "2026-11-22T09:30:00Z"
    assert look_into(old, TODAY).same
    assert not look_into(new, TODAY).older


def test_a_pack_older_than_what_ships_is_used_where_that_was_chosen(isle):
    def long_ago(sources):
        sources.content["isle/sources"][0]["checked"] = "2020-01-01"

    offer = look_into(isle("old", long_ago, day="2020-01-01"), TODAY, FINGERPRINT)
    assert offer.older
    take_in(offer, TODAY)
    assert in_use().pack is not None


@pytest.mark.parametrize(("newer", "reason"), [(1, "needs_newer"), (-1, "needs_older")])
def test_a_pack_for_another_version_is_refused(isle, newer, reason):
    with pytest.raises(CataloguePackError) as refused:
        look_into(isle(schema=SCHEMA_VERSION + newer), TODAY, FINGERPRINT)
    assert refused.value.reason == reason


def test_an_update_that_reads_packs_no_longer_sets_them_aside(isle, monkeypatch):
    taken(isle())
    monkeypatch.setattr("pathways_app.catalogue.file_format.SCHEMA_VERSION", SCHEMA_VERSION + 1)
    assert in_use().aside is Aside.TOO_OLD
    assert file_in_use() == catalogue_file()


def test_what_cannot_be_read_to_compare_can_still_be_replaced(isle, monkeypatch, tmp_path):
    damaged = tmp_path / "damaged.db"
    damaged.write_bytes(b"SQLite format 3\x00" + b"\x00" * 200)
    monkeypatch.setenv("PATHWAYS_DB", str(damaged))
    offer = look_into(isle(), TODAY, FINGERPRINT)
    assert offer.changes is None
    assert offer_object(offer, taken_in=False)["changes"] is None


def test_the_shipped_catalogue_comes_back_from_a_pack_byte_for_byte(tmp_path):
    file = tmp_path / "all.pathways-catalogue"
    manifest = export_pack(file, KEY)
    offer = look_into(file, date.fromisoformat(manifest.created[:10]), FINGERPRINT)
    assert offer.changes == ()
    take_in(offer, TODAY)
    assert file_in_use() != catalogue_file()
    assert file_in_use().read_bytes() == (installation_dir() / "pathways.db").read_bytes()


def test_own_additions_survive(isle, monkeypatch):
    monkeypatch.setattr(casebook_key, "ITERATIONS", 10)
    taken(isle("one"))
    content = {**STEP, "name": {"en": "Village course"}, "requires": "isle.maths", "awards": ["isle.teacher"]}
    content["sources"] = ["local-prospectus"]
    source = {key: value for key, value in SOURCE.items() if key != "id"}
    with create_casebook("correct horse battery") as casebook:
        keep_entry(casebook, draft("isle", "step", "isle.local.course", content, {"local-prospectus": source}, "Ann"))
        taken(isle("two", dearer, now=NOW + timedelta(minutes=1)))
        with Workspace.open() as workspace:
            workspace.use_local(casebook.local_entries.all())
            steps = workspace.jurisdiction("isle").steps
    assert [ident for ident in steps if is_local(ident)] == ["isle.local.course"]
    assert steps["isle.course"].fee.money.minor == 6000


def test_all_of_it_as_json(isle):
    offer = look_into(isle(), TODAY, FINGERPRINT)
    found = offer_object(offer, taken_in=False)
    assert found["pack"]["publisher"] == {"name": "Isle Publishing", "fingerprint": FINGERPRINT, "accepted": None}
    assert found["in_use"]["installed"] is None
    take_in(offer, TODAY)
    (change,) = offer_object(look_into(isle("two", dearer), TODAY), taken_in=False)["changes"]
    assert change == {
        "place": "isle",
        "section": "steps",
        "id": "isle.course",
        "name": {"en": "Course"},
        "happened": "changed",
        "fields": [
            {
                "field": "fee.money",
                "before": {"amount": 49.5, "currency": "GBP"},
                "after": {"amount": 60, "currency": "GBP"},
            }
        ],
    }
    now = in_use_object(in_use(), whole=True, publishers=publishers())
    assert (now["installed"]["taken"], now["aside"], now["whole"]) == ("2026-11-22", None, True)
    assert {"name": "Isle Publishing", "fingerprint": FINGERPRINT, "accepted": "2026-11-22"} in now["publishers"]


def test_only_what_was_looked_at_is_taken_in(isle, tmp_path):
    file = isle()
    offer = look_into(file, TODAY, FINGERPRINT)
    file.write_bytes(b"something else by now")
    take_in(offer, TODAY)
    with Workspace.open() as workspace:
        assert workspace.jurisdiction("isle") == offer.catalogue.jurisdictions["isle"]
    assert import_pack.__doc__

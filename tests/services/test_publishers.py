import json
from datetime import date

import pytest

from pathways_app.domain.catalogue_pack import Publisher
from pathways_app.domain.errors import FileProblemError, SigningKeyError
from pathways_app.runtime import paths
from pathways_app.runtime.paths import accepted_publishers_file
from pathways_app.services import publishers as trust
from pathways_app.services.publishers import accept, accepted, forget, publishers, shipped, write_publisher
from tests.services.pack_maker import KEY, OTHER, TODAY

ISLE, ELSE = KEY.publisher, OTHER.publisher


@pytest.fixture
def along(tmp_path, monkeypatch):
    """Have a publisher come with the program."""
    monkeypatch.setattr(trust, "resource", lambda *parts: tmp_path)
    write_publisher(ISLE, tmp_path / "isle.pathways-publisher")
    return ISLE


def test_nobody_is_trusted_at_first_but_who_came_along():
    assert accepted() == ()
    assert publishers() == shipped()


def test_what_ships_is_public_and_readable():
    folder = paths.resource("publishers")
    assert {file.suffix for file in folder.iterdir()} <= {".md", ".pathways-publisher"}
    assert all(one.accepted is None for one in shipped())


def test_who_is_accepted_is_trusted_until_forgotten():
    kept = accept(ISLE, TODAY)
    accept(ELSE, TODAY)
    assert kept == Publisher(ISLE.name, ISLE.key, "2026-11-22")
    assert set(accepted()) == {kept, Publisher(ELSE.name, ELSE.key, "2026-11-22")}
    assert forget(ISLE.fingerprint.upper().replace(" ", "")) == kept
    assert [one.key for one in accepted()] == [ELSE.key]


def test_who_is_accepted_twice_stands_there_once():
    accept(ISLE, TODAY)
    accept(ISLE, date(2027, 1, 1))
    assert [one.accepted for one in accepted()] == ["2027-01-01"]


def test_who_came_along_keeps_name_and_trust(along):
    accept(Publisher("Another name", along.key), TODAY)
    assert publishers() == (along,)
    forget(along.fingerprint)
    with pytest.raises(SigningKeyError) as refused:
        forget(along.fingerprint)
    assert refused.value.reason == "shipped"


def test_nobody_is_forgotten_by_mistake():
    accept(ISLE, TODAY)
    for fingerprint in ("", ELSE.fingerprint, ISLE.fingerprint[:4]):
        with pytest.raises(SigningKeyError) as refused:
            forget(fingerprint)
        assert refused.value.reason == "not_trusted"
    assert len(accepted()) == 1


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"publishers": {}}', b'{"publishers": [{"name": "x"}]}', b"\xff"]
    + [json.dumps({"publishers": [{"name": "x", "key": key}]}).encode() for key in ("00" * 31, "../..", 7)],
)
def test_a_damaged_list_trusts_nobody(content):
    file = accepted_publishers_file()
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    with pytest.raises(FileProblemError):
        publishers()


def test_a_folder_that_cannot_be_written():
    file = accepted_publishers_file()
    file.parent.parent.mkdir(parents=True, exist_ok=True)
    file.parent.write_text("in the way")
    with pytest.raises(FileProblemError) as refused:
        accept(ISLE, TODAY)
    assert refused.value.reason == "unwritable"

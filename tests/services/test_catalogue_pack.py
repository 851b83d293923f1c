import json
import os
import zipfile
from dataclasses import replace

import pytest

from pathways_app.domain.errors import CataloguePackError, FileProblemError
from pathways_app.services import catalogue_pack
from pathways_app.services.catalogue_pack import read_pack, write_pack
from tests.services.pack_maker import KEY, NOW, OTHER, pack

TRUSTED = (KEY.publisher,)
CONTENT = b'{"places":{},"plans":{},"renamed":{}}'


@pytest.fixture
def file(tmp_path):
    return pack(tmp_path / "isle.pathways-catalogue", CONTENT)


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    return pack(tmp_path_factory.mktemp("pack") / "isle.pathways-catalogue", CONTENT).read_bytes()


def reason(file, trusted=TRUSTED, fingerprint=""):
    with pytest.raises(CataloguePackError) as refused:
        read_pack(file, trusted, fingerprint)
    return refused.value.reason


def signed_anew(whole, **changes):
    """Return a pack whose manifest says something else, signed by the publisher themselves."""
    head, signer, _, manifest, content = whole.split(b"\n", 4)
    told = {**json.loads(manifest), **changes}
    last = json.dumps({name: value for name, value in told.items() if value is not ...}).encode()
    return b"\n".join((head, signer, KEY.sign(b"\n".join((head, signer, last))).encode(), last, content))


def test_what_was_signed_is_read_back(file):
    found = read_pack(file, TRUSTED)
    assert (found.content, found.publisher, found.newly) == (CONTENT, KEY.publisher, False)
    assert (found.manifest.date, found.manifest.created) == ("2026-11-22", "2026-11-22T09:30:00Z")
    assert (found.manifest.publisher, found.manifest.size) == ("Isle Publishing", len(CONTENT))


def test_the_same_content_signed_at_the_same_time_gives_the_same_bytes(file, whole):
    assert file.read_bytes() == whole


def test_nothing_in_any_byte_of_a_pack_can_be_changed(whole, tmp_path):
    file, flipped = tmp_path / "flipped.pathways-catalogue", bytearray(whole)
    for at in range(len(whole)):
        for bit in {at % 8, (3 * at + 5) % 8}:
            flipped[at] ^= 1 << bit
            file.write_bytes(flipped)
            assert reason(file)
            flipped[at] ^= 1 << bit
    file.write_bytes(flipped)
    assert read_pack(file, TRUSTED).content == CONTENT


def test_nothing_of_a_pack_can_be_missing_or_added(whole, tmp_path):
    file = tmp_path / "part.pathways-catalogue"
    for length in range(len(whole)):
        file.write_bytes(whole[:length])
        assert reason(file) in {"cut_short", "not_a_pack", "forged"}
    file.write_bytes(whole[:-1])
    assert reason(file) == "cut_short"
    file.write_bytes(whole + b" ")
    assert reason(file) == "forged"


def test_parts_of_two_packs_do_not_make_a_third(whole, tmp_path):
    other = pack(tmp_path / "other", CONTENT.replace(b"{}", b"[]", 1), signed=KEY).read_bytes().split(b"\n", 4)
    own = whole.split(b"\n", 4)
    file = tmp_path / "mixed"
    for part in (2, 3, 4):
        mixed = [*own]
        mixed[part] = other[part]
        file.write_bytes(b"\n".join(mixed))
        assert reason(file) == "forged"


def test_unsigned_and_unknown_signers(tmp_path):
    assert reason(pack(tmp_path / "unsigned", CONTENT, signed=None)) == "unsigned"
    stranger = pack(tmp_path / "stranger", CONTENT, signed=OTHER)
    assert reason(stranger) == "unknown_signer"
    assert reason(stranger, ()) == "unknown_signer"
    with pytest.raises(CataloguePackError) as refused:
        read_pack(stranger, TRUSTED)
    assert refused.value.detail == OTHER.publisher.fingerprint


def test_a_signer_is_trusted_by_the_fingerprint_that_was_told(tmp_path):
    stranger = pack(tmp_path / "stranger", CONTENT, signed=OTHER)
    assert reason(stranger, TRUSTED, KEY.publisher.fingerprint) == "other_signer"
    assert reason(stranger, TRUSTED, OTHER.publisher.fingerprint[:-1]) == "other_signer"
    found = read_pack(stranger, TRUSTED, OTHER.publisher.fingerprint.replace(" ", "").upper())
    assert (found.newly, found.publisher) == (True, OTHER.publisher)


def test_whose_pack_was_named_is_who_has_to_have_signed_it(tmp_path):
    known = pack(tmp_path / "known", CONTENT)
    assert reason(known, TRUSTED, OTHER.publisher.fingerprint) == "other_signer"
    assert not read_pack(known, TRUSTED, KEY.publisher.fingerprint).newly


def test_a_known_key_is_shown_by_the_name_it_is_known_by(tmp_path):
    pretender = replace(KEY, publisher=replace(KEY.publisher, name="Welsh Government"))
    found = read_pack(pack(tmp_path / "pretended", CONTENT, signed=pretender), TRUSTED)
    assert found.publisher.name == "Isle Publishing"


def test_a_key_put_in_the_place_of_another_does_not_fit_the_signature(whole, tmp_path):
    file = tmp_path / "swapped"
    file.write_bytes(whole.replace(KEY.publisher.key.encode(), OTHER.publisher.key.encode()))
    assert reason(file, (KEY.publisher, OTHER.publisher)) == "forged"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "not_a_pack"),
        (b"SQLite format 3\x00" + b"\x00" * 4096, "not_a_pack"),
        (b"pathways-catalogue 2\nwhatever", "newer_format"),
        (b"pathways-catalogue 0\n\n\n\n", "not_a_pack"),
        (b"pathways-catalogue 1x\n\n\n\n", "not_a_pack"),
        (b"pathways-catalogue 99999999999999999999\n\n\n\n", "not_a_pack"),
        (b"pathways-catalogue 1\n", "cut_short"),
        (b"pathways-catalogue 1\n\n\n\n", "forged"),
        (b"pathways-catalogue 1\n../../etc/passwd\nunsigned\n{}\n", "forged"),
        (b"pathways-catalogue 1\n" + b"a" * 20_000 + b"\nb\n{}\n", "not_a_pack"),
    ],
)
def test_what_is_no_pack(tmp_path, content, expected):
    file = tmp_path / "x"
    file.write_bytes(content)
    assert reason(file) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"needs": "99.0.0"}, "needs_newer"),
        ({"needs": "new"}, "not_a_pack"),
        ({"needs": ...}, "not_a_pack"),
        ({"more": 1}, "not_a_pack"),
        ({"schema": True}, "not_a_pack"),
        ({"schema": -1}, "not_a_pack"),
        ({"schema": "5"}, "not_a_pack"),
        ({"date": "yesterday"}, "not_a_pack"),
        ({"created": "2026-11-22"}, "not_a_pack"),
        ({"publisher": "\u202eevil"}, "not_a_pack"),
        ({"publisher": "x" * 101}, "not_a_pack"),
        ({"publisher": ["x"]}, "not_a_pack"),
        ({"size": 10**12}, "not_a_pack"),
        ({"size": len(CONTENT) + 1}, "cut_short"),
        ({"size": 0}, "forged"),
        ({"sha256": "../" * 21 + "x"}, "not_a_pack"),
        ({"sha256": "0" * 64}, "forged"),
    ],
)
def test_a_signature_does_not_make_a_manifest_sound(whole, tmp_path, changes, expected):
    file = tmp_path / "x"
    file.write_bytes(signed_anew(whole, **changes))
    assert reason(file) == expected


def test_a_manifest_that_is_no_json(whole, tmp_path):
    head, signer, _, _, content = whole.split(b"\n", 4)
    file = tmp_path / "x"
    for last in (b"", b"[]", b"[" * 9_000, b"\xff", b'{"size": 1' + b"0" * 5_000 + b"}"):
        signature = KEY.sign(b"\n".join((head, signer, last))).encode()
        file.write_bytes(b"\n".join((head, signer, signature, last, content)))
        assert reason(file) == "not_a_pack"


def test_nothing_is_unpacked_and_no_more_is_read_than_a_pack_can_have(tmp_path, monkeypatch):
    bomb = tmp_path / "bomb.pathways-catalogue"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../pathways.db", b"\x00" * 1_000_000)
    assert reason(bomb) == "not_a_pack"
    monkeypatch.setattr(catalogue_pack, "MOST_BYTES", 500)
    assert reason(pack(tmp_path / "large", b"x" * 501)) == "too_large"


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileProblemError) as refused:
        read_pack(tmp_path / "pipe", TRUSTED)
    assert refused.value.detail == "not a plain file"


def test_files_that_are_not_there(tmp_path):
    for name, expected in (("none", "missing"), ("", "unreadable"), ("nul\0l", "unreadable")):
        with pytest.raises(FileProblemError) as refused:
            read_pack(tmp_path / name, TRUSTED)
        assert refused.value.reason == expected


def test_a_link_is_replaced_and_what_it_leads_to_stays(tmp_path):
    precious = tmp_path / "precious"
    precious.write_text("mine")
    link = tmp_path / "link.pathways-catalogue"
    link.symlink_to(precious)
    write_pack(link, CONTENT, date="2026-11-22", schema=5, key=KEY, now=NOW)
    assert precious.read_text() == "mine"
    assert not link.is_symlink()
    assert read_pack(link, TRUSTED).content == CONTENT

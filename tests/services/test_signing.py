import json
import os
import stat
import unicodedata
from pathlib import Path

import pytest

from pathways_app.domain.errors import BadValueError, FileProblemError, PassphraseTooShortError, SigningKeyError
from pathways_app.services import signing
from pathways_app.services.publishers import read_publisher
from pathways_app.services.signing import is_signed, load_key, make_key

PASSPHRASE = "correct horse battery"
WELSH = "Ŵyn a Siân yn y tŷ"


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    """Stretch passphrases for a moment only."""
    monkeypatch.setattr(signing, "SCRYPT_COST", 2**4)


@pytest.fixture
def made(tmp_path):
    return make_key("Isle Publishing", tmp_path / "isle", PASSPHRASE)


def test_a_pair_of_keys_signs_and_verifies(made):
    publisher, secret, public = made
    key = load_key(secret, PASSPHRASE)
    assert key.publisher == publisher == read_publisher(public)
    signature = key.sign(b"facts")
    assert is_signed(b"facts", signature, publisher.key)
    assert not is_signed(b"fact", signature, publisher.key)
    assert not is_signed(b"facts", "00" * 64, publisher.key)
    assert not is_signed(b"facts", signature, "00" * 31)


def test_two_pairs_differ(made, tmp_path):
    other, _, _ = make_key("Isle Publishing", tmp_path / "other", PASSPHRASE)
    assert other.key != made[0].key


def test_the_private_key_is_sealed_and_for_its_owner_alone(made):
    _, secret, public = made
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    assert PASSPHRASE not in secret.read_text()
    private = load_key(secret, PASSPHRASE)._private.private_bytes_raw()
    assert private.hex() not in secret.read_text() + public.read_text()
    assert private not in secret.read_bytes()
    assert repr(private) not in repr(load_key(secret, PASSPHRASE))


def test_another_passphrase_does_not_open_it(made):
    for passphrase in ("", "correct horse batterz", PASSPHRASE + " "):
        with pytest.raises(SigningKeyError) as refused:
            load_key(made[1], passphrase)
        assert refused.value.reason == "passphrase"


@pytest.mark.parametrize("part", ["publisher", "public", "salt", "nonce", "sealed"])
def test_nothing_of_a_key_can_be_put_in_place_of_another(made, tmp_path, part):
    _, other, _ = make_key("Somebody else", tmp_path / "other", PASSPHRASE)
    one, two = (json.loads(file.read_text()) for file in (made[1], other))
    made[1].write_text(json.dumps({**one, part: two[part]}))
    with pytest.raises(SigningKeyError) as refused:
        load_key(made[1], PASSPHRASE)
    assert refused.value.reason == "passphrase"


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b'{"pathways_signing_key": 1}', b"[" * 9_000])
def test_what_is_no_key(tmp_path, content):
    file = tmp_path / "x.pathways-key"
    file.write_bytes(content)
    with pytest.raises(SigningKeyError) as refused:
        load_key(file, PASSPHRASE)
    assert refused.value.reason == "not_a_key"


@pytest.mark.parametrize("changes", [{"salt": 4}, {"sealed": "zz"}, {"nonce": "00"}, {"pathways_signing_key": 2}])
def test_a_key_whose_parts_are_of_another_sort(made, changes):
    made[1].write_text(json.dumps({**json.loads(made[1].read_text()), **changes}))
    with pytest.raises(SigningKeyError) as refused:
        load_key(made[1], PASSPHRASE)
    assert refused.value.reason == "not_a_key"


def test_files_too_large_or_not_there(tmp_path):
    (tmp_path / "large").write_bytes(b" " * 10_001)
    for name, reason in (("large", "too_large"), ("none", "missing")):
        with pytest.raises(FileProblemError) as refused:
            load_key(tmp_path / name, PASSPHRASE)
        assert refused.value.reason == reason


def test_a_short_passphrase_and_a_name_that_cannot_be_shown(tmp_path):
    with pytest.raises(PassphraseTooShortError):
        make_key("Isle", tmp_path / "isle", "short")
    for name in ("", "x\ny", " x", "x" * 101, "\u202ex"):
        with pytest.raises(BadValueError):
            make_key(name, tmp_path / "isle", PASSPHRASE)
    assert list(tmp_path.iterdir()) == []


def test_no_key_is_ever_replaced_nor_a_link_followed(made, tmp_path):
    before = made[1].read_bytes()
    with pytest.raises(FileProblemError):
        make_key("Isle Publishing", tmp_path / "isle", PASSPHRASE)
    assert made[1].read_bytes() == before
    (tmp_path / "link.pathways-key").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileProblemError):
        make_key("Isle Publishing", tmp_path / "link", PASSPHRASE)
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize(
    ("typed", "again"),
    [(WELSH, unicodedata.normalize("NFD", WELSH)), ("correct \udcff horse", "correct \udcff horse")],
)
def test_the_same_letters_from_another_keyboard_open_it(tmp_path, typed, again):
    made, secret, _ = make_key("Isle", tmp_path / "isle", typed)
    assert load_key(secret, again).publisher == made


def test_a_folder_is_no_name_for_keys():
    for stem in (Path(), Path("/")):
        with pytest.raises(FileProblemError) as refused:
            make_key("Isle Publishing", stem, PASSPHRASE)
        assert refused.value.reason == "unwritable"


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(FileProblemError) as refused:
        make_key("Isle Publishing", tmp_path / "none" / "isle", PASSPHRASE)
    assert refused.value.reason == "unwritable"


def test_the_mask_of_the_shell_cannot_open_it_to_others(tmp_path):
    before = os.umask(0)
    try:
        _, secret, _ = make_key("Isle Publishing", tmp_path / "isle", PASSPHRASE)
    finally:
        os.umask(before)
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600

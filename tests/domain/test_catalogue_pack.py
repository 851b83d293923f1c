from pathways_app.domain.catalogue_pack import (
    Aside,
    Installed,
    InUse,
    Publisher,
    fingerprint_of,
    is_key,
    is_publisher_name,
    same_fingerprint,
)


def test_a_fingerprint_is_the_beginning_of_a_digest_in_groups():
    found = fingerprint_of("00" * 32)
    assert found == "6668 7aad f862 bd77 6c8f c18b 8e9f 8e20"
    assert Publisher("x", "00" * 32).fingerprint == found


def test_fingerprints_are_compared_however_they_are_written():
    assert same_fingerprint("66 687AAD", "6668 7aad")
    assert not same_fingerprint("6668 7aae", "6668 7aad")
    assert not same_fingerprint("", "6668 7aad")


def test_names_of_publishers_fit_on_a_line():
    assert is_publisher_name("Llywodraeth Cymru")
    for name in ("", " x", "x\ny", "x\u202ey", "x" * 101, None, 3):
        assert not is_publisher_name(name)


def test_keys_are_written_one_way():
    assert is_key("0a" * 32)
    for key in ("0A" * 32, "0a" * 31, "0g" * 32, "0a" * 32 + "\n", None):
        assert not is_key(key)


def test_what_is_set_aside_is_not_in_use(tmp_path):
    publisher = Publisher("x", "00" * 32)
    taken = Installed(publisher, "2026-11-22", 5, "", "", "", 0, "", "")
    assert InUse(tmp_path, "2026-11-22", taken).pack is taken
    assert InUse(tmp_path, "2026-11-22", taken, Aside.SHIPPED_NEWER).pack is None
    assert InUse(tmp_path, "2026-11-22").pack is None

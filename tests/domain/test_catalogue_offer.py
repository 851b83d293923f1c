from pathlib import Path

import pytest

from pathways_app.domain.catalogue_offer import Offer, SignedPack
from pathways_app.domain.catalogue_pack import Aside, Installed, InUse, Manifest, Publisher

ISLE, ELSE = Publisher("Isle", "00" * 32), Publisher("Else", "11" * 32)
PACK = Installed(ISLE, "2026-11-22", 5, "2026-11-23T10:00:00Z", "a" * 64, "b" * 64, 1, "2026-11-01", "2026-11-24")


def offer(now, *, date="2026-11-22", created="2026-11-23T10:00:00Z", sha256="a" * 64, publisher=ISLE):
    manifest = Manifest(date, 5, "0.1.0", publisher.name, created, sha256, 1)
    return Offer(SignedPack("x", publisher, manifest, b""), None, now, ())


@pytest.mark.parametrize(
    ("changes", "older"),
    [
        ({}, False),
        ({"date": "2026-11-21"}, True),
        ({"date": "2026-11-23", "created": "2020-01-01T00:00:00Z"}, False),
        ({"created": "2026-11-23T09:59:59Z"}, True),
        ({"created": "2026-11-23T10:00:01Z"}, False),
    ],
)
def test_older_by_its_facts_then_by_when_it_was_made(changes, older):
    assert offer(InUse(Path("x"), "2026-11-22", PACK), **changes).older is older


def test_what_ships_has_no_time_of_its_own():
    assert not offer(InUse(Path("x"), "2026-11-22"), created="2020-01-01T00:00:00Z").older
    assert offer(InUse(Path("x"), "2026-11-23", PACK, Aside.SHIPPED_NEWER)).older


def test_the_same_pack_is_that_of_the_same_publisher():
    now = InUse(Path("x"), "2026-11-22", PACK)
    assert offer(now).same
    assert not offer(now, publisher=ELSE).same
    assert not offer(now, sha256="c" * 64).same
    assert not offer(InUse(Path("x"), "2026-11-22", PACK, Aside.DAMAGED)).same

"""Catalogue packs for tests: signed with keys made here, around the small catalogue of `tests.catalogue.conftest`."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from pathways_app.catalogue.file_format import SCHEMA_VERSION
from pathways_app.domain.catalogue_pack import Publisher
from pathways_app.services.catalogue_pack import write_pack
from pathways_app.services.pack_content import content_of
from pathways_app.services.signing import SigningKey
from tests.catalogue.conftest import Sources

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def key(seed=1, name="Isle Publishing"):
    """Return the same key for the same seed."""
    private = Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)
    return SigningKey(Publisher(name, private.public_key().public_bytes_raw().hex()), private)


KEY, OTHER = key(), key(2, "Somebody else")


def isle_content(folder, change=lambda sources: None):
    """Return the content of a pack with the small catalogue, changed by `change`."""
    sources = Sources(folder)
    change(sources)
    return content_of(sources.write())[0]


def ships_as_old(monkeypatch, day="2026-11-22"):
    """Have the newest fact that ships be of `day`, whatever it is today, so that a pack of that day is no older."""
    monkeypatch.setattr("pathways_app.catalogue.stamp.newest_check_in", lambda _file: day)


def pack(file, content, *, signed=KEY, now=NOW, day="2026-11-22", schema=SCHEMA_VERSION):
    """Write a pack around `content`, which may be anything, and return its path."""
    if not isinstance(content, bytes):
        content = json.dumps(content).encode()
    write_pack(file, content, date=day, schema=schema, key=signed, now=now)
    return file

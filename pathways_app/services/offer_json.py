"""Catalogue packs, and the catalogue in use, as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any, TypeAlias

from pathways_app.domain.catalogue_change import EntryChange, Figure
from pathways_app.domain.catalogue_offer import Offer
from pathways_app.domain.catalogue_pack import Installed, InUse, Publisher
from pathways_app.domain.money import Money

Object: TypeAlias = dict[str, Any]


def offer_object(offer: Offer, *, taken_in: bool) -> Object:
    """Return what a pack would bring, and whether it was taken in."""
    manifest = offer.manifest
    return {
        "pack": {
            "file": offer.pack.file,
            "publisher": _publisher(offer.publisher),
            "date": manifest.date,
            "created": manifest.created,
            "schema": manifest.schema,
            "needs": manifest.needs,
            "sha256": manifest.sha256,
        },
        "in_use": in_use_object(offer.now),
        "older": offer.older,
        "same": offer.same,
        "changes": None if offer.changes is None else [_change(change) for change in offer.changes],
        "taken_in": taken_in,
    }


def in_use_object(now: InUse, *, whole: bool | None = None, publishers: Iterable[Publisher] | None = None) -> Object:
    """Return which catalogue is in use; `whole` says whether what was taken in is as it was built, where looked at."""
    found: Object = {
        "file": str(now.file),
        "date": now.date,
        "installed": None if now.installed is None else _installed(now.installed),
        "aside": None if now.aside is None else now.aside.value,
    }
    if whole is not None:
        found["whole"] = whole
    if publishers is not None:
        found["publishers"] = [_publisher(one) for one in publishers]
    return found


def _installed(installed: Installed) -> Object:
    return {
        "publisher": _publisher(installed.publisher),
        "date": installed.date,
        "created": installed.created,
        "taken": installed.taken,
        "schema": installed.schema,
        "sha256": installed.sha256,
    }


def _publisher(publisher: Publisher) -> Object:
    return {"name": publisher.name, "fingerprint": publisher.fingerprint, "accepted": publisher.accepted}


def _change(change: EntryChange) -> Object:
    return {
        "place": change.place or None,
        "section": change.section,
        "id": change.id,
        "name": dict(change.name.versions),
        "happened": change.happened.value,
        "fields": [
            {"field": field.field, "before": _figure(field.before), "after": _figure(field.after)}
            for field in change.fields
        ],
    }


def _figure(value: Figure) -> object:
    match value:
        case Money():
            return {"amount": value.major, "currency": value.currency}
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case tuple():
            return list(value)
    return value

"""Everything that is kept of one client, as a file that people and programs can read: what a person may ask for."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

from pathways_app.casebook.casebook import Casebook
from pathways_app.domain.client import Client, ClientFacts, FormerClient
from pathways_app.domain.errors import SnapshotUnreadableError
from pathways_app.domain.money import Money
from pathways_app.domain.month import format_month
from pathways_app.domain.override import Override
from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds
from pathways_app.domain.route import Route
from pathways_app.domain.saved_route import SavedRoute, Snapshot
from pathways_app.domain.text import LocalText
from pathways_app.services.writing import safe_name, write_whole

Object = dict[str, Any]

_MONTHS = frozenset({"arrival", "start", "end", "month", "month_before", "month_after"})
"""Fields that count months from year 0."""

_REQUIREMENTS = frozenset({AllOf, AnyOf, AtLeast, Condition, Holds})
"""Values that say nothing without their name."""


def export_client(casebook: Casebook, client: int, file: Path) -> None:
    """Write everything that is kept of a client, and of nobody else, into a zip file: JSON and the attachments.

    The file is not encrypted: it is theirs to read. No other account of this computer can.

    Raises: CaseGoneError; FileProblemError, where the file cannot be written.
    """
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        record = client_object(casebook, client)
        for number, kept in enumerate(record["attachments"], start=1):
            kept["file"] = f"attachments/{number}-{safe_name(kept['name']) or 'file'}"
            archive.writestr(kept["file"], casebook.attachments.content(kept["id"]))
        archive.writestr("client.json", json.dumps(record, ensure_ascii=False, indent=2))
    write_whole(file, written.getvalue(), private=True)


def client_object(casebook: Casebook, ident: int) -> Object:
    """Return everything that is kept of a client, as JSON values.

    Raises: CaseGoneError.
    """
    client = casebook.clients.get(ident)
    return {
        "client": _person(client),
        "merged_records": [_person(former) for former in casebook.clients.former(ident)],
        "sessions": [_plain(session) for session in casebook.sessions.of(ident)],
        "notes": [_plain(note) for note in casebook.notes.of(ident)],
        "actions": [_plain(action) for action in casebook.actions.of(ident)],
        "rules_set_aside": [_override(override) for override in casebook.overrides.of(ident)],
        "saved_routes": [_saved(casebook, saved) for saved in casebook.routes.of(ident)],
        "attachments": [_plain(kept) for kept in casebook.attachments.of(ident)],
    }


def _person(record: Client | FormerClient) -> Object:
    told = {field.name: getattr(record, field.name) for field in fields(record) if field.name != "facts"}
    return {**{name: _plain(value) for name, value in told.items()}, **_facts(record.facts)}


def _facts(facts: ClientFacts) -> Object:
    return {
        "place": facts.place,
        "goal": facts.goal,
        "person": _plain(facts.person),
        "names": {ident: dict(label.versions) for ident, label in facts.labels.items()},
    }


def _override(override: Override) -> Object:
    return {**_plain(override), "rule": {"entry": override.rule.entry, "about": _plain(override.rule.subject)}}


def _saved(casebook: Casebook, saved: SavedRoute) -> Object:
    told: Object = _plain(saved)
    try:
        told["route"] = _route(casebook.routes.snapshot(saved.id))
    except SnapshotUnreadableError as wrong:
        told["route"] = {"unreadable": wrong.detail}
    return told


def _route(snapshot: Snapshot) -> Object:
    """Return a route as it was saved, with what its ids were called."""
    route: Route = snapshot.route
    place = snapshot.catalogue
    named: Mapping[str, Any] = {**place.steps, **place.bursaries, **place.credentials}
    mentioned = {step.id for step in route.steps} | {claim.bursary for claim in route.bursaries}
    mentioned |= {one.bursary for one in route.possible_bursaries} | {snapshot.answer.request.goal}
    return {
        **_plain(route),
        "names": {ident: dict(named[ident].name.versions) for ident in sorted(mentioned) if ident in named},
    }


def _plain(value: object, name: str = "") -> Any:
    """Return a value as JSON has it: months as YYYY-MM, moments and days as ISO 8601, money in whole units."""
    match value:
        case Enum():
            return value.value
        case None | bool() | str():
            return value
        case int():
            return format_month(value) if name in _MONTHS else value
        case Money():
            return {"amount": value.major, "currency": value.currency}
        case LocalText():
            return dict(value.versions)
        case datetime() | date():
            return value.isoformat()
        case Mapping():
            return {str(key): _plain(part) for key, part in value.items()}
        case list() | tuple() | frozenset():
            return [_plain(part) for part in (sorted(value) if isinstance(value, frozenset) else value)]
    if is_dataclass(value) and not isinstance(value, type):
        kind = {"is": type(value).__name__} if type(value) in _REQUIREMENTS else {}
        return kind | {field.name: _plain(getattr(value, field.name), field.name) for field in fields(value)}
    return str(value)

from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest
from sqlalchemy.exc import IntegrityError

from pathways_app.domain.client import ClientFacts
from pathways_app.domain.text import LocalText

FACTS = ClientFacts(
    "isle",
    "isle.teacher",
    MappingProxyType({"holds": ["isle.helper", "isle.exam"], "attrs": {"years": 3}, "keep_earning": True}),
    MappingProxyType(
        {"isle.helper": LocalText.of({"en": "Helper", "cy": "Cynorthwyydd"}), "isle.teacher": LocalText.of({"en": "T"})}
    ),
)


def test_facts_are_kept_as_they_are(casebook):
    client = casebook.clients.add("Mared", facts=FACTS)
    assert client.facts == FACTS
    assert casebook.clients.get(client.id).facts == FACTS
    assert casebook.clients.get(client.id).facts.label("isle.exam").in_language("cy") == "isle.exam"


def test_a_saved_client_is_changed_and_dated(casebook):
    client = casebook.clients.add("Mared", "1")
    saved = casebook.clients.save(replace(client, name=" Mared\r\nHughes ", reference="2", facts=FACTS))
    assert (saved.name, saved.reference, saved.facts) == ("Mared\nHughes", "2", FACTS)
    assert saved.version == client.version + 1
    assert saved.created == client.created < saved.changed


def test_the_name_of_an_addition_of_ones_own_is_known_for_one(casebook):
    badge = "isle.local.badge"
    facts = ClientFacts("isle", "isle.teacher", {"holds": [badge]}, {badge: LocalText.of({"en": "Badge"})})
    client = casebook.clients.add("Mared", facts=facts)
    assert casebook.clients.get(client.id).facts.label(badge) == LocalText((("en", "Badge"),), local=True)
    (line,) = casebook.clients.list()
    assert line.holding is not None
    assert line.holding.local
    assert line.goal is not None
    assert not line.goal.local


def test_a_client_has_a_name(casebook):
    with pytest.raises(IntegrityError, match="ck_client_name"):
        casebook.clients.add("  ")


def test_the_list_says_who_was_seen_last_and_what_is_due(casebook, clock):
    first = casebook.clients.add("First", facts=FACTS)
    second = casebook.clients.add("Second")
    assert [one.name for one in casebook.clients.list()] == ["Second", "First"]
    clock.sleep(days=3)
    session = casebook.sessions.start(first.id)
    casebook.actions.add(first.id, "later", date(2027, 3, 1))
    sooner = casebook.actions.add(first.id, "sooner", date(2026, 12, 1))
    casebook.actions.add(first.id, "some day")
    line, other = casebook.clients.list()
    assert (line.id, line.seen, line.due, line.changed_routes) == (first.id, session.started, date(2026, 12, 1), 0)
    assert (line.holding, line.goal) == (FACTS.labels["isle.helper"], FACTS.labels["isle.teacher"])
    assert (other.id, other.holding, other.due) == (second.id, None, None)
    casebook.actions.save(replace(sooner, done=date(2026, 11, 30)))
    assert casebook.clients.list()[0].due == date(2027, 3, 1)
    note = casebook.notes.add(second.id, "written about")
    assert casebook.clients.list()[0].seen == note.changed
    assert casebook.clients.count() == 2

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar

from pathways_app.report.calendar import to_calendar
from tests.report.sample import summary


def events(content):
    return list(Calendar.from_ical(content).walk("VEVENT"))


def test_every_date_of_every_route_is_an_all_day_event():
    found = [
        (event["SUMMARY"], event.decoded("DTSTART"), event.decoded("DTEND")) for event in events(to_calendar(summary()))
    ]
    one = [
        ("Apply; by post, \\ or in person", date(2026, 12, 31), date(2027, 1, 1)),
        ("Course begins", date(2027, 1, 1), date(2027, 1, 2)),
    ]
    assert found == [*one, *one]


def test_an_event_names_its_route_and_its_source():
    apply, begins, *_ = events(to_calendar(summary()))
    assert begins["DESCRIPTION"].startswith("Route 1: Course, then post\n")
    assert "check the source" in begins["DESCRIPTION"]
    assert "\nSome time in January\u00a02027.\n" in begins["DESCRIPTION"]
    assert "Some time" not in apply["DESCRIPTION"]
    assert begins["URL"] == "https://example.org/a?b=c&d"
    assert begins["TRANSP"] == "TRANSPARENT"


def test_the_file_is_what_the_standard_asks_for():
    content = to_calendar(summary())
    text = content.decode("utf-8")
    assert text.startswith("BEGIN:VCALENDAR\r\n")
    assert text.endswith("END:VCALENDAR\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert max(len(line.encode("utf-8")) for line in text.split("\r\n")) <= 75
    calendar = Calendar.from_ical(content)
    assert (calendar["VERSION"], calendar["X-WR-CALNAME"]) == (
        "2.0",
        "Summary for Mared Hughes: From assistant to teacher",
    )
    assert all(not component.errors for component in calendar.walk())
    assert "DTSTART;VALUE=DATE:20270101" in text


def test_nothing_depends_on_when_it_is_made():
    assert to_calendar(summary()) == to_calendar(summary())
    assert {event.decoded("DTSTAMP") for event in events(to_calendar(summary()))} == {
        datetime(2026, 11, 22, tzinfo=UTC)
    }


def test_an_event_keeps_its_id_while_its_day_moves():
    old = summary()
    page = old.routes[0]
    moved = replace(page, dates=tuple(replace(entry, day=date(2027, 2, 2), text="x") for entry in page.dates))
    new = replace(old, routes=(moved, *old.routes[1:]), day=date(2027, 1, 5))
    assert {event["UID"] for event in events(to_calendar(old))} == {event["UID"] for event in events(to_calendar(new))}


def test_ids_differ_between_routes_and_people():
    ids = [event["UID"] for person in ("", "A", "B") for event in events(to_calendar(summary(person=person)))]
    assert len(set(ids)) == len(ids)


def test_a_person_is_named_only_where_asked_for():
    assert b"Mared" in to_calendar(summary())
    assert b"Mared" not in to_calendar(summary(person=""))


@pytest.mark.parametrize("language", ["en", "cy", "sv", "fr"])
def test_texts_say_their_language(language):
    assert {event["SUMMARY"].params["LANGUAGE"] for event in events(to_calendar(summary(language)))} == {language}


@pytest.mark.parametrize(
    "hostile", ["a\r\nBEGIN:VALARM\r\nX", "=1+1;a,b\\n", "\u202eשרה 👩‍🏫 " + "é" * 400, "x:y\nEND:VEVENT"]
)
def test_no_text_can_break_out_of_its_line(hostile):
    content = to_calendar(summary(person=hostile, heading=hostile))
    calendar = Calendar.from_ical(content)
    assert [component.name for component in calendar.walk()] == ["VCALENDAR"] + ["VEVENT"] * 4
    assert max(len(line) for line in content.split(b"\r\n")) <= 75


def test_what_a_step_is_marked_with_stands_with_its_dates():
    told = summary()
    page = told.routes[0]
    step = replace(page.steps[0], mark="only proposed: not open yet, changed for you")
    dates = tuple(replace(entry, key=f"{key}/start") for entry, key in zip(page.dates, (step.id, "other"), strict=True))
    marked = replace(told, routes=(replace(page, steps=(step,), dates=dates),))
    found = [event["DESCRIPTION"] for event in events(to_calendar(marked))]
    assert sum("\nOnly proposed: not open yet, changed for you.\n" in words for words in found) == 1

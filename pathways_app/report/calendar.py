"""Calendar files: the dates of routes as all-day events (RFC 5545)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid5

from icalendar import Calendar, Event, vText

from pathways_app.report.document import Summary
from pathways_app.report.route_page import DatedEntry, RoutePage
from pathways_app.report.words import words_in

_PRODUCT = "-//Pathways//Pathways//EN"
_EVENTS = UUID("6b0f6f0e-3a57-5d0c-9a53-7d1d2b0f2c11")
"""The namespace of our event ids (RFC 9562, version 5); any fixed value does."""

_A_DAY = timedelta(days=1)


def to_calendar(summary: Summary) -> bytes:
    """Return the dates of the routes in `summary` as a calendar file.

    Nothing in it depends on when it is made: an event keeps its id as long as route, step and kind of date stay, so
    that a file taken in again moves what is there already. The person is named only where the summary names them.
    """
    words = words_in(summary.language)
    calendar = Calendar()
    calendar.add("PRODID", _PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    for name in ("NAME", "X-WR-CALNAME"):  # the standard's, and what is more often looked for
        calendar.add(name, vText(summary.labels.pair.format(what=summary.running, value=summary.heading)))
    check = words.say("Fees and rules change: check the source before you pay or apply.")
    made = datetime.combine(summary.day, datetime.min.time(), UTC)
    for page in summary.routes:
        route = words.say("Route {number}: {title}", number=page.number, title=page.title)
        marks = {step.id: words.sentence(step.mark) for step in page.steps}
        for entry in sorted(page.dates, key=lambda dated: (dated.day, dated.key)):
            event = Event()
            event.add("UID", str(uuid5(_EVENTS, _identity(summary, page, entry))))
            event.add("DTSTAMP", made)
            event.add("DTSTART", entry.day)
            event.add("DTEND", _next_day(entry.day))
            event.add("SUMMARY", vText(entry.text, params={"LANGUAGE": summary.language}))
            month = 12 * entry.day.year + entry.day.month - 1
            day = words.say("Some time in {month}.", month=words.month(month)) if entry.whole_month else ""
            mark = marks.get(entry.key.partition("/")[0], "")  # as on the page: what a date rests on is not left behind
            about = "\n".join(line for line in (route, day, mark, check) if line)
            event.add("DESCRIPTION", vText(about, params={"LANGUAGE": summary.language}))
            if entry.url:
                event.add("URL", entry.url)
            event.add("TRANSP", "TRANSPARENT")  # a deadline keeps nobody busy
            calendar.add_component(event)
    return bytes(calendar.to_ical())


def _identity(summary: Summary, page: RoutePage, entry: DatedEntry) -> str:
    steps = sorted(step.id for step in page.steps)
    return "\n".join((summary.person, summary.goal, *steps, entry.key))


def _next_day(day: date) -> date:
    return day + _A_DAY

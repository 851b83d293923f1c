"""A summary made by hand: two routes with every kind of row, written in one language."""

from dataclasses import fields
from datetime import date

from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.report import document, drawing, route_page
from pathways_app.report.document import Action, GlanceRow, Length, Paper, Question, Run, Summary
from pathways_app.report.labels import labels_in
from pathways_app.report.route_page import (
    Cash,
    CashRow,
    DatedEntry,
    DocumentRow,
    Mark,
    MoneyRow,
    OffRampRow,
    RoutePage,
    SourceRow,
    StepRow,
)
from pathways_app.report.words import words_in

DAY = date(2026, 11, 22)
_BLANKS = {"str": "", "int": 0, "float": 0.0, "bool": False, "Strip": drawing.Strip((), (), 0.0, "")}


def filled(kind, **known):
    """Return a value of `kind` with nothing in the fields that are not `known`."""
    for field in fields(kind):
        known.setdefault(field.name, () if field.type.startswith("tuple") else _BLANKS.get(field.type, ""))
    return kind(**known)


def pounds(amount):
    return Money.of(amount, "GBP")


def step(number, ident, name, start, end, fee, **more):
    cost = "not known" if fee is None else f"£{fee:,}"
    money = None if fee is None else pounds(fee)
    return filled(
        StepRow, number=number, id=ident, name=name, start=start, end=end, fee=money, cost=cost, sources=(1,), **more
    )


def route(number, title, *, net, steps, name="Bursary"):
    source = SourceRow(1, "s-one", "Page <b>one</b>", "Board", "checked", "https://example.org/a?b=c&d", True, True)
    start, end = steps[0].start, steps[-1].end
    money = filled(
        MoneyRow,
        id="w.b",
        steps=(1,),
        mark=Mark.DUE,
        verdict="due",
        name=name,
        why="Every condition is met.",
        amount=pounds(1000),
        worth="£1,000",
        sources=(1,),
    )
    return filled(
        RoutePage,
        number=number,
        title=title,
        arrival=end,
        months=end - start,
        net_cost=pounds(net),
        known_cost=pounds(net - 100),
        gross_cost=pounds(net + 1000),
        unpaid_months=3,
        unknown_fees=sum(row.fee is None for row in steps),
        cost=f"£{net:,}",
        labels=("fastest", "cheapest"),
        timeline=filled(drawing.Timeline),
        steps=steps,
        money=(money,),
        cash=Cash(
            ("It comes to £500.",),
            *2 * ((CashRow(month(2027, 1), "Jan 2027", "Fee", pounds(-1500), "−£1,500", "−£1,500"),),),
        ),
        documents=(
            DocumentRow(
                "Passport", "or identity card", "by December 2026", month(2026, 12), month(2027, 1), 1, late=True
            ),
        ),
        off_ramps=(OffRampRow(month(2027, 9), "After September 2027", "You hold a degree."),),
        assumptions=("That you live in Wales.",),
        dates=(
            filled(
                DatedEntry,
                key="start:w.course",
                day=date(2027, 1, 1),
                whole_month=True,
                text="Course begins",
                url="https://example.org/a?b=c&d",
            ),
            filled(DatedEntry, key="apply:w.course", day=date(2026, 12, 31), text="Apply; by post, \\ or in person"),
        ),
        sources=(source,),
    )


def summary(language="en", person="Mared Hughes", heading="From assistant to teacher", name="Bursary"):
    """Return the sample; `person`, `heading` and the `name` of its bursary are whatever is to be tried."""
    words = words_in(language)
    january, autumn, end = month(2027, 1), month(2027, 9), month(2028, 9)
    first = (
        step(
            1,
            "w.course",
            "Course",
            january,
            autumn,
            500,
            providers="College",
            why=("It is asked for.",),
            mark="unverified",
        ),
        step(2, "w.post", "Post", autumn, end, 0),
    )
    second = (step(1, "w.course", "Course", january, autumn, 500), step(2, "w.degree", "Degree", autumn, end, None))
    return filled(
        Summary,
        language=language,
        paper=Paper.A4,
        length=Length.FULL,
        day=DAY,
        day_written=words.day(DAY),
        person=person,
        title=heading,
        running=f"Summary for {person}" if person else "Summary",
        foot="Check before you pay.",
        heading=heading,
        lead=(Run("Two routes are worth taking. The quickest takes "), Run("20 months", strong=True), Run(".")),
        rests_on="Assistant in Wales.",
        note="Ring me *before* you pay.",
        labels=labels_in(words),
        rows=(
            filled(GlanceRow, number=1, arrival="Sep 2028", duration="20 months", title="Course", cost="£500"),
            filled(
                GlanceRow, number=2, arrival="Sep 2028", duration="20 months", title="Degree | other", cost="£1,500"
            ),
        ),
        actions=(Action(date(2026, 12, 31), "by 31 December 2026", "Apply to the college", "route 1"),),
        questions=(Question("income", "What is your income?", "up to £1,000"),),
        routes=(
            route(1, "Course, then post", net=500, steps=first, name=name),
            route(2, "Course, then degree", net=1500, steps=second),
        ),
        notes=("Not legal advice.",),
        start=january,
        goal="w.teacher",
        jurisdiction="w",
    )


__all__ = ["DAY", "document", "filled", "route_page", "summary"]

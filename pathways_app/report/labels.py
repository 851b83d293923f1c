"""The fixed words of a summary: headings, the heads of columns, the key."""

from __future__ import annotations

from dataclasses import dataclass

from pathways_app.report.words import Words


@dataclass(frozen=True, slots=True)
class Labels:
    """Fixed words in one `language` (ISO 639-1); each stands where its name says."""

    language: str
    rests_on: str
    routes: str
    arrive: str
    route_and_when: str
    net_cost: str
    without_pay: str
    without_pay_column: str
    key: str
    waiting: str
    study: str
    paper: str
    job: str
    with_pay: str
    no_pay: str
    arrival: str
    first: str
    questions: str
    openings: str
    obstacles: str
    steps: str
    asks: str
    number: str
    what: str
    when: str
    why: str
    cost: str
    money: str
    verdict: str
    amount: str
    cash: str
    month: str
    movement: str
    balance: str
    supports: str
    documents: str
    off_ramps: str
    assumptions: str
    elsewhere: str
    sources: str
    late: str
    wait_bar: str
    change: str
    to_do: str
    page: str
    pair: str
    unshown: str


def labels_in(words: Words) -> Labels:
    """Return the fixed words in the language of `words`; some have fields left to fill in.

    These are `page` with {n} and {m}, and `pair` with {what} and {value}.
    """
    return Labels(
        language=words.language,
        rests_on=words.say("What this rests on."),
        routes=words.say("The routes"),
        arrive=words.say("You arrive"),
        route_and_when=words.say("Route, and when"),
        net_cost=words.say("Net cost"),
        without_pay=words.say("Without pay"),
        without_pay_column=words.say("Months without pay"),
        key=words.say("Key:"),
        waiting=words.say("waiting to start"),
        study=words.say("study"),
        paper=words.say("paperwork"),
        job=words.say("work"),
        with_pay=words.say("with pay"),
        no_pay=words.say("no pay"),
        arrival=words.say("you arrive"),
        first=words.say("What to do first"),
        questions=words.say("Answers that could change this"),
        openings=words.say("What would open a route"),
        obstacles=words.say("What stands in the way"),
        steps=words.say("Steps"),
        asks=words.say("What each step asks"),
        number=words.say("No."),
        what=words.say("What"),
        when=words.say("When"),
        why=words.say("Why, and what to know"),
        cost=words.say("Cost"),
        money=words.say("Money"),
        verdict=words.say("Due?"),
        amount=words.say("Amount"),
        cash=words.say("Month by month"),
        month=words.say("Month"),
        movement=words.say("In and out"),
        balance=words.say("Balance"),
        supports=words.say("Support on the way"),
        documents=words.say("Documents to find"),
        off_ramps=words.say("If you stop on the way"),
        assumptions=words.say("What this route takes for granted"),
        elsewhere=words.say("The same way elsewhere"),
        sources=words.say("Sources"),
        late=words.say("late"),
        wait_bar=words.say("wait"),
        change=words.say("If this changes"),
        to_do=words.say("To do"),
        page=words.say("Page {n} of {m}"),
        pair=words.say("{what}: {value}"),
        unshown=words.say("□ stands for a character that cannot be printed here."),
    )

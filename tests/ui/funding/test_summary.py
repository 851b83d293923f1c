from dataclasses import replace

from pathways_app.domain.money import Money
from pathways_app.services.funding_board import Group
from pathways_app.ui.funding.summary import summary_words


def pounds(*amounts):
    return tuple(Money.of(amount, "GBP") for amount in amounts)


def test_what_comes_off_is_said_for_one_sum_and_for_several(place, on_routes):
    board = replace(on_routes, off=pounds(500, 500), beyond=0)
    waits = "One of those below waits on an answer of yours."
    assert summary_words(place, board) == f"£500 comes off the cost of each of these routes. {waits}"
    several = summary_words(place, replace(board, off=pounds(0, 500), beyond=3))
    assert several.startswith("Between £0 and £500 comes off the cost, depending on the route.")
    assert several.endswith("3 more of the place go with no step of these routes.")
    nothing = summary_words(place, replace(board, off=pounds(0, 0), beyond=1))
    assert nothing.startswith("Nothing comes off the cost of these routes for certain.")
    assert nothing.endswith("One more of the place goes with no step of these routes.")


def test_what_is_only_proposed_yet_counted_is_said(place, on_routes):
    waiver = next(row for row in on_routes.rows if row.due.bursary == "w.waiver")
    board = replace(on_routes, rows=(replace(waiver, group=Group.SUPPOSED),), off=pounds(500, 500), beyond=0)
    assert summary_words(place, board).endswith("Some of that is only proposed, and counted because you suppose it.")


def test_what_is_no_money_off_waits_on_answers_too(place, on_routes):
    grant = next(row for row in on_routes.rows if row.due.ask)
    board = replace(on_routes, rows=(replace(grant, group=Group.BESIDE),), off=pounds(0, 0), beyond=0)
    assert summary_words(place, board).endswith("One of those below waits on an answer of yours.")


def test_today_counts_what_is_due(place, today):
    assert summary_words(place, today).startswith("Nothing is due for what you could start today.")


def test_a_place_without_bursaries_says_so(place, today):
    empty = replace(place, bursaries={})
    words = summary_words(empty, replace(today, rows=()))
    assert words == "No bursary, grant or loan of this place is known yet."

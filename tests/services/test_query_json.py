from decimal import Decimal

from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.person import Person
from pathways_app.domain.reach import ReachRequest
from pathways_app.services.query_json import query_object, value_of

ASKED = ReachRequest(
    Person(frozenset({"isle.b", "isle.a"}), {"age": Decimal(30)}, budget=Money.of(500, "GBP"), by=month(2030, 9)),
    "isle",
    month(2027, 1),
    what_if=True,
)


def test_a_question_stands_under_the_names_of_the_options():
    query = query_object(ASKED, "isle")
    assert query["from"] == ["isle.a", "isle.b"]
    assert (query["in"], query["start"], query["by"]) == ("isle", "2027-01", "2030-09")
    assert (query["attrs"], query["budget"], query["what_if"]) == ({"age": 30}, 500, True)
    assert not {"to", "all"} & set(query)


def test_one_for_routes_has_the_goal_too_and_is_otherwise_the_same():
    query = query_object(ASKED.towards("isle.teacher"), "isle", whole=False)
    assert query.pop("to") == "isle.teacher"
    assert query.pop("all") is False
    assert query == query_object(ASKED, "isle")


def test_a_number_is_whole_where_it_can_be():
    assert [value_of(Decimal(30)), value_of(Decimal("12.5")), value_of("part_time")] == [30, 12.5, "part_time"]
    assert isinstance(value_of(Decimal(30)), int)

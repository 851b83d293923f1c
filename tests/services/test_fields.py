from datetime import date
from decimal import Decimal

import pytest

from pathways_app.domain.errors import (
    AttributeValueError,
    BadMonthError,
    BadValueError,
    DeadlineBeforeStartError,
    PastStartError,
    UnknownAttributeError,
)
from pathways_app.domain.money import Money
from pathways_app.domain.month import parse_month
from pathways_app.services import fields

TODAY = date(2026, 11, 22)


def test_start_is_next_month_unless_given():
    assert fields.start_month(None, TODAY) == parse_month("2026-12")
    assert fields.start_month(None, date(2026, 12, 31)) == parse_month("2027-01")


def test_start_this_month_is_not_past():
    assert fields.start_month("2026-11", TODAY) == parse_month("2026-11")


def test_start_so_late_that_the_years_looked_through_leave_the_calendar():
    assert fields.start_month("9969-12", TODAY) == parse_month("9969-12")
    with pytest.raises(BadValueError) as error:
        fields.start_month("9970-01", TODAY)
    assert (error.value.field, error.value.given) == ("--start", "9970-01")


def test_start_before_this_month_is_past():
    with pytest.raises(PastStartError) as error:
        fields.start_month("2026-10", TODAY)
    assert (error.value.start, error.value.today) == ("2026-10", "2026-11")


@pytest.mark.parametrize("written", ["2026-13", "12-2026", "2026-1", "soon", ""])
def test_start_that_is_no_month(written):
    with pytest.raises(BadMonthError) as error:
        fields.start_month(written, TODAY)
    assert error.value.option == "--start"


def test_latest_month():
    start = parse_month("2026-12")
    assert fields.latest_month((None, "by", ""), start) is None
    assert fields.latest_month(("2026-12", "by", ""), start) == start
    with pytest.raises(DeadlineBeforeStartError):
        fields.latest_month(("2026-11", "--by", ""), start)
    with pytest.raises(BadMonthError) as error:
        fields.latest_month((2027, "by", "p.yaml"), start)
    assert error.value.option == "by"


def test_attributes_take_the_type_declared_and_options_win(isle):
    told = {"attrs": {"age": 34, "settled": True, "subject": "history", "credits": None}}
    read = fields.attributes(isle, told, ["subject=physics", " age = 3.5 "], "p.yaml")
    assert read == {"age": Decimal("3.5"), "settled": True, "subject": "physics"}


def test_unknown_attribute_offers_near_names(isle):
    with pytest.raises(UnknownAttributeError) as error:
        fields.attributes(isle, {}, ["subjct=physics"], "")
    assert error.value.near == ("subject",)


@pytest.mark.parametrize(
    ("value", "allowed"),
    [("biology", ("physics", "history")), (["physics"], ("physics", "history")), (True, ("physics", "history"))],
)
def test_wrong_value_names_the_allowed_ones(isle, value, allowed):
    with pytest.raises(AttributeValueError) as error:
        fields.attributes(isle, {"attrs": {"subject": value}}, (), "p.yaml")
    assert error.value.allowed == allowed


@pytest.mark.parametrize("option", ["subject", "=physics"])
def test_attribute_option_is_name_and_value(isle, option):
    with pytest.raises(BadValueError) as error:
        fields.attributes(isle, {}, [option], "")
    assert error.value.field == "--attr"


def test_two_values_for_one_name_contradict_each_other():
    assert fields.named_values("--assume", ["subject=art", " subject = art", "age=3"]) == {"subject": "art", "age": "3"}
    with pytest.raises(BadValueError) as raised:
        fields.named_values("--assume", ["subject=art", "age=3", "subject=maths"])
    assert (raised.value.field, raised.value.given) == ("--assume", "subject=maths")
    assert raised.value.wanted == "subject=… (once)"


def test_attributes_that_are_no_mapping(isle):
    with pytest.raises(BadValueError) as error:
        fields.attributes(isle, {"attrs": ["age"]}, (), "p.yaml")
    assert error.value.file == "p.yaml"


@pytest.mark.parametrize(("given", "expected"), [(None, None), ("0", 0), (20, 20), ("168", 168), (12.0, 12)])
def test_hours(given, expected):
    assert fields.hours((given, "study_hours", "")) == expected


@pytest.mark.parametrize("given", ["-1", "169", "ten", True, 7.5, "nan", "inf", [1]])
def test_hours_out_of_range(given):
    with pytest.raises(BadValueError):
        fields.hours((given, "--study-hours", ""))


def test_budget_is_in_the_money_of_the_place():
    assert fields.budget((None, "budget", ""), "SEK") is None
    assert fields.budget(("49.50", "budget", ""), "SEK") == Money(4950, "SEK")
    assert fields.budget((-5, "budget", ""), "GBP") == Money(-500, "GBP")


@pytest.mark.parametrize("given", ["lots", "1e400", True, "NaN"])
def test_budget_that_is_no_amount(given):
    with pytest.raises(BadValueError):
        fields.budget((given, "--budget", ""), "GBP")


def test_modes(isle):
    assert fields.modes(["part_time"], (), "--mode", "") is None
    assert fields.modes(["part_time"], ["part-time"], "--mode", "") == frozenset({"part_time"})
    with pytest.raises(BadValueError) as error:
        fields.modes(["part_time"], ["by_post"], "--mode", "")
    assert error.value.wanted == "part_time"


def test_lists_and_truths_of_a_file():
    assert fields.words({}, "holds", "") == ()
    assert fields.words({"holds": ["a", "b"]}, "holds", "") == ("a", "b")
    assert fields.yes({"keep_earning": True}, "keep_earning", "")
    assert not fields.yes({}, "keep_earning", "")
    with pytest.raises(BadValueError):
        fields.words({"holds": "a"}, "holds", "p.yaml")
    with pytest.raises(BadValueError):
        fields.words({"holds": [1]}, "holds", "p.yaml")
    with pytest.raises(BadValueError):
        fields.yes({"keep_earning": "often"}, "keep_earning", "p.yaml")


def test_an_option_replaces_the_file():
    told = {"budget": 5}
    assert fields.chosen("7", told, "budget", "p.yaml") == ("7", "--budget", "")
    assert fields.chosen(None, told, "budget", "p.yaml") == (5, "budget", "p.yaml")


@pytest.mark.parametrize("name", ["holds", "keep_earning", "attrs", "study_hours", "budget", "by"])
def test_lists_that_share_their_parts_are_shown_only_in_part(isle, name):
    shared = ["x"]
    for _ in range(40):
        shared = [shared] * 9  # written out, more parts than there are atoms in a mountain
    reads = {
        "holds": lambda: fields.words({name: {"a": shared}}, name, "p.yaml"),
        "keep_earning": lambda: fields.yes({name: shared}, name, "p.yaml"),
        "attrs": lambda: fields.attributes(isle, {name: shared}, (), "p.yaml"),
        "study_hours": lambda: fields.hours((shared, name, "p.yaml")),
        "budget": lambda: fields.budget((shared, name, "p.yaml"), "GBP"),
        "by": lambda: fields.latest_month((shared, name, "p.yaml"), parse_month("2027-01")),
    }
    with pytest.raises((BadValueError, BadMonthError)) as error:
        reads[name]()
    given = error.value.written if isinstance(error.value, BadMonthError) else error.value.given
    assert len(given) <= 80

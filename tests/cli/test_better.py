import json

from pathways_app.cli.better import better_lines
from pathways_app.domain.route import OutOfReach

ASKED = (
    "route",
    "--from",
    "wales.role-ta-l3,wales.stl-l3,wales.gcse-english-c,wales.gcse-maths-c,wales.gcse-science-c",
    "--to",
    "wales.role-teacher-primary",
    "--start",
    "2027-01",
    "--study-hours",
    "16",
    "--better",
)


def test_better_routes_are_listed_with_what_they_take_and_bring(run):
    ran = run(*ASKED)
    assert ran.status == 0
    routes, after = ran.out.split("Better routes, just out of reach:")
    better, sources = after.split("Sources\n")
    assert "Route 1" in routes
    assert sources
    head, *lines = better.rstrip().splitlines()
    assert head == ""
    assert any(line.startswith("  With 37 hours of study a week: 49 months sooner (arrival ") for line in lines)
    assert any("--what-if" in line and "wales.degree-apprenticeship-teacher" in line for line in lines)


def test_better_routes_in_json_stand_in_the_explanation(run):
    better = json.loads(run(*ASKED, "--json").out)["explanation"]["better"]
    assert set(better) == {"complete", "further", "openings"}
    first = better["openings"][0]
    assert (first["limit"], first["value"], first["gain"]["months"]) == ("study_hours", 37, 49)
    assert first["changes"][0]["limit"] == "study_hours"
    assert first["route"]["arrival"] == "2032-10"


def test_without_the_option_nothing_is_said_of_them(run):
    assert "better" not in json.loads(run(*ASKED[:-1], "--json").out)["explanation"]


def test_where_there_is_none_that_is_said_as_surely_as_it_is_known():
    assert better_lines(None, OutOfReach()) == ["No better route is just out of reach."]
    assert better_lines(None, OutOfReach(complete=False)) == ["No better route was found."]

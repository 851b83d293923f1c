"""What-ifs on the command line: what is supposed, what it gained, and which routes rest on it."""

import json

import pytest

ASSISTANT = ("--from", "wales.role-ta-l3,wales.stl-l3,wales.gcse-english-c,wales.gcse-maths-c,wales.gcse-science-c")
TEACHER = (*ASSISTANT, "--to", "wales.role-teacher-primary")
HELP = ("--add-bursary", "steps=wales.ou-degree-pt;amount=1500;name=Trust fund")


@pytest.fixture
def answer(run):
    def ask(*words):
        ran = run("route", *TEACHER, *words, "--json")
        assert ran.err == ""
        return json.loads(ran.out)

    return ask


def test_without_what_ifs_there_is_nothing_to_say(answer):
    found = answer()
    assert (found["what_if"], found["without_what_if"]) == ([], None)
    assert found["query"]["assume"] == found["query"]["add_bursary"] == found["query"]["without"] == []
    assert {(tuple(route["proposed"]), tuple(route["made_up"])) for route in found["routes"]} == {((), ())}


def test_each_what_if_says_what_it_gained(answer):
    plain = answer()
    found = answer("--what-if", *HELP, "--attr", "residency=england", "--assume", "residency=wales")
    proposed, assumed, added = found["what_if"]
    degree = "wales.degree-apprenticeship-teacher"
    assert (proposed["kind"], proposed["name"], proposed["used"]) == ("proposed", None, [degree])
    assert proposed["using"] == [n for n, route in enumerate(found["routes"]) if route["proposed"]]
    assert [route["proposed"] for route in found["routes"] if route["proposed"]] == [[degree]]
    assert proposed["with"]["arrival"] < proposed["without"]["arrival"]
    assert (assumed["kind"], assumed["name"]) == ("assumed", "residency")
    assert (added["kind"], added["name"], added["difference"]) == ("added_bursary", "wales.what-if-1", True)
    assert added["used"] == ["wales.what-if-1"]
    assert added["using"] == [n for n, route in enumerate(found["routes"]) if route["made_up"]]
    least = [side["net_cost"]["amount"] for side in (added["without"], added["with"])]
    assert least[0] - least[1] == 1500
    assert found["query"]["attrs"] == {"residency": "england"}
    assert found["query"]["assume"] == [{"attr": "residency", "value": "wales", "instead_of": "england"}]
    assert found["query"]["add_bursary"][0]["amount"] == 1500
    first = min(route["arrival"] for route in plain["routes"])
    assert found["without_what_if"]["arrival"] == first
    assert all(entry["exact"] for entry in found["what_if"])


def test_a_step_left_out_is_on_no_route_and_what_it_costs_is_said(answer):
    found = answer("--without", "wales.ou-degree-pt")
    (entry,) = found["what_if"]
    assert (entry["kind"], entry["name"]) == ("without_step", "wales.ou-degree-pt")
    assert entry["closed"] > 0
    assert all("wales.ou-degree-pt" not in {step["id"] for step in route["steps"]} for route in found["routes"])


def test_the_text_says_it_in_words(run):
    out = run("route", *TEACHER, "--what-if", *HELP, "--assume", "residency=wales", "--without", "wales.degree-ft").out
    head = out[: out.index("To: ")].splitlines()
    assert head[0] == "What if"
    assert head[1].startswith(
        "  What is only proposed: first arrival Feb 2032 instead of Oct 2032; opens 1 route; used: "
    )
    assert head[2] == "  residency = wales, as you suppose: makes 1 route surer"
    assert head[3].startswith("  Trust fund (£1,500), as you suppose: least net cost £19,366.50 instead of £20,866.50")
    assert head[4] == "  Without Full-time honours degree (wales.degree-ft): made no difference"
    assert head[5].startswith(
        "  All of it together: first arrival Feb 2032 instead of Oct 2032; least net cost £19,366.50"
    )
    assert "Teaching degree apprenticeship (wales.degree-apprenticeship-teacher) [proposed]" in out
    assert "Due: £1,500, Trust fund (wales.what-if-1) [made up]" in out


def test_no_way_and_a_way(run):
    goal = ("--from", "wales.role-head", "--to", "wales.role-exec-head")
    assert (
        "  What is only proposed: a way where there is none; opens 1 route; used: "
        in run("route", *goal, "--what-if").out
    )
    ran = run("route", *ASSISTANT, "--to", "wales.role-cover", "--without", "wales.appoint-cover")
    assert ran.status == 1
    assert "): no way where there is one; closes 1 route" in ran.out
    assert "(wales.appoint-cover): left out, as you suppose" in ran.out


def test_the_other_commands_suppose_too(run):
    found = json.loads(run("bursaries", *ASSISTANT, *HELP, "--json").out)
    entry = next(entry for entry in found["bursaries"] if entry["id"] == "wales.what-if-1")
    assert (entry["verdict"], entry["sources"]) == ("due", [])
    assert found["query"]["add_bursary"][0]["id"] == "wales.what-if-1"
    words = (
        *ASSISTANT,
        "--by",
        "2027-04",
        "--without",
        "wales.appoint-cover",
        "--add-bursary",
        "steps=wales.dbs-check;amount=100%",
    )
    out = run("reach", *words).out
    assert "Supposed: Without" in out
    assert any(line.startswith("Family engagement officer") and "2027!" in line for line in out.splitlines())
    roles = {entry["id"]: entry for entry in json.loads(run("reach", *words, "--json").out)["roles"]}
    assert roles["wales.role-cover"]["status"] == "unreachable"
    assert roles["wales.role-fleo"]["earliest"]["made_up"] == ["wales.what-if-1"]


def test_each_fault_is_one_sentence(refused):
    assert "--add-bursary" in refused("route", *TEACHER, "--add-bursary", "amount=5")
    assert "wales.ou-degree-pt" in refused("route", *TEACHER, "--without", "wales.ou-degree-p")
    assert "--assume" in refused("route", *TEACHER, "--assume", "residency")

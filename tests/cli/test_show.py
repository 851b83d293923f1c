import json

import pytest


@pytest.mark.parametrize(
    ("ident", "section", "keys"),
    [
        ("wales.qts", "credential", {"issuer", "summary", "implies", "starting_point", "awarded_by", "needed_by"}),
        ("wales.dbs-check", "step", {"requires", "awards", "duration_months", "fee", "study_modes", "status"}),
        ("wales.psi", "bursary", {"amount", "for_steps", "eligibility", "not_with", "obligations"}),
        ("wales.sup-induction-mentor", "support", {"summary", "for"}),
    ],
)
def test_an_entry_of_every_section(run, ident, section, keys):
    ran = run("show", ident, "--json")
    assert (ran.status, ran.err) == (0, "")
    shown = json.loads(ran.out)
    assert (shown["id"], shown["section"], shown["in"]) == (ident, section, "wales")
    assert keys <= set(shown)
    assert shown["name"]["en"]
    assert shown["sources"]
    text = run("show", ident).out
    assert text.startswith(shown["name"]["en"] + "\n")
    assert ident in text
    assert shown["sources"][0]["title"] in text


def test_a_requirement_keeps_the_grammar_of_the_catalogue(run):
    shown = json.loads(run("show", "wales.psi", "--json").out)
    assert set(shown["eligibility"]) == {"all_of"}
    subject = next(part for part in shown["eligibility"]["all_of"] if part.get("attr") == "subject")
    assert "physics" in subject["in"]
    assert {"attr": "employed_as_teacher", "is": False} in shown["eligibility"]["all_of"]


def test_a_name_serves_as_well(run):
    assert run("show", "ite", "priority", "subject", "incentive").out == run("show", "wales.psi").out


def test_an_unknown_name_is_one_sentence(refused):
    assert "wales.psi" in refused("show", "wales.psy")


def test_a_plan_item_as_a_search_gives_it(run):
    shown = json.loads(run("show", "wales-2026/4.6", "--json").out)
    assert (shown["section"], shown["plan"], shown["item"]) == ("plan_item", "wales-2026", "4.6")
    assert shown["answers"][0]["in"] == "wales"
    text = run("show", "wales-2026/4.6").out
    assert text.startswith(shown["title"])
    assert shown["answers"][0]["answered_by"][0] in text


def test_an_item_the_plan_has_not(refused):
    refused("show", "wales-2026/99")
    refused("show", "zzqq/1")


def test_every_entry_can_be_shown(run):
    found = json.loads(run("search", "e", "--limit", "1000", "--json").out)["results"]
    sections = {hit["section"] for hit in found[::40]}
    for hit in found[::40]:
        assert run("show", hit["id"]).status == 0
        assert json.loads(run("show", hit["id"], "--json").out)["section"] == hit["section"]
    assert len(sections) > 2


def test_one_month_is_one_month(run):
    assert "Duration    1 month (0 to 6), estimate" in run("show", "wales.appoint-teacher-primary").out

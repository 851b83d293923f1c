import json

import pytest


def results(ran):
    assert (ran.status, ran.err) == (0, "")
    return json.loads(ran.out)["results"]


def test_accents_and_case_do_not_matter(run):
    plain = results(run("search", "forskollarare", "--json"))
    accented = results(run("search", "FÖRSKOLLÄRARE", "--json"))
    assert plain
    assert plain == accented
    assert all(hit["in"] == "sweden" for hit in plain)


def test_welsh_names_are_found(run):
    assert "wales.psi" in [hit["id"] for hit in results(run("search", "cymhelliant", "pynciau", "--json"))]


def test_place_kind_and_limit_narrow_the_search(run):
    hits = results(run("search", "teacher", "--in", "bc", "--kind", "step", "--limit", "5", "--json"))
    assert 0 < len(hits) <= 5
    assert {(hit["in"], hit["section"]) for hit in hits} == {("bc", "step")}


def test_text_lists_ids_and_names(run):
    ran = run("search", "headteacher", "--in", "wales")
    assert "wales.role-head" in ran.out
    assert "Headteacher" in ran.out


def test_nothing_found_is_an_answer(run):
    assert run("search", "zzzzqqqq").out == "Nothing found.\n"
    assert results(run("search", "zzzzqqqq", "--json")) == []


@pytest.mark.parametrize("text", ['"', "a AND", "*", "col:x", "NEAR(", "-", "'; drop table"])
def test_what_search_engines_read_as_commands_is_only_text(run, text):
    assert run("search", "--", text).status == 0


@pytest.mark.parametrize("limit", ["0", "-3", "many", "1001", "1e3"])
def test_a_limit_that_will_not_do(refused, limit):
    assert "--limit" in refused("search", "teacher", f"--limit={limit}")

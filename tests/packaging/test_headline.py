import json

JOURNEY = """\
start: 2026-12
journeys:
  - id: one
    goal: wales.role-ta-l3
    person: {holds: [wales.role-ta-l3], attrs: {residency: wales}}
"""


def test_a_journey_is_written_with_what_the_sources_answer(load, tmp_path, monkeypatch):
    headline = load("headline")
    monkeypatch.setattr(headline, "JOURNEYS", tmp_path / "journeys.yaml")
    headline.JOURNEYS.write_text(JOURNEY, encoding="utf-8")
    assert headline.write(tmp_path / "told") == 1
    person = json.loads((tmp_path / "told" / "one.json").read_text())
    assert person == {"holds": ["wales.role-ta-l3"], "attrs": {"residency": "wales"}}
    assert (tmp_path / "told" / "one.line").read_text() == "--to wales.role-ta-l3 --start 2026-12 --json\n"
    assert json.loads((tmp_path / "told" / "one.wanted").read_bytes())["status"] == "held"

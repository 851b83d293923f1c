from argparse import ArgumentParser
from pathlib import Path

from pathways_app.cli.options import add_json, add_person, question_of
from pathways_app.services.request import Question


def parse(*words):
    parser = ArgumentParser(allow_abbrev=False)
    add_person(parser, goal_required=False)
    add_json(parser)
    return parser.parse_args(words)


def test_no_options_ask_nothing():
    assert question_of(parse()) == Question()


def test_every_option_reaches_the_question():
    options = parse(
        *("--from", "a,b", "--from", "c", "--to", "d", "--in", "wales", "--start", "2027-01", "--attr", "x=1"),
        *("--attr", "y=2", "--study-hours", "12", "--keep-earning", "--budget", "-5", "--by", "2030-01"),
        *("--mode", "online", "--mode", "employed", "--person", "p.yaml", "--strict", "--what-if", "--json"),
    )
    assert options.json
    assert question_of(options) == Question(
        holds=("a,b", "c"),
        goal="d",
        jurisdiction="wales",
        start="2027-01",
        attributes=("x=1", "y=2"),
        study_hours="12",
        keep_earning=True,
        budget="-5",
        by="2030-01",
        modes=("online", "employed"),
        person_file=Path("p.yaml"),
        strict=True,
        what_if=True,
    )

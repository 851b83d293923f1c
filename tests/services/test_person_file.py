import json

import pytest

from pathways_app.domain.errors import BadValueError, FileProblemError
from pathways_app.services.person_file import MOST_BYTES, check_size, read_json, read_person

PERSON = {"description": "x", "holds": ["wales.a"], "attrs": {"age": 3}, "by": "2027-08", "keep_earning": True}


def test_json_and_yaml_say_the_same(tmp_path):
    as_json = tmp_path / "café #1.json"
    as_json.write_text(json.dumps(PERSON), encoding="utf-8")
    as_yaml = tmp_path / "p.yaml"
    as_yaml.write_text(
        "description: x\nholds: [wales.a]\nattrs: {age: 3}\nby: 2027-08\nkeep_earning: true\n", encoding="utf-8"
    )
    assert read_person(as_json) == PERSON
    assert read_person(as_yaml) == PERSON


@pytest.mark.parametrize(
    ("name", "text", "reason", "line"),
    [
        ("p.yaml", b"holds:\n  - a\n b: [\n", "malformed", 3),
        ("p.yaml", b"holds: [a]\nattrs:\n  age: 1\n  age: 2\n", "malformed", 4),
        ("p.json", b'{"holds": [\n  "a",\n}\n', "malformed", 3),
        ("p.json", b'{"a": ' + b"9" * 5000 + b"}", "malformed", 1),
        ("p.json", b"[" * 100_000, "malformed", 1),
        ("p.json", b'{"budget": 1,\n"budget": 2}', "malformed", 0),
        ("p.yaml", b"- a\n", "malformed", 1),
        ("p.yaml", b"", "malformed", 1),
        ("p.yaml", b"holds:\n  - \xff\n", "not_text", 2),
        ("p.json", b'{\n"\xff": 1}', "not_text", 2),
        ("p.yaml", b" " * (MOST_BYTES + 1), "too_large", 0),
    ],
)
def test_a_file_that_will_not_do_is_named_with_its_line(tmp_path, name, text, reason, line):
    file = tmp_path / name
    file.write_bytes(text)
    with pytest.raises(FileProblemError) as error:
        read_person(file)
    assert (error.value.file, error.value.reason, error.value.line) == (str(file), reason, line)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(FileProblemError) as error:
        read_person(tmp_path / "none.yaml")
    assert error.value.reason == "missing"


@pytest.mark.parametrize("reader", [read_person, read_json])
def test_a_folder_is_no_file(tmp_path, reader):
    with pytest.raises(FileProblemError) as error:
        reader(tmp_path)
    assert error.value.reason == "unreadable"


def test_a_name_no_file_can_have(tmp_path):
    with pytest.raises(FileProblemError) as error:
        check_size(tmp_path / "a\0b", 1)
    assert error.value.reason == "unreadable"


def test_an_unknown_field_is_named(tmp_path):
    file = tmp_path / "p.yaml"
    file.write_text("hold: [a]\n", encoding="utf-8")
    with pytest.raises(BadValueError) as error:
        read_person(file)
    assert (error.value.field, error.value.given, error.value.file) == ("fields", "hold", str(file))

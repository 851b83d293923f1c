import pytest

from pathways_app.catalogue.yaml_file import Block, read_yaml
from pathways_app.domain.errors import FileProblemError


def test_dates_stay_text_and_mappings_know_their_line(tmp_path):
    file = tmp_path / "x.yaml"
    file.write_text("\ufeffa:\n  - b: 2026-11-22\n    c: 2026-11\n  -\n    d: café\n", encoding="utf-8")
    found = read_yaml(file)
    assert found == {"a": [{"b": "2026-11-22", "c": "2026-11"}, {"d": "café"}]}
    assert isinstance(found, Block)
    assert [entry.line for entry in found["a"]] == [2, 5]


@pytest.mark.parametrize(
    ("content", "reason", "line"),
    [
        (b"a: 1\nb: [\n", "malformed", 3),
        (b"a: 1\nb: 2\na: 3\n", "malformed", 3),
        (b"1: one\n", "malformed", 1),
        (b"a: &x [1]\nb: *y\n", "malformed", 2),
        (b"a: 1\nb: \x07\n", "malformed", 2),
        (b"a: !!python/object:os.system x\n", "malformed", 1),
        (b"a: 1\nb: \xff\n", "not_text", 2),
    ],
)
def test_what_is_wrong_is_named_with_its_line(tmp_path, content, reason, line):
    file = tmp_path / "x.yaml"
    file.write_bytes(content)
    with pytest.raises(FileProblemError) as error:
        read_yaml(file)
    assert (error.value.file, error.value.reason, error.value.line) == (str(file), reason, line)


@pytest.mark.parametrize("text", ["[" * 100_000, "{a: " * 50_000, "- " * 100_000 + "x", "? " * 100_000 + "x"])
def test_nesting_without_end(tmp_path, text):
    file = tmp_path / "x.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(FileProblemError) as error:
        read_yaml(file)
    assert error.value.reason == "malformed"


def test_deep_nesting_that_a_person_might_write(tmp_path):
    file = tmp_path / "x.yaml"
    file.write_text("[" * 400 + "1" + "]" * 400 + "\n" + "# " + "-" * 5000, encoding="utf-8")
    assert read_yaml(file)


def test_a_number_of_five_thousand_digits(tmp_path):
    file = tmp_path / "x.yaml"
    file.write_text("a: " + "9" * 5000, encoding="utf-8")
    with pytest.raises(FileProblemError) as error:
        read_yaml(file)
    assert error.value.reason == "malformed"


def test_a_folder_and_nothing_at_all(tmp_path):
    with pytest.raises(FileProblemError) as error:
        read_yaml(tmp_path)
    assert error.value.reason == "unreadable"
    with pytest.raises(FileProblemError) as error:
        read_yaml(tmp_path / "none.yaml")
    assert error.value.reason == "missing"

import marshal

import pytest

from pathways_app.runtime.kept_code import read_kept, write_kept

MARK = b"this Python\n"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "kept.bin"


def test_what_is_written_is_read_by_the_same_python_and_by_no_other(file):
    write_kept(file, MARK, {"one": b"1"}, {("two", 2): None})
    assert read_kept(file, MARK) == ({"one": b"1"}, {("two", 2): None})
    assert read_kept(file, b"another Python\n") is None
    assert [found.name for found in file.parent.iterdir()] == ["kept.bin"]


def test_what_cannot_be_written_leaves_what_was_there(file):
    write_kept(file, MARK, {}, {"kept": 1})
    with pytest.raises(ValueError, match="unmarshallable"):
        write_kept(file, MARK, {}, {"odd": object()})
    assert read_kept(file, MARK) == ({}, {"kept": 1})


@pytest.mark.parametrize(
    "content",
    [b"", MARK[:3], MARK, MARK + b"\xff", MARK + b"{0"]
    + [MARK + marshal.dumps(value) for value in (None, {}, ({},), ({}, []), ({}, {}, {}))],
)
def test_what_is_damaged_is_left_aside(file, content):
    file.write_bytes(content)
    assert read_kept(file, MARK) is None


def test_what_is_not_there_is_nothing(file):
    assert read_kept(file, MARK) is None
    file.mkdir()
    assert read_kept(file, MARK) is None

import os

from pathways_app.catalogue.stamp import newest_check, newest_check_in


def test_the_newest_day_of_a_source(sources, tmp_path, isle_bytes):
    assert newest_check(sources.read().catalogue) == "2026-11-22"
    file = tmp_path / "a #1.db"
    file.write_bytes(isle_bytes)
    assert newest_check_in(file) == "2026-11-22"


def test_a_file_that_has_changed_is_read_anew(tmp_path, isle_bytes):
    file = tmp_path / "a.db"
    file.write_bytes(isle_bytes)
    newest_check_in(file)
    file.write_bytes(isle_bytes.replace(b"2026-11-22", b"2027-01-05"))
    os.utime(file, ns=(1, 1))
    assert newest_check_in(file) == "2027-01-05"


def test_what_cannot_be_read_has_no_day(tmp_path):
    (tmp_path / "x.db").write_bytes(b"no database")
    for name in ("x.db", "none.db", "nul\0l"):
        assert newest_check_in(tmp_path / name) == ""

import unicodedata

import pytest

from pathways_app.services.file_names import names_for


def test_names_alike_are_numbered():
    assert names_for(["Ann", "Ann", "ann", "Bo", "Ann (2)"]) == ("Ann", "Ann (2)", "ann (3)", "Bo", "Ann (2) (2)")


def test_accents_stored_differently_are_alike():
    composed, parted = unicodedata.normalize("NFC", "Siân"), unicodedata.normalize("NFD", "Siân")
    assert names_for([composed, parted]) == (composed, f"{composed} (2)")


@pytest.mark.parametrize("name", ["", "   ", "...", "/", "\u202e\u200b", "\x00"])
def test_a_name_of_nothing_gets_one_all_the_same(name):
    assert names_for([name, name]) == ("Pathways", "Pathways (2)")


@pytest.mark.parametrize(
    "name",
    ["../../etc/passwd", "C:\\Windows\\x", "a/b", "CON", "nul.txt", "Ann\u202egnp.exe", "a\nb", "-rf", "~x", ".x"],
)
def test_no_name_leaves_its_folder(tmp_path, name):
    (safe,) = names_for([name])
    file = tmp_path / f"{safe}.pdf"
    file.write_bytes(b"x")
    assert [one.name for one in tmp_path.iterdir()] == [f"{safe}.pdf"]
    assert safe.isprintable()
    assert not safe.startswith((".", "-", "~"))
    assert safe.casefold() not in ("con", "nul.txt")


@pytest.mark.parametrize("letter", ["x", "é", "שׁ", "👩", "ก"])
def test_long_names_fit_every_system(tmp_path, letter):
    names = names_for([letter * 10_000] * 3)
    assert len(set(names)) == 3
    for name in names:
        (tmp_path / f"{name}.pdf").touch()
        assert len(f"{name}.pdf".encode()) <= 255
        assert "\ufffd" not in name

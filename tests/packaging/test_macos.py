import plistlib
from pathlib import Path

import pytest

from pathways_app.runtime.paths import QUESTION_ENDING
from pathways_app.runtime.version import VERSION

MACOS = Path(__file__).resolve().parents[2] / "packaging" / "macos"


@pytest.fixture
def dmg(load):
    return load("dmg")


def test_what_the_program_says_of_itself(load):
    info = load("info")
    found = plistlib.loads(plistlib.dumps(info.information("1.2.3")))
    assert found["CFBundleShortVersionString"] == "1.2.3"
    assert found["CFBundleExecutable"] == "pathways"
    assert found["LSBackgroundOnly"] is False
    assert set(found["CFBundleLocalizations"]) == {"en", "cy", "sv", "fr"}
    (kind,) = found["UTExportedTypeDeclarations"]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == [QUESTION_ENDING[1:]]
    assert found["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]


def test_the_hardened_program_asks_for_one_thing_alone():
    content = (MACOS / "entitlements.plist").read_bytes()
    assert b"<!--" not in content
    found = plistlib.loads(content)
    assert found == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_an_image_is_made_without_being_signed(dmg, tmp_path):
    run = [command[0] for command in dmg.commands(tmp_path, "", "")]
    assert run == ["ditto", "ln", "hdiutil", "hdiutil"]
    create = list(dmg.commands(tmp_path, "", ""))[2]
    assert create[-1] == str(dmg.image())
    assert f"Pathways {VERSION}" in create
    assert dmg.image().name.startswith(f"pathways-{VERSION}-macos-")


def test_with_an_identity_it_is_signed_and_with_a_profile_notarised(dmg, tmp_path):
    run = [" ".join(command[:3]) for command in dmg.commands(tmp_path, "Developer ID", "pathways")]
    image = str(dmg.image())
    assert run[0] == "codesign --verify --deep"
    assert "codesign --sign Developer ID" in run
    assert run[-3:] == ["xcrun notarytool submit", "xcrun stapler staple", "hdiutil verify -quiet"]
    assert all(image in command for command in list(dmg.commands(tmp_path, "x", "y"))[-3:])


def test_without_the_program_nothing_is_made(dmg, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(dmg, "APPLICATION", tmp_path / "Pathways.app")
    assert dmg.main() == 2
    assert "package.py" in capsys.readouterr().err


def test_what_is_run_is_run_in_turn(dmg, tmp_path, monkeypatch, capsys):
    ran = []
    monkeypatch.setattr(dmg, "APPLICATION", tmp_path)
    monkeypatch.setattr(dmg.subprocess, "run", lambda command, check: ran.append(command[0]))
    monkeypatch.delenv(dmg.IDENTITY, raising=False)
    monkeypatch.delenv(dmg.PROFILE, raising=False)
    assert dmg.main() == 0
    assert ran == ["ditto", "ln", "hdiutil", "hdiutil"]
    assert capsys.readouterr().out.endswith("not signed\n")

import json
import socket
import sys
from pathlib import Path

import pytest


@pytest.fixture
def clean_room(load):
    return load("clean_room")


def test_a_program_finds_nothing_of_this_machine(clean_room, tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/mine")
    room = clean_room.CleanRoom(tmp_path)
    say = "import json, os; print(json.dumps([os.getcwd(), dict(os.environ)]))"
    done = room.run(Path(sys.executable), "-c", say, DISPLAY=":3", QT_QPA_PLATFORM="")
    folder, environment = json.loads(done.stdout)
    assert folder == environment["HOME"]
    assert " " in folder
    assert not folder.isascii()
    assert environment["DISPLAY"] == ":3"
    assert not {"PYTHONPATH", "QT_QPA_PLATFORM"} & environment.keys()


def test_what_a_program_tells_is_its_last_line(clean_room, tmp_path):
    room = clean_room.CleanRoom(tmp_path)
    assert room.told(Path(sys.executable), "-c", """print("so far"); print('{"paint": 1}')""") == {"paint": 1}
    with pytest.raises(clean_room.FailedError, match="status 3: no luck"):
        room.told(Path(sys.executable), "-c", "import sys; print('no luck', file=sys.stderr); sys.exit(3)")


def test_a_copy_shares_its_files_and_keeps_links(clean_room, tmp_path):
    bundle = tmp_path / "bundle"
    (bundle / "lib").mkdir(parents=True)
    (bundle / "lib" / "one.so").write_text("x")
    (bundle / "two.so").symlink_to("lib/one.so")
    probe = tmp_path / "probe"
    probe.write_text("probe")
    inside = clean_room.beside(bundle, probe, tmp_path / "copy")
    assert inside.read_text() == "probe"
    assert (tmp_path / "copy" / "lib" / "one.so").samefile(bundle / "lib" / "one.so")
    assert (tmp_path / "copy" / "two.so").is_symlink()


def test_a_file_under_two_names_counts_once(load, tmp_path):
    measure = load("measure")
    (tmp_path / "one").write_bytes(b"x" * 1000)
    (tmp_path / "link").symlink_to("one")
    (tmp_path / "two").write_bytes(b"x" * 10)
    assert measure.size(tmp_path) == 1010


def test_without_a_network_a_program_reaches_not_even_this_machine(clean_room, tmp_path):
    room = clean_room.CleanRoom(tmp_path, offline=True)
    listening = socket.create_server(("127.0.0.1", 0))
    port = listening.getsockname()[1]
    say = f"import socket; socket.create_connection(('127.0.0.1', {port}), 1)"
    done = room.run(Path(sys.executable), "-c", say)
    listening.close()
    assert (done.returncode != 0) == room.offline
    assert clean_room.CleanRoom(tmp_path / "other").offline is False

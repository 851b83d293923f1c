from importlib.metadata import version

from pathways_app.runtime.version import VERSION


def test_installed_program_states_this_version():
    assert version("pathways") == VERSION

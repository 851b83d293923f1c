"""Workspaces to explore: the small place, and the shipped catalogue."""

import pytest

from pathways_app.services.workspace import Workspace
from tests.ui.explore.shelf import Shelf


@pytest.fixture
def shelf(place, route):
    """The small place."""
    made = Shelf(place, route)
    yield made
    if made.gate is not None:
        made.gate.set()


@pytest.fixture(scope="session")
def shipped():
    """The catalogue that ships with the program."""
    with Workspace.open() as workspace:
        yield workspace

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from pathways_app.ui.widgets.elided import shortened

LOCAL = "An evening course for assistants ·\u00a0local"


@pytest.fixture
def metrics(qapp):
    return QFontMetricsF(QFont(qapp.font()))


def test_what_fits_stays(metrics):
    assert shortened(metrics, LOCAL, 2_000) == LOCAL


def test_the_mark_of_a_local_entry_stays_after_what_is_cut(metrics):
    width = metrics.horizontalAdvance(LOCAL) - 40
    cut = shortened(metrics, LOCAL, width)
    assert cut.startswith("An evening")
    assert cut.endswith("… ·\u00a0local")
    assert metrics.horizontalAdvance(cut) <= width


def test_other_names_are_cut_at_their_end(metrics):
    name = "An evening course for assistants"
    assert shortened(metrics, name, metrics.horizontalAdvance(name) - 40).endswith("…")


def test_where_there_is_room_for_next_to_nothing_there_is_next_to_nothing(metrics):
    assert len(shortened(metrics, LOCAL, 12)) < 6

import pytest

from pathways_app.ui.status_line import StatusLine


@pytest.fixture
def line(qtbot, theme):
    line = StatusLine(theme)
    qtbot.addWidget(line)
    line.show()
    return line


def test_it_says_whose_facts_these_are(line):
    line.show_catalogue("Wales", "2026-11-22")
    assert line.catalogue.isVisible()
    assert line.catalogue.label.text().startswith("Catalogue: Wales, checked 22")
    line.show_catalogue("", "")
    assert not line.catalogue.isVisible()


def test_a_message_has_the_room_to_itself_for_as_long_as_it_stays(line):
    line.show_catalogue("Wales", "2026-11-22")
    line.showMessage("Copied")
    line.show_count("4 routes")
    assert not line.catalogue.isVisible()
    assert not line.count.isVisible()
    line.clearMessage()
    assert line.catalogue.isVisible()
    assert line.count.isVisible()


def test_it_says_who_signed_the_pack_they_came_in(line):
    line.show_catalogue("Wales", "2026-11-22", "Gyrfa Dysgu")
    said = line.catalogue.label.text().replace("\u00a0", " ")
    assert said == "Catalogue: Wales, checked 22 Nov 2026, signed by Gyrfa Dysgu"


def test_facts_are_cut_before_they_push_one_another_out(qtbot, line):
    line.show_catalogue("A place with a very long name indeed", "2026-11-22")
    line.show_count("4 routes and a great many questions that are still open")
    line.resize(line.offline.width() + 240, line.height())
    qtbot.waitUntil(lambda: line.offline.geometry().right() < line.width())
    assert line.count.geometry().right() < line.offline.x()


def test_a_message_is_written_in_the_letters_of_the_facts(line):
    line.resize(600, 30)
    empty = line.grab().toImage()
    line.showMessage("Copied")
    said = line.grab().toImage()
    changed = [x for x in range(said.width()) for y in range(said.height()) if said.pixel(x, y) != empty.pixel(x, y)]
    assert min(changed) >= 12
    assert max(changed) < 12 + 60

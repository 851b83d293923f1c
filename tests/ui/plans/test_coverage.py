from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from pathways_app.domain.plan import PlanStatus
from pathways_app.ui.plans.coverage import paint_coverage

BOX = QRectF(0, 0, 400, 12)


def painted(theme, counts):
    image = QImage(400, 12, QImage.Format.Format_RGB32)
    image.fill(theme.color("pane"))
    painter = QPainter(image)
    places = paint_coverage(painter, BOX, counts, theme)
    painter.end()
    return image, places


def test_each_state_has_its_share(theme):
    _, places = painted(theme, {PlanStatus.MET: 1, PlanStatus.PARTLY: 2, PlanStatus.GAP: 1, None: 4})
    assert [round(box.width()) for box in places.values()] == [98, 198, 98]
    assert list(places) == [PlanStatus.MET, PlanStatus.PARTLY, PlanStatus.GAP]


def test_each_state_has_its_pattern(theme):
    image, places = painted(theme, dict.fromkeys(PlanStatus, 1))
    inside = {
        status: {image.pixelColor(int(x), 6).name() for x in range(int(box.left()) + 4, int(box.right()) - 4)}
        for status, box in places.items()
    }
    assert inside[PlanStatus.MET] == {theme.color("met").name()}
    assert {theme.color("met").name(), theme.color("met-soft").name()} <= inside[PlanStatus.PARTLY]
    assert theme.color("pane").name() in inside[PlanStatus.PROPOSED]
    assert len(inside[PlanStatus.PROPOSED]) > 1
    assert inside[PlanStatus.GAP] == {theme.color("pane").name()}


def test_nothing_linked_draws_nothing(theme):
    assert painted(theme, {None: 3})[1] == {}

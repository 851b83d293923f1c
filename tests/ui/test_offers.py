from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from pathways_app.ui.offers import Offer, OfferDelegate, OfferModel, OfferRole

OFFERS = (Offer("search", "Edit › Undo", "Ctrl+Z", int), Offer("flag", "A name", "", int, as_goal=int))


def test_the_model_keeps_qts_rules(qtmodeltester):
    model = OfferModel()
    model.replace(OFFERS)
    qtmodeltester.check(model)


def test_an_offer_comes_back_whole():
    model = OfferModel()
    model.replace(OFFERS)
    assert model.index(0).data(OfferRole) is OFFERS[0]
    model.replace(())
    assert model.rowCount() == 0


def test_a_row_is_drawn_and_the_selected_one_otherwise(theme):
    model, delegate = OfferModel(), OfferDelegate(theme)
    model.replace(OFFERS)
    images = []
    for state in (QStyle.StateFlag.State_None, QStyle.StateFlag.State_Selected):
        image = QImage(300, 32, QImage.Format.Format_RGB32)
        image.fill(theme.color("raised"))
        option = QStyleOptionViewItem()
        option.rect = image.rect()
        option.state = state
        painter = QPainter(image)
        delegate.paint(painter, option, model.index(0))
        painter.end()
        images.append(image)
    assert images[0] != images[1]
    assert delegate.sizeHint(QStyleOptionViewItem(), model.index(0)).height() == round(theme.px(32))

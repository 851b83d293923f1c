from pathways_app.ui.widgets.pill_box import PillBox


def test_a_filter_is_as_wide_as_what_is_chosen_and_its_list_as_the_longest(qtbot, qapp, theme):
    theme.apply(qapp)
    box = PillBox("Kind")
    qtbot.addWidget(box)
    box.addItems(["Any kind", "Roles, qualifications and the like (120)"])
    short = box.sizeHint().width()
    box.setCurrentIndex(1)
    long = box.sizeHint().width()
    words = box.fontMetrics().horizontalAdvance
    assert long - short == words(box.itemText(1)) - words(box.itemText(0))
    assert (box.accessibleName(), box.toolTip()) == ("Kind", "Kind")
    box.setCurrentIndex(0)
    box.show()
    box.showPopup()
    assert box.view().minimumWidth() > words(box.itemText(1))
    box.hidePopup()

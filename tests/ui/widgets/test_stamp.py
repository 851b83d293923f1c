from pathways_app.ui.widgets.stamp import Stamp, StampLabel


def test_is_as_wide_as_its_word_and_says_it(qtbot, theme):
    short, long = (StampLabel(theme, Stamp(word, "circle-check", "met")) for word in ("met", "partly met"))
    for label in (short, long):
        qtbot.addWidget(label)
    assert short.sizeHint().width() < long.sizeHint().width()
    assert long.accessibleName() == "partly met"


def test_soft_ground_for_a_token_and_an_outline_without(qtbot, theme):
    for token, ground in (("met", theme.color("met-soft").name()), ("", theme.color("line-strong").name())):
        label = StampLabel(theme, Stamp("open", "circle-check", token))
        qtbot.addWidget(label)
        label.resize(label.sizeHint())
        image = label.grab().toImage()
        found = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
        assert ground in found

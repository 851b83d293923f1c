from pathways_app.ui.widgets.timeline_tools import TimelineTools


def test_the_zoom_has_names_and_says_where_it_stands(qtbot, theme):
    tools = TimelineTools(theme, 1.0)
    qtbot.addWidget(tools)
    assert tools.bar.into.accessibleName() == "Zoom in"
    tools.bar.say(2.0)
    assert tools.legend.accessibleName() == "Legend"

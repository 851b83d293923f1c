import pytest

from pathways_app.ui.route_row import RowShape


@pytest.mark.parametrize("compact", [False, True])
def test_with_little_width_everything_stands_under_everything(theme, compact):
    shape = RowShape(theme.px(380), theme, compact=compact)
    assert shape.stacked
    assert shape.narrow
    assert shape.strip_left == shape.left
    assert shape.name_right == shape.right
    assert shape.height > RowShape(theme.px(500), theme, compact=compact).height


def test_with_more_width_columns_stand_side_by_side(theme):
    shape = RowShape(theme.px(800), theme, compact=False)
    assert not shape.stacked
    assert shape.left < shape.middle_left < shape.middle_right < shape.cost_right < shape.right


def test_what_the_figures_do_not_need_goes_to_the_names(theme):
    usual = RowShape(theme.px(900), theme, compact=True)
    shape = RowShape(theme.px(900), theme, compact=True, cost=theme.px(70))
    assert shape.name_right > usual.name_right
    assert shape.strip_rect(0).right() > usual.strip_rect(0).right()
    assert RowShape(theme.px(900), theme, compact=False, cost=theme.px(70)).cost == theme.px(140)


def test_a_long_name_takes_some_of_the_room_of_the_strip_but_never_most_of_it(theme):
    usual, long, longer = (
        RowShape(theme.px(900), theme, compact=True, name=theme.px(width)) for width in (100, 400, 2000)
    )
    assert usual.name_right == RowShape(theme.px(900), theme, compact=True).name_right
    assert usual.name_right < long.name_right <= longer.name_right
    assert longer.strip_rect(0).width() > 0.2 * (longer.middle_right - longer.middle_left)

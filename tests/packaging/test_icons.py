import pytest
from PIL import Image


@pytest.fixture
def icons(load):
    return load("icons")


@pytest.mark.parametrize(
    ("ending", "sides"),
    [(".ico", {16, 20, 24, 32, 40, 48, 64, 128, 256}), (".icns", {32, 64, 128, 256, 512, 1024})],
)
def test_an_icon_has_every_size_its_system_asks_for(icons, tmp_path, ending, sides):
    with Image.open(icons.write(tmp_path / "made" / f"pathways{ending}")) as made:
        sizes = made.info["sizes"]
    pixels = {size[0] * (size[2] if len(size) > 2 else 1) for size in sizes}
    assert sides <= pixels


def test_small_ones_are_drawn_and_not_shrunk(icons):
    picture = icons.picture(16).convert("RGBA")
    assert picture.size == (16, 16)
    assert picture.getpixel((0, 0))[3] < 255
    assert picture.getpixel((8, 1))[:3] != (255, 255, 255)
    assert len(picture.getcolors()) > 8

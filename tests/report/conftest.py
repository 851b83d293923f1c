"""The small place."""

from tests import small_place

place, request_, route = small_place.place, small_place.request_, small_place.route

"""Widgets that Qt has no part for: strip, timeline, map, badges, requirement tree."""

"""Benchmarks: how fast and how lean, measured and printed, never asserted."""

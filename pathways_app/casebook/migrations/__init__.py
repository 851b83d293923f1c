"""The formats of a casebook, one module each: what to do to come to it from the one before."""

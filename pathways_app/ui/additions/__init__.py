"""Own additions to the catalogue: a list of them, the forms they are written in, and packs for colleagues."""

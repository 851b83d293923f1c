"""Where the program runs: its files, its version, its log."""

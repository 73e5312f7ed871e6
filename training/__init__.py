"""Training and export: everything that makes weights or compiles for them. Run from the repository's root."""

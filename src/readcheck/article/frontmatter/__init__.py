"""Front matter in YAML, TOML and JSON, with the exact span of every value."""

"""Machine-readable values of a page as claims: JSON-LD, schema.org, typed values."""

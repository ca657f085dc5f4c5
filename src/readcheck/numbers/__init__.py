"""Numbers for site generators: what a page may say of its article and be right."""

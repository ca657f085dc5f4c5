"""Claims: what the page says about itself, where it says so, and whether that is true."""

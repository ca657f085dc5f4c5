"""Report: everything known about one article, and the output formats that render it."""

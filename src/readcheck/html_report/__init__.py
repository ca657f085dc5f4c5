"""A page to look at: the figures of many articles in plots and tables, and each text in shades."""

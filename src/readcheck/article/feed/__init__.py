"""Feeds and sitemaps: what a site says of its pages for programs that list them."""

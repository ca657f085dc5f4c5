"""What moved between two revisions of articles: figures, claims and findings."""

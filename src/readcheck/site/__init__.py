"""The pages of a run as one site: what each says of itself, and which one a link leads to."""

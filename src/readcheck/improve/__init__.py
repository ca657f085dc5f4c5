"""Which sentences and words to change so that an article becomes easier or shorter."""

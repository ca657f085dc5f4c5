"""Where a change pays: what each sentence of a text costs its readers."""

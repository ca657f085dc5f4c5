"""How an article's figures come about: what was counted, and each formula with it put in."""

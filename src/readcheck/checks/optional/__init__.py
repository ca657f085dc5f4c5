"""The checks that run only where they are selected; no other run imports them."""

"""Which claims speak of the page's own article and which of another one."""

"""Pages in the shapes of common generators, whose claims are known to be right or wrong."""

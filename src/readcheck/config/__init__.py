"""Where settings come from: configuration files, the environment, options and front matter."""

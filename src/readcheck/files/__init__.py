"""Files and folders: finding them, leaving out what is excluded, asking git, writing."""

"""`python -m readcheck` is `readcheck`."""

from readcheck.cli.app import main

if __name__ == "__main__":
    main()

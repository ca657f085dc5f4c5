"""How reports are shown: formats, tables, and the escaping that all of them share."""

"""Facts of real certificates, as two libraries have them, and where they differ."""

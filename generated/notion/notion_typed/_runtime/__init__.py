"""The part of the client that is the same for every API. Import from the package, not from here."""

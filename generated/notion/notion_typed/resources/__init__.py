"""The resources of the API; each is loaded from its module when it is first used."""

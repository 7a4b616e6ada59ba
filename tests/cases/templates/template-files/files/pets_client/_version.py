"""The version of this package, and the name under which it calls."""

__version__ = "0.1.0"
USER_AGENT = "pets-client/0.1.0"

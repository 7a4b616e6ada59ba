"""The generated pages of the documentation: `make reference`."""

"""Break the generator in small ways and see whether the tests notice: `make mutants`."""

"""Measures the generator and the package that it makes against what people use today."""

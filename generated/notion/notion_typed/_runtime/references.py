"""Things of a generated package by name, so that nothing is imported before it is used.

What is *not* decided here: what a name stands for.
"""

from __future__ import annotations

import functools
import importlib

__all__ = ["load"]


@functools.cache
def load(package: str, reference: str) -> object:
    """Import ``module:Name`` from below `package`."""
    module, _, name = reference.partition(":")
    found: object = getattr(importlib.import_module(f"{package}.{module}"), name)
    return found

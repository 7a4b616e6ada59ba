"""Overlays: changes to a document that stand in files of their own (OpenAPI Overlay 1.0 and 1.1).

    read_overlay    a file to an `Overlay`
    apply_overlays  the document after all actions of some overlays
    is_overlay      whether a document is itself an overlay
    base_of         the document that an overlay extends

Overlays work on the node tree of a whole document, before references are looked at. What they put
there keeps its place in the overlay's file, so that whatever is wrong with it later is shown there.

Not decided here: which overlays belong to a document (`config`, `pipeline`).
"""

from clientsmith.overlay.apply import apply_overlays
from clientsmith.overlay.model import Overlay
from clientsmith.overlay.read import base_of, is_overlay, read_overlay

__all__ = ["Overlay", "apply_overlays", "base_of", "is_overlay", "read_overlay"]

"""What can be said of several things at once.

In go texts about each of them, out comes what is true of all: where two say different things,
nothing is said.
"""

from __future__ import annotations

from collections.abc import Sequence

from clientsmith.api.types import Doc
from clientsmith.source.prose import common_text


def agreed(docs: Sequence[Doc]) -> Doc:
    """The prose that holds for all; the title is that of the first, because it is but a name."""
    values = {doc.values for doc in docs if doc.values}
    return Doc(
        docs[0].title if docs else "",
        common_text(doc.text for doc in docs),
        common_text(doc.url for doc in docs),
        values.pop() if len(values) == 1 else (),
    )

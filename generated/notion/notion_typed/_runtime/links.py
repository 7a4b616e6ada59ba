"""The ``Link`` header (RFC 8288): where an answer says what belongs to it.

In: the value of the header. Out: the target of one relation. What is *not* decided here: whether
a target may be fetched (`requests`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

__all__ = ["link_target"]

_TARGET: Final = re.compile(r"[\s,]*<([^>]*)>")
_PARAMETER: Final = re.compile(
    r"\s*;\s*(?P<name>[!#$%&'*+.^_`|~0-9A-Za-z-]*)\s*"
    r"(?:=\s*(?:\"(?P<quoted>(?:[^\"\\]|\\.)*)\"|(?P<plain>[^\s;,\"]*)))?"
)


def link_target(header: str, relation: str) -> str | None:
    """Give the target of the first link with this relation, as it stands there.

    A link may have several relations, and their case does not matter (section 2.1.1). What cannot
    be read as a link ends the search.
    """
    for target, relations in _links(header):
        if relation in relations.lower().split():
            return target.strip()
    return None


def _links(header: str) -> Iterator[tuple[str, str]]:
    position = 0
    while found := _TARGET.match(header, position):
        position, relations = found.end(), None
        while parameter := _PARAMETER.match(header, position):
            position = parameter.end()
            # Only the first "rel" of a link counts (section 3.3).
            if parameter["name"].lower() == "rel" and relations is None:
                relations = parameter["quoted"] or parameter["plain"] or ""
        yield found[1], relations or ""

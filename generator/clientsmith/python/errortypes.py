"""The types of the bodies of errors, by operation and status.

In: the responses of all operations, and where types live. Out: the types that are usual for a
status, said once for the client, and those of the operations that differ. An operation that does not
declare a status is taken to answer it as most others do. Which class an error is of is *not* decided
here (`errorviews`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from clientsmith.api.operations import Api, MediaKind, Response
from clientsmith.api.types import Named
from clientsmith.frozen import dataclass
from clientsmith.python.bodies import preferred
from clientsmith.python.layout import Module
from clientsmith.python.literals import string_literal
from clientsmith.python.names import SurfaceNames
from clientsmith.python.pretty import Group, Pair
from clientsmith.python.usage import Role, UseKey, is_error, use_key


@dataclass(frozen=True, slots=True)
class ErrorTypes:
    """References (`module:Name`) by status, such as `404`, `4XX` or `default`."""

    usual: Mapping[str, str]
    special: Mapping[str, Mapping[str, str]]
    """By the id of the operation."""


def find_error_types(api: Api, names: SurfaceNames, homes: Mapping[UseKey, Module]) -> ErrorTypes:
    """The types of the bodies of all errors that the document describes."""
    declared = {
        operation.id: dict(_references(operation.responses, names, homes))
        for operation in api.operations
    }
    speaking = [references for references in declared.values() if references]
    counts = Counter(pair for references in speaking for pair in references.items())
    usual = {
        status: reference
        for (status, reference), count in sorted(counts.items())
        if status.isdigit() and 2 * count > len(speaking)
    }
    return ErrorTypes(usual, {op: _special(own, usual) for op, own in declared.items()})


def _special(own: Mapping[str, str], usual: Mapping[str, str]) -> Mapping[str, str]:
    """What an operation has to say of its own: all of it, if it speaks of whole ranges."""
    entries = sorted(own.items())
    if all(status.isdigit() for status in own):
        entries = [(status, text) for status, text in entries if usual.get(status) != text]
    return dict(entries)


def write_error_types(references: Mapping[str, str]) -> Group:
    """The dictionary of Python that says which statuses have which types."""
    pairs = (
        Pair(string_literal(status) + ": ", string_literal(reference))
        for status, reference in references.items()
    )
    return Group("{", tuple(pairs), "}")


def _references(
    responses: Iterable[Response], names: SurfaceNames, homes: Mapping[UseKey, Module]
) -> Iterator[tuple[str, str]]:
    for response in responses:
        media = preferred(response.content)
        if media is None or media.kind is not MediaKind.JSON or not is_error(response):
            continue
        if not isinstance(media.type, Named):
            continue
        key = use_key(media.type.id, Role.OUTPUT)
        home = homes.get(key)
        if home is not None:
            status = response.status
            status = status if status == "default" else status.upper()
            yield status, f"{home.folder}.{home.name}:{names.types[key]}"

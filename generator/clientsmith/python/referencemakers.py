"""The views of the reference by the name that packs use, made when a pack asks for them.

In: what the package is made from, named. Out: for each name a function. Most packs have no reference,
so its modules are imported by the first call. What the views hold is *not* decided here (`sitepages`).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from clientsmith.python.lazyviews import Maker

if TYPE_CHECKING:
    from clientsmith.python.layout import Module
    from clientsmith.python.named import NamedPackage
    from clientsmith.python.resourceviews import ResourceViews
    from clientsmith.python.sitepages import Reference
    from clientsmith.python.typeviews import TypeViews


def reference_makers(
    named: NamedPackage, modules: tuple[Module, ...], types: TypeViews, resources: ResourceViews
) -> Mapping[str, Maker]:
    """What makes the views of the reference of a package."""

    @cache
    def reference() -> Reference:
        from clientsmith.python.sitepages import Reference  # noqa: PLC0415  # most need none

        return Reference(named, modules, types, resources)

    return {
        "operation": lambda: reference().operations,
        "chapter": lambda: reference().chapters,
        "type": lambda: reference().types,
        "type_module": lambda: reference().type_modules,
        "webhook": lambda: reference().webhooks,
        "site": lambda: (reference().site,),
    }

"""What each type would like to be called, from short to long.

In: where a type was declared and the rules of the configuration. Out: wishes. Components wish for
their own name after the rules; inline types for the name of what they stand in plus what they are
there. Which wish is granted is *not* decided here (`naming`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from clientsmith.api.dispatch import leaves
from clientsmith.api.operations import Api
from clientsmith.api.types import Named, TypeId, UnionType
from clientsmith.config import Config
from clientsmith.python.bodies import flattened_bodies
from clientsmith.python.methods import Method
from clientsmith.python.resources import Target
from clientsmith.python.usage import SENT, Role
from clientsmith.python.words import pascal, singular, words_of
from clientsmith.source.node import unescape_token


class Wishes:
    """The wishes of all types of one API (a cache over pure functions of ids)."""

    def __init__(
        self, api: Api, targets: Mapping[str, Target], methods: Iterable[Method], config: Config
    ) -> None:
        self._api = api
        self._config = config
        self._targets = targets
        self._envelopes: dict[TypeId, list[Method]] = {}
        for method in methods:
            if method.envelope is not None:
                self._envelopes.setdefault(method.envelope, []).append(method)
        self._absorbed = _absorbed(api)
        self._flattened = flattened_bodies(api)
        self._bases: dict[tuple[TypeId, Role], tuple[str, ...]] = {}

    def is_pinned(self, type_id: TypeId) -> bool:
        """Whether the configuration names the type."""
        return type_id in self._config.types.names

    def of(self, type_id: TypeId, role: Role) -> tuple[str, ...]:
        """The wishes of a type in a role."""
        bases = self._base(type_id, role)
        if role is Role.OUTPUT:
            return bases
        suffix = self._config.types.input_suffix
        if self._config.types.rules:
            return tuple(base + suffix for base in bases)
        # Without rules of its own a name such as `CreatePetRequest` already says that it is sent.
        plain = [base for base in bases if SENT.search(base)]
        return (*plain, *(base + suffix for base in bases))

    def _base(self, type_id: TypeId, role: Role) -> tuple[str, ...]:
        known = self._bases.get((type_id, role))
        if known is None:
            known = self._bases[type_id, role] = tuple(dict.fromkeys(self._find(type_id, role)))
        return known

    def _find(self, type_id: TypeId, role: Role) -> Iterable[str]:
        pinned = self._config.types.names.get(type_id)
        if pinned:
            yield pinned
            return
        origin = self._api.types[type_id].origin
        if origin.component:
            yield self._ruled(origin.component, role)
            yield pascal(origin.component)
            return
        whole = self._absorbed.get(type_id)
        if whole:
            yield self._ruled(whole, role)
        joint = self._joined(type_id, role)
        if joint:
            yield joint
        if role is Role.OUTPUT:
            yield from self._of_list(type_id)
        above = self._api.types.get(TypeId(origin.parent))
        for parent in self._parents(origin.parent, role):
            words = _role_words(origin.role)
            if above is not None and above.origin.component and origin.role[:1] == ("variant",):
                # As documents name variants themselves: `ParagraphBlock`, a kind of `Block`.
                yield words + parent
            yield parent + words
            if origin.role[:1] == ("response",):
                # Several successes of one operation differ in their status.
                yield parent + pascal(*origin.role)

    def _of_list(self, type_id: TypeId) -> Iterable[str]:
        """What a page of a list is called: after its method, or after its items when methods share
        it.
        """
        methods = self._envelopes.get(type_id, [])
        if len(methods) == 1:
            yield _of_method(self._targets[methods[0].operation.id]) + "Page"
        elif methods and methods[0].pages is not None:
            item = methods[0].pages.item
            # Items without a name of their own are called after the page that they stand in.
            if isinstance(item, Named) and not self._is_below(item.id, type_id):
                yield self._base(item.id, Role.OUTPUT)[0] + "List"

    def _is_below(self, type_id: TypeId, other: TypeId) -> bool:
        decl = self._api.types.get(type_id)
        while decl is not None and decl.id != other and not decl.origin.component:
            decl = self._api.types.get(TypeId(decl.origin.parent))
        return decl is not None and decl.id == other

    def _joined(self, type_id: TypeId, role: Role) -> str:
        """`PageOrPartialPage`: two components, one of which is meant."""
        decl = self._api.types[type_id]
        if not isinstance(decl, UnionType) or len(decl.variants) != 2:
            return ""
        named: list[str] = []
        for index in leaves(decl.dispatch):
            expr = decl.variants[index].type
            if not isinstance(expr, Named) or not self._api.types[expr.id].origin.component:
                return ""
            named.append(self._base(expr.id, role)[0])
        return "Or".join(named)

    def _parents(self, parent: str, role: Role) -> tuple[str, ...]:
        decl = self._api.types.get(TypeId(parent))
        if decl is not None:
            own = self._base(decl.id, role)
            if decl.id in self._flattened and decl.origin.role[:1] == ("variant",):
                # The body is taken apart into arguments: which alternative an argument comes from
                # is of no interest unless two of them differ.
                return (*self._parents(decl.origin.parent, role), *own)
            return own
        operation = next(
            (
                target
                for key, target in self._targets.items()
                if parent == key or parent.startswith(key + "/")
            ),
            None,
        )
        if operation is not None:
            return (_of_method(operation),)
        if "/" not in parent:  # the document itself
            return ("",)
        *_, above, last = parent.split("/")
        # What is below a webhook or a path is called after it, not after "post".
        return (pascal(unescape_token(above if parent.startswith("#/webhooks/") else last)),)

    def _ruled(self, component: str, role: Role) -> str:
        name = component
        for rule in self._config.types.rules:
            if role in rule.roles:
                name = rule.rename(name) or name
        return pascal(name) or pascal(component)


def _absorbed(api: Api) -> Mapping[TypeId, str]:
    """Inline types that an `allOf` made of one component which exists nowhere else: its name."""
    found: dict[TypeId, list[str]] = {}
    for component, owners in api.merged.items():
        if len(owners) == 1:
            found.setdefault(owners[0], []).append(component.rsplit("/", 1)[-1])
    return {
        owner: unescape_token(names[0])
        for owner, names in found.items()
        if len(names) == 1 and not api.types[owner].origin.component
    }


def _of_method(target: Target) -> str:
    *above, last = target.resource or ("",)
    return pascal(*(singular(part) for part in above), singular(last), target.wishes[0])


def _role_words(role: tuple[str, ...]) -> str:
    """What an inline type is where it stands: `("properties", "cells", "items")` is `Cell`."""
    words: list[str] = []
    parts = iter(role)
    for part in parts:
        match part:
            case "properties" | "variant" | "parameter":
                words.append(next(parts, ""))
            case "response":
                status = next(parts, "")
                words.append("response" if status.startswith("2") else f"response_{status}")
            case "items" | "prefixItems" | "additional" | "additionalProperties":
                one = singular(words[-1]) if words else ""
                if one and one != "_".join(words_of(words[-1])):
                    words[-1] = one
                else:
                    words.append("item" if part in ("items", "prefixItems") else "value")
            case "body":
                pass
            case _:
                words.append(part)
    return pascal(*words)

"""What differs between two editions of a package: the values that comparing gives."""

from __future__ import annotations

from typing import Final

from clientsmith.difference.effects import Effect
from clientsmith.frozen import dataclass
from clientsmith.interface.rules import Kind, Use, effect_of

RETURN: Final = "return"
"""The part of a function that is no parameter; none can be called so."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference of a member, apart from whose member it is; the fields are those of `Change`."""

    kind: Kind
    use: Use
    part: str = ""
    what: str = ""
    before: str = ""
    after: str = ""

    @property
    def effect(self) -> Effect:
        """What it does to code that was right for the old edition."""
        return effect_of(self.kind, self.use)


@dataclass(frozen=True, slots=True)
class Change:
    """One difference.

    `owner` is the path of the definition, `member` the method or field of it (empty: the definition
    itself), `part` a parameter of that or "return" (empty: all of it), and `what` the values, types,
    number of overloads or new name that the change is about. `before` and `after` are the lines of
    code that declare it; empty where there are none. `call` is how a user of the client writes the member:
    `client.pages.create`. `also` has other owners with the same change, such as the class with the
    asynchronous methods.
    """

    kind: Kind
    use: Use
    owner: str
    member: str = ""
    part: str = ""
    what: str = ""
    before: str = ""
    after: str = ""
    call: str = ""
    also: tuple[str, ...] = ()

    @property
    def effect(self) -> Effect:
        """What it does to code that was right for the old edition."""
        return effect_of(self.kind, self.use)

    @property
    def where(self) -> str:
        """What a person would call the place."""
        return self.call or ".".join(it for it in (self.owner, self.member) if it)

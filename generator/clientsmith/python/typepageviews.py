"""The views that pages about types are made of, as people read of them.

They are a part of the contract with template authors, as are those in `referenceviews`, which says
what texts and links are.
"""

from __future__ import annotations

from clientsmith.frozen import dataclass
from clientsmith.python.doors import Json, Markdown, Name
from clientsmith.python.referenceviews import PieceView, PlaceView


@dataclass(frozen=True, slots=True)
class MemberView:
    """A field of a type."""

    name: Markdown
    """The name of the attribute, for a dictionary the key, as Markdown code."""
    wire_name: Markdown
    """What the API calls it, as Markdown code; empty when that is its name."""
    type: tuple[PieceView, ...]
    """Its annotation, in pieces."""
    required: bool
    """Whether it is always there, or must be sent."""
    is_deprecated: bool
    """Whether the document calls it deprecated."""
    default: Markdown
    """What the API takes when it is left out, as Markdown code; empty when nothing is declared."""
    about: Markdown
    """What the document says of it, on one line; may be empty."""


@dataclass(frozen=True, slots=True)
class ArmView:
    """One of the alternatives of a union."""

    type: tuple[PieceView, ...]
    """Its type, in pieces."""
    tags: tuple[Markdown, ...]
    """What it is recognised by, each as Markdown code: values of the tag, or keys."""
    about: Markdown
    """One sentence about it; may be empty."""


@dataclass(frozen=True, slots=True)
class ValueView:
    """A value of an enumeration."""

    literal: Markdown
    """The value in Python, as Markdown code."""
    about: Markdown
    """What the document says of it, on one line; may be empty."""


@dataclass(frozen=True, slots=True)
class TypeView:
    """One declared type, in the direction that it travels in."""

    name: Name
    """Its name: `Page`, `RichTextParam`."""
    folder: Name
    """The folder of its module: `types` for what is read, `params` for what is sent."""
    module: Name
    """The name of its module: `pages`."""
    page: Name
    """The path of its page: `types/pages/Page`."""
    about: tuple[Markdown, ...]
    """What is said of it, block by block; may be empty."""
    is_sent: bool
    """Whether it is sent, not read."""
    is_object: bool
    """Whether it has members: a model, or a typed dictionary if it is sent."""
    is_union: bool
    """Whether it is one of several types."""
    is_enum: bool
    """Whether it is one of several values."""
    is_alias: bool
    """Whether it is another name for a type."""
    is_open: bool
    """Whether what the API adds to a union or an enumeration later arrives, too."""
    is_deprecated: bool
    """Whether the document calls it deprecated."""
    members: tuple[MemberView, ...]
    """The fields of an object."""
    others: tuple[PieceView, ...]
    """The type of members that are not declared, in pieces; empty when none is declared."""
    arms: tuple[ArmView, ...]
    """The alternatives of a union."""
    tag: Markdown
    """The property that tells the alternatives apart, as Markdown code; may be empty."""
    unknown: Name
    """The class of alternatives that are not known yet; empty when there is none."""
    values: tuple[ValueView, ...]
    """The values of an enumeration."""
    target: tuple[PieceView, ...]
    """What an alias stands for, in pieces."""
    counterpart: tuple[PlaceView, ...]
    """The same schema in the other direction, when there is one."""
    taken_by: tuple[PlaceView, ...]
    """The methods that take it as an argument or a part of one."""
    returned_by: tuple[PlaceView, ...]
    """The methods that give it: as their result, as an item of a list, as an event."""
    part_of: tuple[PlaceView, ...]
    """The types that have it: their fields, or they themselves if it is an alternative."""
    brought_by: tuple[PlaceView, ...]
    """The webhooks whose payload it is."""
    is_error: bool
    """Whether errors have it as their body."""
    example: Json
    """A value by example, as JSON; empty when it would be long."""
    schema: Markdown
    """The name of its component schema in the document, as Markdown code; may be empty."""
    url: Markdown
    """Its page in the API's own documentation; empty when there is none."""


@dataclass(frozen=True, slots=True)
class TypeEntryView:
    """A type in the list of its module."""

    name: Name
    """Its name: `Page`."""
    page: Name
    """The path of its page: `types/pages/Page`."""
    about: Markdown
    """One sentence about it; may be empty."""


@dataclass(frozen=True, slots=True)
class TypeModuleView:
    """A module of types: a folder of pages."""

    folder: Name
    """`types` for what is read, `params` for what is sent."""
    name: Name
    """The name of the module: `pages`."""
    page: Name
    """The path of its page: `types/pages/index`."""
    about: Markdown
    """What its types are for, on one line."""
    types: tuple[TypeEntryView, ...]
    """The types in it by name."""

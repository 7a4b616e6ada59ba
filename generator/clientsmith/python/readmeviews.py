"""The views that only Markdown is made of: the reference and the examples of the README.

They are a part of the contract with template authors, as are those in `views`.
"""

from __future__ import annotations

from clientsmith.frozen import dataclass


@dataclass(frozen=True, slots=True)
class ExportView:
    """A public name, the module below the package that defines it, and a sentence about it."""

    name: str
    module: str
    about: str


@dataclass(frozen=True, slots=True)
class ReferenceArgumentView:
    """What the reference says of an argument."""

    name: str
    type: str
    """Its annotation as a code span."""
    required: bool
    about: str


@dataclass(frozen=True, slots=True)
class ReferenceMethodView:
    """What the reference says of a method."""

    name: str
    dotted: str
    anchor: str
    """What its heading can be linked by."""
    summary: str
    about: tuple[str, ...]
    """What is said of it beyond the summary, paragraph by paragraph."""
    signatures: tuple[tuple[str, ...], ...]
    """Each form of the call as lines: what it may be given, and what comes back."""
    arguments: tuple[ReferenceArgumentView, ...]
    answers: tuple[tuple[str, str], ...]
    """What is said of what comes back: statuses, text."""
    is_answered: bool
    """Whether there is anything to say of what comes back."""
    has_alternatives: bool
    """Whether what comes back depends on the status."""
    is_paged: bool
    deprecated: bool
    http: str
    url: str
    """The page of the API's own documentation, or empty."""


@dataclass(frozen=True, slots=True)
class ReferenceGroupView:
    """A resource in the reference; `anchor` is what its heading can be linked by."""

    name: str
    anchor: str
    about: str
    methods: tuple[ReferenceMethodView, ...]


@dataclass(frozen=True, slots=True)
class ReferenceModuleView:
    """A module of types in the reference: `types`, `blocks`, and the names in it."""

    folder: str
    name: str
    types: tuple[ExportView, ...]


@dataclass(frozen=True, slots=True)
class ReferenceView:
    """The reference of a package."""

    groups: tuple[ReferenceGroupView, ...]
    modules: tuple[ReferenceModuleView, ...]


@dataclass(frozen=True, slots=True)
class SecretView:
    """A part of a credential: the client's argument for it, and the variables tried without it."""

    argument: str
    variables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExampleView:
    """A call that an example makes, as lines of one expression without `await`, and what it gives.

    `argument` is the one that the example is about, `variants` are the class names of the union that
    an item is, `shown` the first of them, `tag` is the attribute that tells them apart, `unknown` the
    class of those that are not known; all of these may be empty.
    """

    dotted: str
    call: tuple[str, ...]
    returns: str
    argument: str = ""
    variants: tuple[str, ...] = ()
    tag: str = ""
    unknown: str = ""
    shown: tuple[str, ...] = ()
    shows_all: bool = True
    """Whether `shown` has all variants."""


@dataclass(frozen=True, slots=True)
class ShowcaseView:
    """Calls of this API to explain the package with: for each purpose one, or none if the API has
    nothing of the kind.
    """

    secrets: tuple[SecretView, ...]
    has_reading: bool
    """Whether there is an example of `read` or of `listing`."""
    has_values: bool
    """Whether there is an example of `nested` or of `null`."""
    read: tuple[ExampleView, ...]
    """Reads one thing."""
    timed: tuple[ExampleView, ...]
    """The same call as `read`, with `timeout` and `max_retries` of its own."""
    extended: tuple[ExampleView, ...]
    """The same call as `read`, with a header and a query parameter that are not declared."""
    raw: tuple[ExampleView, ...]
    """The same call as `read`, for the raw response."""
    opened: tuple[ExampleView, ...]
    """The same call as `read`, for a response that is read piece by piece."""
    stream: tuple[ExampleView, ...]
    """Gives events as they arrive."""
    listing: tuple[ExampleView, ...]
    """Reads a list page by page."""
    variants: tuple[ExampleView, ...]
    """Walks a list whose items are a union."""
    nested: tuple[ExampleView, ...]
    """Sends an object within an argument."""
    null: tuple[ExampleView, ...]
    """Sends null for `argument`."""
    perhaps: tuple[ExampleView, ...]
    """The same call as `null`, which sends null only if the variable `remove` is true."""
    upload: tuple[ExampleView, ...]
    """Sends the file `notes.txt` as `argument`."""

"""The views that only Markdown is made of: the reference and the examples of the README.

They are a part of the contract with template authors, as are those in `views`.
"""

from __future__ import annotations

from clientsmith.frozen import dataclass
from clientsmith.python.doors import Markdown, Name, Python


@dataclass(frozen=True, slots=True)
class ExportView:
    """A public name, the module that defines it, and a sentence about it."""

    name: Name
    """The name: `Page`."""
    module: Name
    """The module below its folder: `pages`."""
    about: Markdown
    """A sentence; empty when the document says nothing."""


@dataclass(frozen=True, slots=True)
class ReferenceArgumentView:
    """What the reference says of an argument."""

    name: Name
    """Its name: `page_id`."""
    type: Markdown
    """Its annotation as a code span."""
    required: bool
    """Whether it must be given."""
    about: Markdown
    """What the document says of it; may be empty."""


@dataclass(frozen=True, slots=True)
class ReferenceMethodView:
    """What the reference says of a method."""

    name: Name
    """The name of the method: `create`."""
    dotted: Name
    """How it is called: `pages.create`."""
    anchor: Name
    """What its heading can be linked by."""
    summary: Markdown
    """A sentence without its stop; empty when the document has none."""
    about: tuple[Markdown, ...]
    """What is said of it beyond the summary, paragraph by paragraph."""
    signatures: tuple[tuple[Python, ...], ...]
    """Each form of the call as lines: what it may be given, and what comes back."""
    arguments: tuple[ReferenceArgumentView, ...]
    """Its arguments in the order of the signature."""
    answers: tuple[tuple[Name, Markdown], ...]
    """What is said of what comes back: statuses, text."""
    is_answered: bool
    """Whether there is anything to say of what comes back."""
    has_alternatives: bool
    """Whether what comes back depends on the status."""
    is_paged: bool
    """Whether the result can be iterated over to its end."""
    deprecated: bool
    """Whether it will go."""
    http: Markdown
    """Method and path of the request: `GET /v1/pages/{page_id}`."""
    url: Markdown
    """The page of the API's own documentation, or empty."""


@dataclass(frozen=True, slots=True)
class ReferenceGroupView:
    """A resource in the reference."""

    name: Name
    """How it is reached: `blocks.children`; for the client itself, its class."""
    anchor: Name
    """What its heading can be linked by."""
    about: Markdown
    """What the document says of it; may be empty."""
    methods: tuple[ReferenceMethodView, ...]
    """Its methods in the order of their names."""


@dataclass(frozen=True, slots=True)
class ReferenceModuleView:
    """A module of types in the reference: `types`, `blocks`, and the names in it."""

    folder: Name
    """`types` or `params`."""
    name: Name
    """The module: `blocks`."""
    types: tuple[ExportView, ...]
    """The names that it defines."""


@dataclass(frozen=True, slots=True)
class ReferenceView:
    """The reference of a package."""

    groups: tuple[ReferenceGroupView, ...]
    """The resources that have methods, the client itself first."""
    modules: tuple[ReferenceModuleView, ...]
    """The modules of types and of typed dicts."""


@dataclass(frozen=True, slots=True)
class SecretView:
    """A part of a credential: the client's argument for it, and the variables tried without it."""

    argument: Name
    """The argument of the client: `auth`."""
    variables: tuple[Name, ...]
    """The variables of the environment, in the order in which they are tried."""


@dataclass(frozen=True, slots=True)
class ExampleView:
    """A call that an example makes, and what it gives."""

    dotted: Name
    """The method: `users.me`."""
    call: tuple[Python, ...]
    """The lines of one expression without `await`: `client.users.me()`."""
    returns: Python
    """The annotation of what comes back."""
    argument: Name = ""
    """The argument that the example is about; may be empty."""
    variants: tuple[Name, ...] = ()
    """The classes of the union that an item is, if it is one."""
    tag: Name = ""
    """The attribute that tells the variants apart; may be empty."""
    unknown: Name = ""
    """The class of variants that are not known; may be empty."""
    shown: tuple[Name, ...] = ()
    """The first of `variants`."""
    shows_all: bool = True
    """Whether `shown` has all variants."""


@dataclass(frozen=True, slots=True)
class ShowcaseView:
    """Calls of this API to explain the package with: for each purpose one, or none if the API has
    nothing of the kind.
    """

    secrets: tuple[SecretView, ...]
    """What a client can be given to authenticate with."""
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

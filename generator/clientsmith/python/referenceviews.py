"""The views that a reference is made of: operations, and what pages have in common.

They are a part of the contract with template authors, as are those in `views`. Text is finished
Markdown: what the document says is escaped, and nothing in it can open a link or a tag. Links are
data: `page` is the path of a page without its ending, seen from the top of the reference, and the
template says how to get there from where it stands. Types are in `typepageviews`, the rest in `siteviews`.
"""

from __future__ import annotations

from clientsmith.frozen import dataclass
from clientsmith.python.doors import Markdown, Name, Python


@dataclass(frozen=True, slots=True)
class PieceView:
    """A piece of the text of a type: `Sequence[` or `RichTextParam`."""

    text: Markdown
    """The text, escaped."""
    page: Name
    """The page of the type that it names; empty for what is no name of the package's."""


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A place in the reference, to be linked to."""

    text: Markdown
    """What it is called, escaped: `pages.create`, `Page.parent`."""
    page: Name
    """The path of its page, without ending: `resources/pages`."""
    anchor: Name
    """The id of the heading on that page; empty for the page itself."""


@dataclass(frozen=True, slots=True)
class ArgumentView:
    """An argument of a method."""

    name: Name
    """The Python name."""
    type: tuple[PieceView, ...]
    """Its annotation, in pieces."""
    required: bool
    """Whether it must be given."""
    is_deprecated: bool
    """Whether the document calls it deprecated."""
    place: Name
    """Where it travels: `path`, `query`, `header`, `cookie` or `body`."""
    wire_name: Markdown
    """What the API calls it, as Markdown code; empty when that is its name."""
    about: Markdown
    """What the document says of it, on one line; may be empty."""


@dataclass(frozen=True, slots=True)
class AnswerView:
    """What is said of what comes back."""

    statuses: Markdown
    """The statuses that it is said of: `200`, or `200, 202`."""
    about: Markdown
    """The text, on one line."""


@dataclass(frozen=True, slots=True)
class FailureView:
    """A way that the API refuses a call, as the document declares it for an operation."""

    status: Name
    """The status: `404`, `4XX` or `default`."""
    name: Name
    """The exception class that is raised for it."""
    type: tuple[PieceView, ...]
    """The type of its body, in pieces; empty when the document has none."""
    about: Markdown
    """What the document says of it, on one line; may be empty."""


@dataclass(frozen=True, slots=True)
class CallView:
    """A call of a method by example."""

    sync: tuple[Python, ...]
    """The lines for the synchronous client."""
    asynchronous: tuple[Python, ...]
    """The lines for the asynchronous client."""


@dataclass(frozen=True, slots=True)
class OperationView:
    """One operation of the API as the reference tells of it."""

    name: Name
    """The name of its method: `create`."""
    dotted: Name
    """How it is called: `pages.create`."""
    page: Name
    """The page of its resource: `resources/pages`."""
    anchor: Name
    """The id of its heading on that page."""
    summary: Markdown
    """What it does, in one sentence without its full stop; may be empty."""
    about: tuple[Markdown, ...]
    """What is said of it beyond the summary, block by block."""
    is_deprecated: bool
    """Whether calls of it warn."""
    farewell: Markdown
    """What that warning says; empty when it is not deprecated."""
    signatures: tuple[tuple[Python, ...], ...]
    """Each form of the call as lines of Python: what it takes, and what comes back."""
    arguments: tuple[ArgumentView, ...]
    """Its arguments in the order of the signature, without the options that all methods have."""
    returns: tuple[PieceView, ...]
    """The type of what comes back, in pieces; of an event, where events come."""
    items: tuple[PieceView, ...]
    """The type of what walking all pages gives, in pieces; empty when it has no pages."""
    answers: tuple[AnswerView, ...]
    """What is said of what comes back."""
    is_paged: bool
    """Whether the result can be walked, page after page."""
    is_streamed: bool
    """Whether it gives events as they arrive."""
    failures: tuple[FailureView, ...]
    """The ways to fail that the document declares."""
    http: Markdown
    """The request behind it as Markdown code: `GET /v1/pages/{page_id}`."""
    url: Markdown
    """Its page in the API's own documentation; empty when there is none."""
    example: CallView
    """A call with all that must be given."""


@dataclass(frozen=True, slots=True)
class ChapterView:
    """A resource with its operations: a page of the reference."""

    name: Name
    """How it is reached from the client: `blocks.children`; the client's name for the client."""
    page: Name
    """The path of its page: `resources/blocks_children`."""
    about: tuple[Markdown, ...]
    """What the document says of it, block by block; may be empty."""
    is_client: bool
    """Whether it is the client itself."""
    operations: tuple[OperationView, ...]
    """Its operations by the names of their methods."""

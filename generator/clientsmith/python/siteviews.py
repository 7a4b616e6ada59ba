"""The views of what is around operations and types: webhooks, errors, and the whole reference.

They are a part of the contract with template authors, as are those in `referenceviews`, which says
what texts and links are.
"""

from __future__ import annotations

from clientsmith.frozen import dataclass
from clientsmith.python.doors import Json, Markdown, Name, Toml
from clientsmith.python.referenceviews import ChapterView, PieceView
from clientsmith.python.typepageviews import MemberView, TypeModuleView


@dataclass(frozen=True, slots=True)
class WebhookView:
    """A request that the API sends."""

    name: Markdown
    """What the document calls it, escaped: `pageCreated`."""
    event: Markdown
    """What its bodies call what happened, as code: `page.created`; empty when nothing tells them
    apart."""
    title: Markdown
    """What happened, in one sentence without its full stop; its name when nothing says it."""
    label_toml: Toml
    """Its name for the navigation, as a string of TOML."""
    page: Name
    """The path of its page: `webhooks/page_created`."""
    about: tuple[Markdown, ...]
    """What is said of it, block by block; may be empty."""
    is_deprecated: bool
    """Whether the document calls it deprecated."""
    method: Name
    """The method of the request: `POST`."""
    payload: tuple[PieceView, ...]
    """The type of its body, in pieces; empty when it has none."""
    payload_about: Markdown
    """What is said of its body, on one line; may be empty."""
    members: tuple[MemberView, ...]
    """The fields of the body when it is an object."""
    model: Name
    """The class that reads the body: `PageCreatedWebhookPayload`; empty when it is no class."""
    example: Json
    """A body by example, as JSON; empty when it would be long."""
    url: Markdown
    """Its page in the API's own documentation; empty when there is none."""


@dataclass(frozen=True, slots=True)
class StatusErrorView:
    """An exception class of a status, and what the API's document says of the body."""

    status: Name
    """The status: `404`."""
    name: Name
    """The exception class: `NotFoundError`."""
    types: tuple[tuple[PieceView, ...], ...]
    """The types of its bodies, each in pieces."""


@dataclass(frozen=True, slots=True)
class CodeErrorView:
    """An exception class of an error code."""

    name: Name
    """The exception class."""
    base: Name
    """The class of its status, which it is below."""
    code: Markdown
    """The code, as Markdown code."""
    about: Markdown
    """What the document says of it, on one line; may be empty."""


@dataclass(frozen=True, slots=True)
class SiteView:
    """The whole reference: what its first page and its navigation are made of."""

    title: Markdown
    """The title of the API, escaped."""
    summary: Markdown
    """What the package is, in one line."""
    summary_toml: Toml
    """The same as a string of TOML."""
    about: tuple[Markdown, ...]
    """What the document says of the API, block by block; may be empty."""
    url: Markdown
    """The API's own documentation; empty when the document names none."""
    chapters: tuple[ChapterView, ...]
    """The pages of resources; that of the client itself comes first."""
    types: tuple[TypeModuleView, ...]
    """The modules of types that are read."""
    params: tuple[TypeModuleView, ...]
    """The modules of types that are sent."""
    webhooks: tuple[WebhookView, ...]
    """The pages of webhooks by their names."""
    has_params: bool
    """Whether any type is sent."""
    has_webhooks: bool
    """Whether the API sends requests."""
    event: Name
    """The union of the payloads of all webhooks; empty when there is none."""
    status_errors: tuple[StatusErrorView, ...]
    """The exception classes by status."""
    code_errors: tuple[CodeErrorView, ...]
    """The exception classes by error code."""

"""The views: what a template receives. This is the contract with template authors.

Everything that needs thought (names, annotations, imports, wrapped lines, docstrings) arrives
finished. A view holds strings, booleans and tuples of views or strings; `lines` fields hold whole
lines of source without their leading indentation, laid out as black lays them out.
"""

from __future__ import annotations

from clientsmith.frozen import dataclass
from clientsmith.python.readmeviews import ExportView, ReferenceView, ShowcaseView


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of a model or a key of a typed dict."""

    name: str
    """The Python name; for a typed dict the name on the wire."""
    lines: tuple[str, ...]
    """The whole statement: `title: str | None = None`."""
    doc: tuple[str, ...]
    """The docstring below it, finished; empty when the document says nothing."""


@dataclass(frozen=True, slots=True)
class DeclarationView:
    """A type: a model, a typed dict, or an alias (enum, union, list, map, scalar)."""

    name: str
    is_class: bool
    """Whether it is written as a class: a model, an unknown variant, or a typed dict whose keys are
    identifiers.
    """
    header: tuple[str, ...]
    """The lines that open a class: `class Page(Model):`; empty for an alias."""
    lines: tuple[str, ...]
    """The whole statement of an alias: `Block: TypeAlias = ...`; empty for a class."""
    doc: tuple[str, ...]
    """The docstring, finished; for a class always there."""
    fields: tuple[FieldView, ...]
    extra: tuple[str, ...]
    """Further statements of a class body."""
    gap: tuple[str, ...] = ("", "")
    """The empty lines before it."""


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A module of types (`types/pages.py`) or of typed dicts for requests (`params/pages.py`)."""

    folder: str
    name: str
    doc: tuple[str, ...]
    imports: tuple[str, ...]
    declarations: tuple[DeclarationView, ...]


@dataclass(frozen=True, slots=True)
class IndexView:
    """The lazy index of a folder of modules: `types/__init__.py`."""

    folder: str
    doc: tuple[str, ...]
    imports: tuple[str, ...]
    """The imports that type checkers see."""
    homes: tuple[str, ...]
    """The statement that says which module defines which name."""
    exports: tuple[ExportView, ...]


@dataclass(frozen=True, slots=True)
class OverloadView:
    """One of several signatures of a method."""

    parameters: tuple[str, ...]
    returns: str


@dataclass(frozen=True, slots=True)
class SideView:
    """The synchronous or the asynchronous form of a method."""

    define: str
    """`def` or `async def`."""
    returns: str
    call: tuple[str, ...]
    """The statement of the body: `return self._client.request(...)`."""
    doc: tuple[str, ...]
    overloads: tuple[OverloadView, ...]
    """The signatures that type checkers choose from; empty when there is only one."""


@dataclass(frozen=True, slots=True)
class MethodView:
    """One operation as a method."""

    name: str
    dotted: str
    """How it is called: `pages.properties.retrieve`."""
    http: str
    """`GET /v1/pages/{page_id}`."""
    summary: str
    decorators: tuple[str, ...]
    parameters: tuple[str, ...]
    """Each parameter as a line with its comma: `page_size: int | Omit = omit,`."""
    sync: SideView
    asynchronous: SideView
    endpoint: tuple[str, ...]
    """The statement that makes the endpoint's constant."""


@dataclass(frozen=True, slots=True)
class ChildView:
    """A resource below another: `notion.blocks.children`."""

    name: str
    class_name: str
    async_class_name: str
    module: str
    doc: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FormView:
    """A class with the methods of a resource in a form that gives the response."""

    attribute: str
    """What a resource calls it: `with_raw_response`."""
    decorator: str
    """What makes the attribute: `cached_property`."""
    module: str
    """Where the class is, as the module of the resource imports it: `..responses.pages`."""
    name: str
    owner: str
    """The class of the resource."""
    doc: tuple[str, ...]
    """The docstring of the class, finished."""
    attribute_doc: tuple[str, ...]
    lines: tuple[str, ...]
    """The statements that make the methods of `resource`."""


@dataclass(frozen=True, slots=True)
class ResponsesView:
    """The module of a resource's methods in the forms that give the response."""

    name: str
    doc: tuple[str, ...]
    imports: tuple[str, ...]
    type_imports: tuple[str, ...]
    forms: tuple[FormView, ...]


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A resource and its methods; the client itself is the one with an empty `dotted`."""

    name: str
    """The name of its module: `blocks_children`."""
    dotted: str
    class_name: str
    async_class_name: str
    module_doc: tuple[str, ...]
    doc: tuple[str, ...]
    async_doc: tuple[str, ...]
    is_root: bool
    has_methods: bool
    imports: tuple[str, ...]
    type_imports: tuple[str, ...]
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]
    forms: tuple[FormView, ...]
    """Other forms of the methods; none without methods."""
    async_forms: tuple[FormView, ...]


@dataclass(frozen=True, slots=True)
class ErrorView:
    """An exception class for one error code of the API."""

    name: str
    base: str
    code: str
    about: str
    """What the document says of the code, on one line; may be empty."""
    doc: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClientArgumentView:
    """An argument of the client's constructor."""

    name: str
    line: str
    """`auth: str | None = None,`."""


@dataclass(frozen=True, slots=True)
class ClientView:
    """The two client classes and what they are configured with."""

    name: str
    async_name: str
    doc: tuple[str, ...]
    async_doc: tuple[str, ...]
    first: tuple[ClientArgumentView, ...]
    """The one argument that may be given by position, when there is one."""
    arguments: tuple[ClientArgumentView, ...]
    credentials: tuple[str, ...]
    """The lines of the `credentials=` argument."""
    headers: tuple[str, ...]
    """The lines of the `headers=` argument."""
    settings: tuple[str, ...]
    """The statement that makes SETTINGS."""
    takes_tokens: bool
    """Whether one of the credentials is a token, which a function may give."""
    renews_tokens: bool
    """Whether the client fetches tokens itself for what it is given in place of one."""
    has_rate: bool
    """Whether it is known at what rate the API wants to be called."""
    retries_conflicts: bool
    """Whether a call that is answered with 409 may be repeated."""


@dataclass(frozen=True, slots=True)
class TestCaseView:
    """The tests of one method: a call, what must arrive at the server, what must come back."""

    name: str
    """`data_sources_query`."""
    dotted: str
    call: tuple[str, ...]
    """The statement that calls the method: `result = client.users.me()`."""
    async_call: tuple[str, ...]
    error_call: tuple[str, ...]
    expect: tuple[str, ...]
    """The statement that checks what the mock received."""
    tell: tuple[str, ...]
    """The statement that tells the mock to answer with `answer`."""
    answer: str
    """The expression of what the mock answers."""
    check: tuple[str, ...]
    """The statement that checks the result; none when there is no result."""
    has_error: bool
    error_status: int
    error_class: str
    error_tell: tuple[str, ...]
    """The statement that tells the mock to answer with an error."""


@dataclass(frozen=True, slots=True)
class TestModuleView:
    """The generated tests of one resource."""

    name: str
    dotted: str
    helpers: str
    """What the tests import from the module of checks."""
    has_deprecated: bool
    """Whether deprecated methods are tested, which type checkers would complain of."""
    has_errors: bool
    doc: tuple[str, ...]
    cases: tuple[TestCaseView, ...]


@dataclass(frozen=True, slots=True)
class PackageView:
    """The whole package."""

    distribution: str
    module: str
    version: str
    title: str
    summary: str
    summary_toml: str
    api_version: str
    """The version of the API that requests ask for, or empty."""
    document_version: str
    """The version that the document gives itself."""
    base_url: str
    error: str
    env_prefix: str
    doc: tuple[str, ...]
    client: ClientView
    root: ResourceView
    resources: tuple[ResourceView, ...]
    indexes: tuple[IndexView, ...]
    errors: tuple[ErrorView, ...]
    error_imports: tuple[str, ...]
    """The lines that import the run time's exceptions."""
    error_exports: tuple[str, ...]
    by_code: tuple[str, ...]
    """The statement that says which class is raised for which error code."""
    test_arguments: tuple[str, ...]
    """The lines that give a test's client its credentials."""
    module_literal: str
    examples: str
    """The example responses of the tests, as JSON text."""
    mock: str
    """The document as the mock reads it, as JSON text."""
    probe: str
    """A method that is easily called, as Markdown: `users.me`; empty if none gives JSON."""
    operations: int
    types: int
    reference: ReferenceView
    showcase: ShowcaseView

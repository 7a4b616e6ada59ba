"""The views: what a template receives. This is the contract with template authors.

Everything that needs thought (names, annotations, imports, wrapped lines, docstrings) arrives
finished. A view holds texts, numbers, booleans and tuples of views or texts; the type of a text
says what it is ready for (`doors`). `lines` and other fields of Python hold whole lines of source
without their leading indentation, laid out as black lays them out.

Every field has a docstring; the page for template authors is made from them.
"""

from __future__ import annotations

from clientsmith.frozen import dataclass
from clientsmith.python.caseviews import TestCaseView, TestModuleView
from clientsmith.python.declarationviews import DeclarationView, FieldView, IndexView, ModuleView
from clientsmith.python.doors import Json, Markdown, Name, Python, Toml
from clientsmith.python.methodviews import (
    ChildView,
    FormView,
    MethodView,
    OverloadView,
    ResourceView,
    ResponsesView,
    SideView,
)
from clientsmith.python.readmeviews import ReferenceView, ShowcaseView

__all__ = [
    "ChildView",
    "ClientArgumentView",
    "ClientView",
    "DeclarationView",
    "ErrorView",
    "FieldView",
    "FormView",
    "IndexView",
    "MethodView",
    "ModuleView",
    "OverloadView",
    "PackageView",
    "ResourceView",
    "ResponsesView",
    "SideView",
    "TestCaseView",
    "TestModuleView",
]


@dataclass(frozen=True, slots=True)
class ErrorView:
    """An exception class for one error code of the API."""

    name: Name
    """The class: `ObjectNotFoundError`."""
    base: Name
    """The class of its status, which it is below: `NotFoundError`."""
    code: Markdown
    """The code as the API spells it: `object_not_found`."""
    about: Markdown
    """What the document says of the code, on one line; may be empty."""
    doc: tuple[Python, ...]
    """The docstring of the class, finished."""


@dataclass(frozen=True, slots=True)
class ClientArgumentView:
    """An argument of the client's constructor."""

    name: Name
    """Its name: `auth`."""
    line: Python
    """`auth: str | None = None,`."""


@dataclass(frozen=True, slots=True)
class ClientView:
    """The two client classes and what they are configured with."""

    name: Name
    """The synchronous class: `Notion`."""
    async_name: Name
    """The asynchronous class: `AsyncNotion`."""
    doc: tuple[Python, ...]
    """The docstring of the synchronous class, finished."""
    async_doc: tuple[Python, ...]
    """The docstring of the asynchronous class, finished."""
    first: tuple[ClientArgumentView, ...]
    """The one argument that may be given by position, when there is one."""
    arguments: tuple[ClientArgumentView, ...]
    """The arguments for credentials and headers that are given by keyword."""
    credentials: tuple[Python, ...]
    """The lines of the `credentials=` argument."""
    headers: tuple[Python, ...]
    """The lines of the `headers=` argument."""
    settings: tuple[Python, ...]
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
class MockView:
    """What the mock of the package and its tests read."""

    document: Json
    """The document as the mock reads it, as JSON text."""
    answers: Json
    """The example responses of the tests, as JSON text."""


@dataclass(frozen=True, slots=True)
class PackageView:
    """The whole package."""

    distribution: Name
    """What is installed: `notion-typed`."""
    module: Name
    """What is imported: `notion_typed`."""
    version: Name
    """The version of the package: `0.1.0`."""
    title: Markdown
    """The title of the API."""
    summary: Markdown
    """What the package is, in a sentence."""
    summary_toml: Toml
    """The same for `pyproject.toml`, with its quotes."""
    api_version: Markdown
    """The version of the API that requests ask for, or empty."""
    document_version: Markdown
    """The version that the document gives itself."""
    base_url: Markdown
    """The address of the API; empty when the document names none."""
    error: Name
    """The class that all exceptions are below: `NotionError`."""
    env_prefix: Name
    """What variables of the environment begin with: `NOTION`."""
    doc: tuple[Python, ...]
    """The docstring of the package, finished."""
    client: ClientView
    """The two client classes."""
    root: ResourceView
    """The methods and resources that the client itself has."""
    resources: tuple[ResourceView, ...]
    """All other resources."""
    indexes: tuple[IndexView, ...]
    """The indexes of `types` and `params`."""
    errors: tuple[ErrorView, ...]
    """The exceptions for error codes of the API, in the order of their names."""
    error_imports: tuple[Python, ...]
    """The lines that import the run time's exceptions."""
    error_exports: tuple[Name, ...]
    """The exceptions of the run time that the package offers."""
    by_code: tuple[Python, ...]
    """The statement that says which class is raised for which error code."""
    test_arguments: tuple[Python, ...]
    """The lines that give a test's client its credentials."""
    module_literal: Python
    """The name of the module as a literal."""
    probe: Markdown
    """A method that is easily called, as Markdown: `users.me`; empty if none gives JSON."""
    operations: int
    """How many operations the package has methods for."""
    types: int
    """How many types it declares."""
    reference: ReferenceView
    """What is said of every method and type."""
    showcase: ShowcaseView
    """Calls to explain the package with."""

"""The views of resources: their methods in all forms, and the resources below them.

They are a part of the contract with template authors, as are those in `views`.
"""

from __future__ import annotations

from clientsmith.frozen import dataclass
from clientsmith.python.doors import Markdown, Name, Python


@dataclass(frozen=True, slots=True)
class OverloadView:
    """One of several signatures of a method."""

    parameters: tuple[Python, ...]
    """Each parameter as a line with its comma, as in `MethodView`."""
    returns: Python
    """The annotation of what comes back: `Page`."""


@dataclass(frozen=True, slots=True)
class SideView:
    """The synchronous or the asynchronous form of a method."""

    define: Python
    """`def` or `async def`."""
    returns: Python
    """The annotation of what comes back: `Page`."""
    call: tuple[Python, ...]
    """The statement of the body: `return self._client.request(...)`."""
    doc: tuple[Python, ...]
    """The docstring, finished: what the method does, `Args:` and `Returns:`."""
    overloads: tuple[OverloadView, ...]
    """The signatures that type checkers choose from; empty when there is only one."""


@dataclass(frozen=True, slots=True)
class MethodView:
    """One operation as a method."""

    name: Name
    """The name of the method: `create`."""
    dotted: Name
    """How it is called: `pages.properties.retrieve`."""
    http: Markdown
    """Method and path of the request: `GET /v1/pages/{page_id}`."""
    summary: Markdown
    """The summary of the operation; empty when the document has none."""
    decorators: tuple[Python, ...]
    """The lines above the definition: `@deprecated(...)`; mostly empty."""
    parameters: tuple[Python, ...]
    """Each parameter as a line with its comma: `page_size: int | Omit = omit,`."""
    sync: SideView
    """The synchronous form."""
    asynchronous: SideView
    """The asynchronous form."""
    endpoint: tuple[Python, ...]
    """The statement that makes the endpoint's constant."""


@dataclass(frozen=True, slots=True)
class ChildView:
    """A resource below another: `notion.blocks.children`."""

    name: Name
    """The attribute that leads to it: `children`."""
    class_name: Name
    """Its synchronous class: `BlocksChildrenResource`."""
    async_class_name: Name
    """Its asynchronous class: `AsyncBlocksChildrenResource`."""
    module: Name
    """The module of its classes: `blocks_children`."""
    doc: tuple[Python, ...]
    """The docstring of the attribute, finished."""


@dataclass(frozen=True, slots=True)
class FormView:
    """A class with the methods of a resource in a form that gives the response."""

    attribute: Name
    """What a resource calls it: `with_raw_response`."""
    decorator: Name
    """What makes the attribute: `cached_property`."""
    module: Name
    """Where the class is, as the module of the resource imports it: `..responses.pages`."""
    name: Name
    """The class: `RawPagesResource`."""
    owner: Name
    """The class of the resource."""
    doc: tuple[Python, ...]
    """The docstring of the class, finished."""
    attribute_doc: tuple[Python, ...]
    """The docstring of the attribute, finished."""
    lines: tuple[Python, ...]
    """The statements that make the methods of `resource`."""


@dataclass(frozen=True, slots=True)
class ResponsesView:
    """The module of a resource's methods in the forms that give the response."""

    name: Name
    """The name of the module: `pages`, or `_client` for the client itself."""
    doc: tuple[Python, ...]
    """The docstring of the module, finished."""
    imports: tuple[Python, ...]
    """The lines that import what runs."""
    type_imports: tuple[Python, ...]
    """The lines that import what only type checkers need."""
    forms: tuple[FormView, ...]
    """The classes, the synchronous ones first."""


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A resource and its methods; the client itself is the one with an empty `dotted`."""

    name: Name
    """The name of its module: `blocks_children`."""
    dotted: Name
    """How it is reached from a client: `blocks.children`; empty for the client itself."""
    class_name: Name
    """Its synchronous class: `BlocksChildrenResource`; empty for the client itself."""
    async_class_name: Name
    """Its asynchronous class: `AsyncBlocksChildrenResource`."""
    module_doc: tuple[Python, ...]
    """The docstring of the module, finished: it names the methods."""
    doc: tuple[Python, ...]
    """The docstring of the synchronous class, finished."""
    async_doc: tuple[Python, ...]
    """The docstring of the asynchronous class, finished."""
    is_root: bool
    """Whether it is the client itself."""
    has_methods: bool
    """Whether it has methods of its own, and not only resources below it."""
    imports: tuple[Python, ...]
    """The lines that import what runs, groups apart."""
    type_imports: tuple[Python, ...]
    """The lines that import what only type checkers need."""
    children: tuple[ChildView, ...]
    """The resources directly below it."""
    methods: tuple[MethodView, ...]
    """Its methods in the order of their names."""
    forms: tuple[FormView, ...]
    """Other forms of the methods; none without methods."""
    async_forms: tuple[FormView, ...]
    """The same for the asynchronous class."""

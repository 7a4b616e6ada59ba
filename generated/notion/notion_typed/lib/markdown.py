"""Pages as Markdown, and Markdown as pages, by the endpoints of the API.

In: the id of a page or Markdown. Out: Markdown or a page. What is *not* decided here: how blocks
and Markdown correspond; that is Notion's affair.
"""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Coroutine, Mapping
from typing import TYPE_CHECKING, Any, overload

from typing_extensions import Unpack

from .._runtime.base_model import wire_value
from .._runtime.omit import Omit, omit
from ._flow import Flow, ask, run

if TYPE_CHECKING:
    from .._client import AsyncNotion, Notion
    from .._runtime.options import RequestOptions
    from ..params import PageCreateParentParam, PageCreatePropertyParam
    from ..types import Page, PageMarkdown, PartialPage

__all__ = ["TruncatedMarkdownWarning", "markdown_to_page", "page_to_markdown"]


class TruncatedMarkdownWarning(UserWarning):
    """The Markdown of a page is not all of it."""


@overload
def page_to_markdown(
    client: Notion,
    page_id: str,
    *,
    include_transcript: bool | Omit = omit,
    **options: Unpack[RequestOptions],
) -> str: ...
@overload
def page_to_markdown(
    client: AsyncNotion,
    page_id: str,
    *,
    include_transcript: bool | Omit = omit,
    **options: Unpack[RequestOptions],
) -> Coroutine[Any, Any, str]: ...
def page_to_markdown(
    client: Notion | AsyncNotion,
    page_id: str,
    *,
    include_transcript: bool | Omit = omit,
    **options: Unpack[RequestOptions],
) -> str | Coroutine[Any, Any, str]:
    """Give the content of a page as Markdown.

    Args:
        client: `Notion`, or `AsyncNotion`, with which the call is to be awaited.
        page_id: The page, or the block, whose content is wanted.
        include_transcript: Whether the transcripts of meeting notes belong to it.
        options: For the call, such as `timeout`.

    Gives a `TruncatedMarkdownWarning` if the page was too long for the API; `walk_blocks` reads
    the rest.

    Example:
        >>> lib.page_to_markdown(client, markdown_page_id)
        '# Hello'
    """

    def flow() -> Flow[str]:
        page: PageMarkdown = yield from ask(
            lambda client: client.pages.retrieve_markdown(
                page_id, include_transcript=include_transcript, **options
            ),
            lambda client: client.pages.retrieve_markdown(
                page_id, include_transcript=include_transcript, **options
            ),
        )
        if wire_value(page, "truncated") is True:
            _warn(f"the Markdown of {page_id} is cut off")
        return page.markdown

    return run(client, flow())


@overload
def markdown_to_page(
    client: Notion,
    markdown: str,
    *,
    parent: PageCreateParentParam,
    title: str | Omit = omit,
    properties: Mapping[str, PageCreatePropertyParam] | Omit = omit,
    **options: Unpack[RequestOptions],
) -> Page | PartialPage: ...
@overload
def markdown_to_page(
    client: AsyncNotion,
    markdown: str,
    *,
    parent: PageCreateParentParam,
    title: str | Omit = omit,
    properties: Mapping[str, PageCreatePropertyParam] | Omit = omit,
    **options: Unpack[RequestOptions],
) -> Coroutine[Any, Any, Page | PartialPage]: ...
def markdown_to_page(
    client: Notion | AsyncNotion,
    markdown: str,
    *,
    parent: PageCreateParentParam,
    title: str | Omit = omit,
    properties: Mapping[str, PageCreatePropertyParam] | Omit = omit,
    **options: Unpack[RequestOptions],
) -> Page | PartialPage | Coroutine[Any, Any, Page | PartialPage]:
    """Make a page of Markdown.

    Args:
        client: `Notion`, or `AsyncNotion`, with which the call is to be awaited.
        markdown: The content, in Notion's dialect of Markdown.
        parent: Where the page goes.
        title: What it is called.
        properties: Further values, for a row of a data source.
        options: For the call, such as `timeout`.

    Example:
        >>> page = lib.markdown_to_page(client, "# Hello", parent={"page_id": page_id}, title="Hi")
        >>> lib.page_title(page) if lib.is_full_page(page) else "no access"
        'Hi'
    """
    values: dict[str, PageCreatePropertyParam] = (
        {} if isinstance(properties, Omit) else {**properties}
    )
    if not isinstance(title, Omit):
        # The property that is the title answers to this id, whatever it is called.
        values["title"] = {"title": [{"text": {"content": title}}]}
    created = ask(
        lambda client: client.pages.create(
            parent=parent, markdown=markdown, properties=values or omit, **options
        ),
        lambda client: client.pages.create(
            parent=parent, markdown=markdown, properties=values or omit, **options
        ),
    )
    return run(client, created)


def _warn(message: str) -> None:
    """Warn of what a line outside of this package has called for."""
    package = __name__.partition(".")[0] + "."
    level, frame = 1, inspect.currentframe()
    while frame is not None and str(frame.f_globals.get("__name__")).startswith(package):
        level, frame = level + 1, frame.f_back
    warnings.warn(message, TruncatedMarkdownWarning, stacklevel=level)

"""What Notion needs besides its operations: large tables, long pages, files, webhooks, rich text.

These functions are written by hand and stay when the package is generated anew. Their calls are
those of the clients, with all that these do: retries, limits, hooks, errors.

**One function for both clients.** What makes calls takes the client as its first argument, and is
as synchronous as that client is: with `Notion` it returns the result, with `AsyncNotion` a
coroutine to be awaited; what walks is walked with ``for`` or with ``async for``. So code changes
between the clients as it does for their own methods, by an ``await``, and there is one name to
remember, one page to read and one implementation to trust. Overloads tell type checkers which is
which; they complain about an ``await`` that is missing. Pairs of names (``walk_blocks`` and
``walk_blocks_async``) were the alternative: they say nothing that the client does not say.

- Reading: `iterate_all_data_source_rows`, `walk_blocks`, `page_to_markdown`, `plain_text`,
  `property_value`, `page_title`, and `is_full` with its kin
- Writing: `append_blocks` (`resume_append_blocks` after an error), `upload_file`, `import_file`, `markdown_to_page`, and the builders in
  `blocks`, `rich_text` and `properties`
- Waiting: `wait_for_async_task`
- Webhooks: `receive_webhook`, `verify_webhook_signature`, `parse_webhook`, `sign_webhook_payload`
- Links and ids: `extract_page_id`, `extract_database_id`, `extract_block_id`, `extract_notion_id`,
  `notion_url`, and `oauth.authorize_url`

Nothing is imported before it is used. Examples begin with ``from notion_typed import lib`` and a
client, and run in the tests of the package.

Example:
    >>> from notion_typed import AsyncNotion, lib
    >>> async def outline(client: AsyncNotion) -> None:
    ...     async for block, depth in lib.walk_blocks(client, page_id):
    ...         print(depth, block.type if lib.is_full_block(block) else "no access")
    ...     await lib.append_blocks(client, page_id, [lib.blocks.paragraph("The end")])
    >>> asyncio.run(outline(async_client))
    0 heading_2
    0 toggle
    1 to_do
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import blocks as blocks
    from . import oauth as oauth
    from . import properties as properties
    from . import rich_text as rich_text
    from ._progress import UploadProgress as UploadProgress
    from .append import append_blocks as append_blocks
    from .append import resume_append_blocks as resume_append_blocks
    from .errors import AsyncTaskFailedError as AsyncTaskFailedError
    from .errors import FileUploadFailedError as FileUploadFailedError
    from .errors import WaitCancelledError as WaitCancelledError
    from .errors import WaitTimeoutError as WaitTimeoutError
    from .errors import WebhookBodyError as WebhookBodyError
    from .errors import WebhookSignatureError as WebhookSignatureError
    from .guards import FullObject as FullObject
    from .guards import is_equation as is_equation
    from .guards import is_full as is_full
    from .guards import is_full_block as is_full_block
    from .guards import is_full_comment as is_full_comment
    from .guards import is_full_data_source as is_full_data_source
    from .guards import is_full_database as is_full_database
    from .guards import is_full_page as is_full_page
    from .guards import is_full_page_or_data_source as is_full_page_or_data_source
    from .guards import is_full_user as is_full_user
    from .guards import is_full_view as is_full_view
    from .guards import is_mention as is_mention
    from .guards import is_text as is_text
    from .ids import extract_block_id as extract_block_id
    from .ids import extract_database_id as extract_database_id
    from .ids import extract_notion_id as extract_notion_id
    from .ids import extract_page_id as extract_page_id
    from .ids import notion_url as notion_url
    from .imports import import_file as import_file
    from .markdown import TruncatedMarkdownWarning as TruncatedMarkdownWarning
    from .markdown import markdown_to_page as markdown_to_page
    from .markdown import page_to_markdown as page_to_markdown
    from .oauth import authorize_url as authorize_url
    from .properties import page_title as page_title
    from .properties import property_value as property_value
    from .rich_text import plain_text as plain_text
    from .rich_text import text as text
    from .rows import iterate_all_data_source_rows as iterate_all_data_source_rows
    from .tasks import wait_for_async_task as wait_for_async_task
    from .uploads import upload_file as upload_file
    from .walk import WalkedBlock as WalkedBlock
    from .walk import walk_blocks as walk_blocks
    from .webhooks import WebhookDelivery as WebhookDelivery
    from .webhooks import WebhookHandshake as WebhookHandshake
    from .webhooks import parse_webhook as parse_webhook
    from .webhooks import receive_webhook as receive_webhook
    from .webhooks import sign_webhook_payload as sign_webhook_payload
    from .webhooks import verify_webhook_signature as verify_webhook_signature

__all__ = [
    "AsyncTaskFailedError",
    "FileUploadFailedError",
    "FullObject",
    "TruncatedMarkdownWarning",
    "UploadProgress",
    "WaitCancelledError",
    "WaitTimeoutError",
    "WalkedBlock",
    "WebhookBodyError",
    "WebhookDelivery",
    "WebhookHandshake",
    "WebhookSignatureError",
    "append_blocks",
    "authorize_url",
    "blocks",
    "extract_block_id",
    "extract_database_id",
    "extract_notion_id",
    "extract_page_id",
    "import_file",
    "is_equation",
    "is_full",
    "is_full_block",
    "is_full_comment",
    "is_full_data_source",
    "is_full_database",
    "is_full_page",
    "is_full_page_or_data_source",
    "is_full_user",
    "is_full_view",
    "is_mention",
    "is_text",
    "iterate_all_data_source_rows",
    "markdown_to_page",
    "notion_url",
    "oauth",
    "page_title",
    "page_to_markdown",
    "parse_webhook",
    "plain_text",
    "properties",
    "property_value",
    "receive_webhook",
    "resume_append_blocks",
    "rich_text",
    "sign_webhook_payload",
    "text",
    "upload_file",
    "verify_webhook_signature",
    "wait_for_async_task",
    "walk_blocks",
]

_MODULES = {"blocks", "oauth", "properties", "rich_text"}
_HOMES = {
    "append_blocks": "append",
    "resume_append_blocks": "append",
    "AsyncTaskFailedError": "errors",
    "FileUploadFailedError": "errors",
    "WaitCancelledError": "errors",
    "WaitTimeoutError": "errors",
    "WebhookBodyError": "errors",
    "WebhookSignatureError": "errors",
    "FullObject": "guards",
    "is_equation": "guards",
    "is_full": "guards",
    "is_full_block": "guards",
    "is_full_comment": "guards",
    "is_full_data_source": "guards",
    "is_full_database": "guards",
    "is_full_page": "guards",
    "is_full_page_or_data_source": "guards",
    "is_full_user": "guards",
    "is_full_view": "guards",
    "is_mention": "guards",
    "is_text": "guards",
    "extract_block_id": "ids",
    "extract_database_id": "ids",
    "extract_notion_id": "ids",
    "extract_page_id": "ids",
    "notion_url": "ids",
    "TruncatedMarkdownWarning": "markdown",
    "markdown_to_page": "markdown",
    "page_to_markdown": "markdown",
    "authorize_url": "oauth",
    "page_title": "properties",
    "property_value": "properties",
    "plain_text": "rich_text",
    "text": "rich_text",
    "iterate_all_data_source_rows": "rows",
    "wait_for_async_task": "tasks",
    "UploadProgress": "_progress",
    "import_file": "imports",
    "upload_file": "uploads",
    "WalkedBlock": "walk",
    "walk_blocks": "walk",
    "WebhookDelivery": "webhooks",
    "WebhookHandshake": "webhooks",
    "parse_webhook": "webhooks",
    "receive_webhook": "webhooks",
    "sign_webhook_payload": "webhooks",
    "verify_webhook_signature": "webhooks",
}


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name in _MODULES:
        return import_module(f".{name}", __name__)
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)

"""Tell what came in full from what came as a reference.

In: anything that the API answers with. Out: whether it is the full object; type checkers narrow
both branches. What a connection may not read comes as a reference (`PartialPage` and its like),
which has an id and little else. What is *not* decided here: how an answer became one or the other
(the types of the package do that when they are read).
"""

from __future__ import annotations

from typing import Final, TypeAlias, get_args

from typing_extensions import TypeIs

from ..types import (
    Block,
    Comment,
    Database,
    DataSource,
    DataSourceView,
    EquationRichText,
    MentionRichText,
    Page,
    TextRichText,
    User,
)

__all__ = [
    "FullObject",
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
]

FullObject: TypeAlias = Page | Block | Database | DataSource | Comment | DataSourceView | User
"""Everything that may also come as a reference."""


def _members(union: object) -> tuple[type, ...]:
    # ``Annotated[A | B, how to choose]``: the members stand in the first argument.
    return tuple(get_args(get_args(union)[0]))


_BLOCKS: Final = _members(Block)
_USERS: Final = _members(User)
_FULL: Final = (Page, Database, DataSource, Comment, DataSourceView, *_BLOCKS, *_USERS)


def is_full(value: object) -> TypeIs[FullObject]:
    """Tell whether a page, block, database, data source, comment, view or user came in full.

    One question for all of them: what remains of ``Page | PartialPage`` is `Page`, and
    `PartialPage` in the other branch. Blocks and users of a type that this version does not know
    (`UnknownBlock`) are full: everything that came is there.

    Example:
        >>> [lib.is_full(row) for row in client.data_sources.query(data_source_id)]
        [True, True]
    """
    return isinstance(value, _FULL)


def is_full_page(value: object) -> TypeIs[Page]:
    """Tell whether it is a page in full, and neither a reference nor anything else.

    Example:
        >>> page = client.pages.retrieve(page_id)
        >>> page.url if lib.is_full_page(page) else "no access"
        'https://www.notion.so/Plan'
    """
    return isinstance(value, Page)


def is_full_block(value: object) -> TypeIs[Block]:
    """Tell whether it is a block in full, of whatever type.

    Example:
        >>> blocks = client.blocks.children.list(page_id)
        >>> [block.type for block in blocks if lib.is_full_block(block)]
        ['heading_2', 'toggle']
    """
    return isinstance(value, _BLOCKS)


def is_full_database(value: object) -> TypeIs[Database]:
    """Tell whether it is a database in full.

    Example:
        >>> lib.is_full_database(client.databases.retrieve(database_id))
        True
    """
    return isinstance(value, Database)


def is_full_data_source(value: object) -> TypeIs[DataSource]:
    """Tell whether it is a data source in full.

    Example:
        >>> lib.is_full_data_source(client.data_sources.retrieve(data_source_id))
        True
    """
    return isinstance(value, DataSource)


def is_full_page_or_data_source(value: object) -> TypeIs[Page | DataSource]:
    """Tell whether what a search or a query has found came in full.

    Example:
        >>> all(lib.is_full_page_or_data_source(found) for found in client.search(query="Plan"))
        True
    """
    return isinstance(value, Page | DataSource)


def is_full_comment(value: object) -> TypeIs[Comment]:
    """Tell whether it is a comment in full.

    Example:
        >>> said = client.comments.create(parent={"page_id": page_id}, rich_text=rich_text.rich("Yes"))
        >>> lib.plain_text(said.rich_text) if lib.is_full_comment(said) else "no access"
        'Yes'
    """
    return isinstance(value, Comment)


def is_full_view(value: object) -> TypeIs[DataSourceView]:
    """Tell whether it is a view in full.

    Example:
        >>> lib.is_full_view(client.views.retrieve(view_id))
        True
    """
    return isinstance(value, DataSourceView)


def is_full_user(value: object) -> TypeIs[User]:
    """Tell whether it is a user in full, person or bot.

    Example:
        >>> lib.is_full_user(client.users.me())
        True
    """
    return isinstance(value, _USERS)


def is_text(value: object) -> TypeIs[TextRichText]:
    """Tell whether an item of rich text is a piece of text.

    Example:
        >>> [item.text.content for item in title if lib.is_text(item)]
        ['Due ', 'soon']
    """
    return isinstance(value, TextRichText)


def is_mention(value: object) -> TypeIs[MentionRichText]:
    """Tell whether an item of rich text mentions a user, a page, a date or the like.

    Example:
        >>> [lib.is_mention(item) for item in title]
        [False, False]
    """
    return isinstance(value, MentionRichText)


def is_equation(value: object) -> TypeIs[EquationRichText]:
    """Tell whether an item of rich text is an equation.

    Example:
        >>> [lib.is_equation(item) for item in title]
        [False, False]
    """
    return isinstance(value, EquationRichText)

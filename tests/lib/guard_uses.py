"""What type checkers make of the guards: both branches of each are narrowed. Never run."""

from __future__ import annotations

from typing import assert_type

from notion_typed import lib, types


def every_kind(
    found: types.Page | types.PartialPage | types.Database | types.PartialDatabase,
    user: types.User | types.PartialUser,
) -> None:
    if lib.is_full(found):
        assert_type(found, types.Page | types.Database)
    else:
        assert_type(found, types.PartialPage | types.PartialDatabase)
    if lib.is_full(user):
        assert_type(user.name, str | None)
    else:
        assert_type(user, types.PartialUser)


def page(found: types.Page | types.PartialPage) -> None:
    if lib.is_full_page(found):
        assert_type(found, types.Page)
    else:
        assert_type(found, types.PartialPage)


def block(found: types.Block | types.PartialBlock) -> None:
    if not lib.is_full_block(found):
        assert_type(found, types.PartialBlock)
    elif found.type == "to_do":
        assert_type(found, types.ToDoBlock)


def database(found: types.Database | types.PartialDatabase) -> None:
    if lib.is_full_database(found):
        assert_type(found, types.Database)
    else:
        assert_type(found, types.PartialDatabase)


def data_source(found: types.DataSource | types.PartialDataSource) -> None:
    if lib.is_full_data_source(found):
        assert_type(found, types.DataSource)
    else:
        assert_type(found, types.PartialDataSource)


def row(found: types.PageOrDataSource) -> None:
    if lib.is_full_page_or_data_source(found):
        assert_type(found, types.Page | types.DataSource)
    else:
        assert_type(
            found, types.PartialPage | types.PartialDataSource | types.UnknownPageOrDataSource
        )


def comment(found: types.Comment | types.PartialComment) -> None:
    if lib.is_full_comment(found):
        assert_type(found, types.Comment)
    else:
        assert_type(found, types.PartialComment)


def view(found: types.DataSourceView | types.PartialDataSourceView) -> None:
    if lib.is_full_view(found):
        assert_type(found, types.DataSourceView)
    else:
        assert_type(found, types.PartialDataSourceView)


def user(found: types.User | types.PartialUser) -> None:
    if not lib.is_full_user(found):
        assert_type(found, types.PartialUser)
    elif found.type == "person":
        assert_type(found, types.PersonUser)


def text(found: types.RichText) -> None:
    if lib.is_text(found):
        assert_type(found, types.TextRichText)
    elif lib.is_mention(found):
        assert_type(found, types.MentionRichText)
    elif lib.is_equation(found):
        assert_type(found, types.EquationRichText)
    else:
        assert_type(found, types.UnknownRichText)

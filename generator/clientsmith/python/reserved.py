"""Names that a scope of the generated package must not give away, and why each is taken."""

from __future__ import annotations

import builtins
import keyword

KEYWORDS = frozenset(keyword.kwlist) | {"_"}

BUILTINS = frozenset(name for name in dir(builtins) if not name.startswith("_"))

TYPE_NAMES = frozenset(
    # imported by the modules of types and resources, or exported by the package itself
    [
        "Any",
        "Annotated",
        "Literal",
        "Mapping",
        "Sequence",
        "TypeAlias",
        "TypedDict",
        "Required",
        "NotRequired",
        "Unpack",
        "Generic",
        "Union",
        "Model",
        "Field",
        "Number",
        "PageModel",
        "FirstPageModel",
        "ArrayPageModel",
        "UnknownVariant",
        "ByTag",
        "ByKey",
        "FullOrPartial",
        "InOrder",
        "datetime",
        "date",
        "Endpoint",
        "Pages",
        "Following",
        "ParamStyle",
        "Omit",
        "RequestOptions",
        "SyncResource",
        "AsyncResource",
        "FileInput",
        "AsyncPaginator",
        "AsyncStream",
        "Stream",
        "TypeAliasType",
    ]
) | {name for name in BUILTINS if name[0].isupper()}

FIELD_NAMES = frozenset(
    # attributes of pydantic's BaseModel and of the run time's Model
    [
        "copy",
        "dict",
        "json",
        "schema",
        "schema_json",
        "validate",
        "construct",
        "parse_obj",
        "parse_raw",
        "parse_file",
        "from_orm",
        "update_forward_refs",
        "fields",
        "model_config",
        "model_fields",
        "model_fields_set",
        "model_extra",
        "model_computed_fields",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_json_schema",
        "model_parametrized_name",
        "model_post_init",
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
        "to_dict",
        "to_json",
        "pages",
        "get_next_page",
        "has_next_page",
        "pages_async",
        "get_next_page_async",
        "collect",
        "collect_async",
        "prefetching",
    ]
)

ARGUMENT_NAMES = frozenset(
    [
        "self",
        "request_options",
        "extra_headers",
        "extra_query",
        "extra_body",
        "timeout",
        "total_timeout",
        "max_retries",
        "on_progress",
        "retry_unsafe",
        "omit",
    ]
)

RESOURCE_NAMES = frozenset(
    [
        "request",
        "close",
        "copy",
        "with_options",
        "with_raw_response",
        "with_streaming_response",
        "base_url",
        "is_closed",
    ]
)

CLIENT_MEMBER_NAMES = frozenset(
    ["get", "post", "put", "patch", "delete", "request_pages", "any_security", "max_retries"]
)

CLIENT_ARGUMENT_NAMES = frozenset(
    [
        "self",
        "base_url",
        "timeout",
        "total_timeout",
        "max_retries",
        "retry_unsafe",
        "retry_budget",
        "limiter",
        "default_headers",
        "default_query",
        "http_client",
        "http2",
        "middleware",
        "tracing",
        "strict",
    ]
)

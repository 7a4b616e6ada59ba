"""What differs between operations, webhooks, security and servers."""

from __future__ import annotations

from clientsmith.difference.news import news
from clientsmith.difference.report import report_changes
from clientsmith.source.node import JsonValue, Map
from documents import TEXT, Object, content, document, has, listed, operation, ref, told

GET = "GET /pets/{id}"


def paths(*keys: str, **ids: str) -> Map:
    """A document of operations such as `get /pets`; `ids` has their operationIds by position."""
    found: dict[str, Object] = {}
    for index, key in enumerate(keys):
        method, path = key.split()
        id_ = ids.get(f"id{index}")
        found.setdefault(path, {})[method] = {
            "responses": {},
            **({"operationId": id_} if id_ else {}),
        }
    return document(paths=dict(found))


def parameter(place: str, name: str, **more: JsonValue) -> Object:
    return {"in": place, "name": name, "schema": TEXT, **more}


def test_operations_come_and_go() -> None:
    assert told(paths("get /a", "get /b"), paths("get /a", "post /b")) == [
        "breaking operation-removed: GET /b",
        "safe operation-added: POST /b",
    ]


def test_names_of_variables_in_paths_never_travel() -> None:
    def pets(name: str) -> Map:
        members: Object = {"parameters": [parameter("path", name, required=True)], "responses": {}}
        return document(paths={f"/pets/{{{name}}}": {"get": members}})

    assert told(pets("id"), pets("pet_id")) == []


def test_an_operation_that_moves_keeps_its_id() -> None:
    old, new = paths("get /pets", id0="list"), paths("get /v2/pets", id0="list")
    assert told(old, new) == ["breaking operation-moved: GET /pets -> GET /v2/pets @ GET /v2/pets"]


def test_another_id_of_an_operation_is_safe() -> None:
    old, new = paths("get /pets", id0="list"), paths("get /pets", id0="listPets")
    assert told(old, new) == ["safe operation-renamed: list -> listPets @ GET /pets"]
    assert told(old, paths("get /pets")) == []


def test_parameters_come_and_go() -> None:
    q, must = parameter("query", "q"), parameter("query", "q", required=True)
    assert told(operation(), operation(parameters=listed(q))) == [
        f"safe parameter-added: query q @ {GET}"
    ]
    assert told(operation(), operation(parameters=listed(must))) == [
        f"breaking required-parameter-added: query q @ {GET}"
    ]
    assert told(operation(parameters=listed(q)), operation()) == [
        f"breaking parameter-removed: query q @ {GET}"
    ]
    assert told(operation(parameters=listed(q)), operation(parameters=listed(must))) == [
        f"breaking became-required @ {GET} query q"
    ]


def test_parameters_are_known_by_place_and_name_and_headers_without_case() -> None:
    old = operation(parameters=listed(parameter("header", "X-A"), parameter("query", "q")))
    new = operation(parameters=listed(parameter("cookie", "q"), parameter("header", "x-a")))
    assert told(old, new) == [
        f"breaking parameter-removed: query q @ {GET}",
        f"safe parameter-added: cookie q @ {GET}",
    ]


def test_parameters_of_the_path_item_belong_to_its_operations() -> None:
    q = listed(parameter("query", "q"))
    above = document(paths={"/a": {"parameters": q, "get": {"responses": {}}}})
    inside = document(paths={"/a": {"get": {"responses": {}, "parameters": q}}})
    referred = document(
        paths={
            "/a": {"get": {"responses": {}, "parameters": [{"$ref": "#/components/parameters/Q"}]}}
        },
        components={"parameters": {"Q": parameter("query", "q")}},
    )
    assert told(above, inside) == []
    assert told(inside, referred) == []


def test_another_spelling_of_the_same_value_breaks() -> None:
    old = operation(parameters=listed(parameter("query", "q")))
    same = operation(parameters=listed(parameter("query", "q", style="form", explode=True)))
    other = operation(parameters=listed(parameter("query", "q", explode=False)))
    assert told(old, same) == []
    assert told(old, other) == [f"breaking spelling-changed: form exploded -> form @ {GET} query q"]


def test_bodies_come_and_go() -> None:
    may, must = content(has()), {**content(has()), "required": True}
    assert told(operation(), operation(requestBody=may)) == [f"safe body-added @ {GET} request"]
    assert told(operation(), operation(requestBody=must)) == [
        f"breaking required-body-added @ {GET} request"
    ]
    assert told(operation(requestBody=must), operation()) == [
        f"breaking body-removed @ {GET} request"
    ]
    assert told(operation(requestBody=may), operation(requestBody=must)) == [
        f"breaking became-required @ {GET} request"
    ]


def test_media_types_come_and_go_whatever_their_parameters() -> None:
    json = operation(requestBody=content(has(a=TEXT)))
    charset = operation(requestBody=content(has(a=TEXT), "Application/JSON; charset=utf-8"))
    form = operation(requestBody=content(has(a=TEXT), "multipart/form-data"))
    assert told(json, charset) == []
    assert told(json, form) == [
        f"breaking media-type-removed: application/json @ {GET} request",
        f"safe media-type-added: multipart/form-data @ {GET} request",
    ]


def test_how_parts_of_a_form_are_written_is_compared() -> None:
    def form(style: str) -> Map:
        media: JsonValue = {"schema": has(a=TEXT), "encoding": {"a": {"contentType": style}}}
        return operation(requestBody={"content": {"multipart/form-data": media}})

    assert told(form("text/plain"), form("image/png")) == [
        f"breaking spelling-changed: a: text/plain -> a: image/png @ {GET} request"
    ]


def test_successes_matter_more_than_errors() -> None:
    def with_(*statuses: str) -> Map:
        return operation(responses={status: {"description": ""} for status in statuses})

    assert told(with_("200"), with_("200", "202", "504", "default")) == [
        f"soft response-added: 202 @ {GET}",
        f"soft response-added: default @ {GET}",
        f"safe error-added: 504 @ {GET}",
    ]
    assert told(with_("200", "404"), with_()) == [
        f"breaking response-removed: 200 @ {GET}",
        f"safe error-removed: 404 @ {GET}",
    ]


def test_headers_of_responses_are_compared() -> None:
    def with_(**headers: JsonValue) -> Map:
        answer: JsonValue = {"description": "", "headers": dict(headers)}
        return operation(responses={"200": answer})

    where = f"{GET} response 200"
    old = with_(Rate={"schema": TEXT, "required": True}, Gone={"schema": TEXT})
    new = with_(rate={"schema": {"type": "integer"}}, Come={"schema": TEXT})
    assert told(old, new) == [
        f"breaking header-removed: Gone @ {where}",
        f"breaking became-optional @ {where} header Rate",
        f"breaking type-changed: string -> integer @ {where} header Rate",
        f"safe header-added: Come @ {where}",
    ]


def test_deprecation_is_told_of_operations_and_parameters() -> None:
    old = operation(parameters=listed(parameter("query", "q")))
    new = operation(parameters=listed(parameter("query", "q", deprecated=True)), deprecated=True)
    assert told(old, new) == [f"safe deprecated @ {GET}", f"safe deprecated @ {GET} query q"]
    assert told(new, old)[0] == f"safe no-longer-deprecated @ {GET}"


def test_webhooks_are_read() -> None:
    def hooks(**properties: JsonValue) -> Map:
        hook: JsonValue = {"post": {"requestBody": content(has(**properties)), "responses": {}}}
        return document(webhooks={"born": hook})

    assert told(document(), hooks()) == ["soft webhook-added: born"]
    assert told(hooks(), document()) == ["breaking webhook-removed: born"]
    fewer: JsonValue = {"enum": ["cat"]}
    more: JsonValue = {"enum": ["cat", "dog"]}
    assert told(hooks(kind=fewer), hooks(kind=more)) == ['soft value-added: "dog" @ born body kind']


def test_callbacks_are_read_like_webhooks() -> None:
    def calling(*expressions: str, **properties: JsonValue) -> Map:
        hook: JsonValue = {"post": {"requestBody": content(has(**properties)), "responses": {}}}
        return operation(callbacks={"born": dict.fromkeys(expressions, hook)})

    url, other = "{$request.body#/url}", "{$request.body#/other}"
    assert told(operation(), calling(url)) == [f"soft callback-added: born POST {url} @ {GET}"]
    assert told(calling(url), operation()) == [
        f"breaking callback-removed: born POST {url} @ {GET}"
    ]
    assert told(calling(url), calling(other)) == [
        f"breaking callback-removed: born POST {url} @ {GET}",
        f"soft callback-added: born POST {other} @ {GET}",
    ]
    fewer: JsonValue = {"enum": ["cat"]}
    more: JsonValue = {"enum": ["cat", "dog"]}
    assert told(calling(url, kind=fewer), calling(url, kind=more)) == [
        f'soft value-added: "dog" @ {GET} callback born body kind'
    ]
    assert told(calling(url, other, kind=more), calling(url, other, kind=fewer)) == [
        f'safe value-removed: "dog" @ {GET} callback born POST {url} body kind',
        f'safe value-removed: "dog" @ {GET} callback born POST {other} body kind',
    ]


def test_a_callback_may_be_a_component_and_lead_back_to_its_operation() -> None:
    def calling(**properties: JsonValue) -> Map:
        hook: Object = {"requestBody": content(has(**properties)), "responses": {}}
        hook["callbacks"] = {"born": {"$ref": "#/components/callbacks/Born"}}
        return document(
            paths={"/a": {"post": {"responses": {}, "callbacks": hook["callbacks"]}}},
            components={"callbacks": {"Born": {"{$url}": {"post": hook}}}},
        )

    assert told(calling(), calling(name=TEXT)) == [
        "safe property-added: name @ POST /a callback born body"
    ]


def secured(*ways: Object, **schemes: JsonValue) -> Map:
    """A document with two operations that hold for the document's security."""
    return document(
        paths={"/a": {"get": {"responses": {}}, "put": {"responses": {}}}},
        security=listed(*ways),
        components={"securitySchemes": dict(schemes)},
    )


BEARER: Object = {"type": "http", "scheme": "bearer"}
KEY: Object = {"type": "apiKey", "in": "header", "name": "X-Key"}


def test_a_new_name_of_a_security_scheme_is_no_change() -> None:
    assert told(secured({"a": []}, a=BEARER), secured({"b": []}, b=BEARER)) == []


def test_ways_to_sign_in_come_and_go_once_for_all_operations() -> None:
    one = secured({"a": []}, a=BEARER, k=KEY)
    two = secured({"a": []}, {"k": []}, a=BEARER, k=KEY)
    assert told(one, two) == ["safe security-added: apiKey header X-Key @ GET /a"]
    assert told(two, one) == ["breaking security-removed: apiKey header X-Key @ GET /a"]
    (change,) = news(one, two)
    assert [place.where for place in change.places] == ["GET /a", "PUT /a"]


def test_what_needs_more_than_before_breaks_and_less_does_not() -> None:
    def scoped(*scopes: str) -> Map:
        return secured({"o": [*scopes]}, o={"type": "oauth2", "flows": {}})

    assert told(scoped("read"), scoped("read", "write")) == [
        "breaking security-removed: oauth2 with read @ GET /a"
    ]
    assert told(scoped("read", "write"), scoped("read")) == [
        "safe security-added: oauth2 with read @ GET /a"
    ]
    assert told(secured({"a": []}, a=BEARER), secured({}, a=BEARER)) == [
        "safe security-added: nothing @ GET /a"
    ]


def test_tokens_that_come_from_elsewhere_break() -> None:
    def flow(url: str, name: str = "o") -> Map:
        flows: JsonValue = {"clientCredentials": {"tokenUrl": url, "scopes": {}}}
        scheme: JsonValue = {"type": "oauth2", "flows": flows}
        return secured({name: []}, **{name: scheme})

    assert told(flow("/a"), flow("/a", "renamed")) == []
    assert told(flow("/a"), flow("/b")) == [
        "breaking security-changed: o tokenUrl /a -> tokenUrl /b"
    ]
    assert told(flow("/a"), flow("/b", "renamed")) == told(flow("/a"), flow("/b"))


def test_servers_are_compared_with_their_variables_filled_in() -> None:
    def at(*servers: JsonValue) -> Map:
        return document(paths={"/a": {"get": {"responses": {}}}}, servers=listed(*servers))

    plain: JsonValue = {"url": "https://eu.example.com/"}
    filled: JsonValue = {
        "url": "https://{area}.example.com",
        "variables": {"area": {"default": "eu"}},
    }
    assert told(at(plain), at(filled)) == []
    assert told(at(plain), at({"url": "https://us.example.com"})) == [
        "breaking server-removed: https://eu.example.com @ GET /a",
        "safe server-added: https://us.example.com @ GET /a",
    ]


def test_what_many_operations_share_is_one_change_with_many_places() -> None:
    def pets(**properties: JsonValue) -> Map:
        get: JsonValue = {"responses": {"200": content(ref("P"))}}
        return document(
            paths={"/a": {"get": get}, "/b": {"get": get, "put": get}},
            components={"schemas": {"P": has(**properties)}},
        )

    (change,) = news(pets(), pets(tag={}, name={}))[:1]
    wheres = ["GET /a response 200", "GET /b response 200", "PUT /b response 200"]
    assert [place.where for place in change.places] == wheres
    lines = list(report_changes(news(pets(), pets(tag={}, name={}))))
    assert lines == [
        "safe, 2 changes in 1 line:",
        "  new optional properties tag, name  in GET /a response 200 and 2 more places",
    ]


def test_what_is_broken_in_a_document_is_not_compared() -> None:
    senseless = (
        document(paths=[]),
        document(paths={"/a": {"get": {"responses": 1, "parameters": {}}}}),
        document(paths={"/a": {"get": {"responses": {"200": content(ref("Missing"))}}}}),
    )
    for old in senseless:
        for new in senseless:
            assert (told(old, new) == []) is (old is new)


def test_of_several_things_is_told_in_the_plural_and_only_then() -> None:
    def owner(*names: str) -> Map:
        kinds: dict[str, JsonValue] = {
            name: {"type": "object", "required": ["kind"], "properties": {"kind": {"const": name}}}
            for name in ("a", "b", "c", "d")
        }
        schema: JsonValue = {"oneOf": [ref(name) for name in names]} if names[1:] else ref(names[0])
        get: JsonValue = {"responses": {"200": content(has(owner=schema))}}
        return document(paths={"/pets": {"get": get}}, components={"schemas": kinds})

    def lines(old: Map, new: Map) -> list[str]:
        return [line.partition("  in ")[0] for line in report_changes(news(old, new))][1:]

    assert lines(owner("a"), owner("a", "b", "c")) == ["  may now also be b, c"]
    assert lines(owner("a", "b"), owner("a", "b", "c", "d")) == ["  new variants c, d"]
    assert lines(owner("a", "b", "c", "d"), owner("a", "b")) == ["  variants c, d have gone"]
    assert lines(owner("a", "b", "c"), owner("a", "b")) == ["  variant c has gone"]

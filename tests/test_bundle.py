"""Following references between files, and making one document of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from clientsmith.diagnostics import Diagnostic
from clientsmith.source.bundle import Bundle, bundle_text
from clientsmith.source.collect import load
from clientsmith.source.node import JsonValue, Map, plain, resolve_pointer

HEAD = 'openapi: 3.1.0\ninfo: {title: t, version: "1"}\n'


def load_files(folder: Path, files: dict[str, str]) -> tuple[Bundle, tuple[Diagnostic, ...]]:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    bundle, problems = load(folder / next(iter(files)), name="api/openapi.yaml")
    assert bundle is not None
    return bundle, problems


def bundled(folder: Path, files: dict[str, str]) -> dict[str, JsonValue]:
    bundle, problems = load_files(folder, files)
    assert problems == ()
    value = plain(bundle.root)
    assert isinstance(value, dict)
    return value


def schemas_of(document: dict[str, JsonValue]) -> JsonValue:
    components = document["components"]
    assert isinstance(components, dict)
    return components["schemas"]


def described(problem: Diagnostic) -> str:
    return f"{problem.location}: {problem.code}"


def test_a_document_of_one_file_stays_as_it_was_read(tmp_path: Path) -> None:
    content = HEAD + "paths: {}\ncomponents: {schemas: {A: {$ref: '#/components/schemas/A'}}}"
    bundle, problems = load_files(tmp_path, {"openapi.yaml": content})
    assert problems == ()
    assert (tmp_path / "openapi.yaml",) == bundle.files
    assert list(bundle.texts) == ["api/openapi.yaml"]
    assert content == bundle.root.text.content


def test_what_other_files_hold_becomes_components_sorted_at_the_end(tmp_path: Path) -> None:
    document = bundled(
        tmp_path,
        {
            "openapi.yaml": HEAD
            + """
paths:
  /pets:
    get:
      parameters: [{$ref: "./shared.yaml#/parameters/limit"}]
      requestBody: {$ref: "shared.yaml#/Body"}
      responses:
        "200": {$ref: "shared.yaml#/Found"}
components:
  schemas: {Zebra: {type: object}}
""",
            "shared.yaml": """
parameters: {limit: {name: limit, in: query, schema: {$ref: "#/Size"}}}
Body: {content: {application/json: {schema: {$ref: "pets/Pet.json"}}}}
Found:
  description: found
  headers: {X-Size: {$ref: "#/SizeHeader"}}
  content: {application/json: {examples: {one: {$ref: "#/One"}}}}
SizeHeader: {schema: {$ref: "#/Size"}}
One: {value: {$ref: "data"}}
Size: {type: integer}
""",
            "pets/Pet.json": '{"properties": {"mother": {"$ref": "#"}, "size": '
            '{"$ref": "../shared.yaml#/Size"}, "z": {"$ref": "../openapi.yaml#/components/schemas/Zebra"}}}',
        },
    )
    operation = {
        "parameters": [{"$ref": "#/components/parameters/limit"}],
        "requestBody": {"$ref": "#/components/requestBodies/Body"},
        "responses": {"200": {"$ref": "#/components/responses/Found"}},
    }
    size = {"$ref": "#/components/schemas/Size"}
    pet = {"$ref": "#/components/schemas/Pet"}
    assert {"/pets": {"get": operation}} == document["paths"]
    components = document["components"]
    assert isinstance(components, dict)
    assert {
        "schemas": {
            "Zebra": {"type": "object"},
            "Pet": {
                "properties": {
                    "mother": pet,
                    "size": size,
                    "z": {"$ref": "#/components/schemas/Zebra"},
                }
            },
            "Size": {"type": "integer"},
        },
        "examples": {"One": {"value": {"$ref": "data"}}},
        "headers": {"SizeHeader": {"schema": size}},
        "parameters": {"limit": {"name": "limit", "in": "query", "schema": size}},
        "requestBodies": {"Body": {"content": {"application/json": {"schema": pet}}}},
        "responses": {
            "Found": {
                "description": "found",
                "headers": {"X-Size": {"$ref": "#/components/headers/SizeHeader"}},
                "content": {
                    "application/json": {"examples": {"one": {"$ref": "#/components/examples/One"}}}
                },
            }
        },
    } == components
    assert isinstance(components["schemas"], dict)
    assert list(components["schemas"]) == ["Zebra", "Pet", "Size"]
    assert list(components) == [
        "schemas",
        "examples",
        "headers",
        "parameters",
        "requestBodies",
        "responses",
    ]


def test_a_component_that_only_refers_is_the_home_of_what_it_refers_to(tmp_path: Path) -> None:
    document = bundled(
        tmp_path,
        {
            "openapi.yaml": HEAD
            + """
components:
  schemas:
    Alias: {$ref: "index.yaml#/User"}
    User: {$ref: "index.yaml#/User"}
    Described: {$ref: "index.yaml#/User", description: mine}
""",
            "index.yaml": "User: {$ref: User.yaml}",
            "User.yaml": "properties: {friend: {$ref: 'index.yaml#/User'}}",
        },
    )
    user = {"$ref": "#/components/schemas/User"}
    assert {
        "Alias": user,
        "User": {"properties": {"friend": user}},
        "Described": {"$ref": "#/components/schemas/User", "description": "mine"},
    } == schemas_of(document)


def test_path_items_are_put_in_place_with_their_siblings(tmp_path: Path) -> None:
    document = bundled(
        tmp_path,
        {
            "openapi.yaml": HEAD
            + """
paths:
  /a: {summary: own, $ref: "paths/a.yaml"}
webhooks:
  made: {$ref: "paths/a.yaml"}
""",
            "paths/a.yaml": "summary: theirs\n$ref: b.yaml#/~1b\npost: {operationId: a}",
            "paths/b.yaml": "/b: {get: {responses: {'200': {$ref: '#/ok'}}}}\nok: {description: ok}",
        },
    )
    item = {
        "get": {"responses": {"200": {"$ref": "#/components/responses/ok"}}},
        "summary": "theirs",
        "post": {"operationId": "a"},
    }
    assert {"/a": item | {"summary": "own"}} == document["paths"]
    assert {"made": item} == document["webhooks"]


def test_paths_and_sections_of_components_may_live_in_files_of_their_own(tmp_path: Path) -> None:
    document = bundled(
        tmp_path,
        {
            "openapi.yaml": HEAD
            + "paths: {$ref: paths.yaml}\ncomponents: {schemas: {$ref: schemas.yaml}}",
            "paths.yaml": """
/a: {get: {responses: {"200": {content: {a/b: {schema: {$ref: "schemas.yaml#/A"}}}}}}}
""",
            "schemas.yaml": "A: {$ref: B.yaml}\nC: {items: {$ref: '#/A'}}",
            "B.yaml": "items: {$ref: 'schemas.yaml#/C'}",
        },
    )
    assert schemas_of(document) == {
        "A": {"items": {"$ref": "#/components/schemas/C"}},
        "C": {"items": {"$ref": "#/components/schemas/A"}},
    }
    assert '{"$ref": "#/components/schemas/A"}' in json.dumps(document["paths"])


def test_data_is_not_searched_for_references(tmp_path: Path) -> None:
    properties = {"$ref": {"type": "string"}, "example": {"$ref": "b.yaml"}}
    schemas = {
        "A": {
            "properties": properties,
            "example": {"$ref": "no.yaml"},
            "examples": [{"$ref": "no.yaml"}],
            "default": {"$ref": "no.yaml"},
            "const": {"$ref": "no.yaml"},
            "enum": [{"$ref": "no.yaml"}],
            "x-more": {"$ref": "no.yaml"},
        }
    }
    root = {"openapi": "3.1.0", "components": {"schemas": schemas}}
    document = bundled(tmp_path, {"openapi.yaml": json.dumps(root), "b.yaml": "type: integer"})
    properties["example"] = {"$ref": "#/components/schemas/b"}
    expected = {**schemas, "b": {"type": "integer"}}
    assert {"schemas": expected} == document["components"]


def test_mappings_of_discriminators_are_references(tmp_path: Path) -> None:
    document = bundled(
        tmp_path,
        {
            "openapi.yaml": HEAD
            + """
components:
  schemas:
    Pet:
      discriminator:
        propertyName: kind
        mapping: {cat: "pets.yaml#/Cat", dog: Dog, fox: "#/components/schemas/Dog"}
    Dog: {}
""",
            "pets.yaml": "Cat: {discriminator: {propertyName: k, mapping: {a: '#/Cat'}}}",
        },
    )
    schemas = schemas_of(document)
    cat, dog = "#/components/schemas/Cat", "#/components/schemas/Dog"
    pet = {"propertyName": "kind", "mapping": {"cat": cat, "dog": "Dog", "fox": dog}}
    assert {
        "Pet": {"discriminator": pet},
        "Dog": {},
        "Cat": {"discriminator": {"propertyName": "k", "mapping": {"a": cat}}},
    } == schemas


def test_names_that_clash_are_qualified_together_in_any_order(tmp_path: Path) -> None:
    files = {"a/common.yaml": "Id: {title: a}\nOnly: {}", "b/common.yaml": "Id: {title: b}"}
    files |= {"c.yaml": "Id: {title: c}\nTaken: {title: t}\n'odd name': {}"}
    references = ["a/common.yaml#/Id", "b/common.yaml#/Id", "c.yaml#/Id", "a/common.yaml#/Only"]
    references += ["c.yaml#/Taken", "c.yaml#/odd%20name"]
    texts: set[str] = set()
    for number in range(len(references)):
        references = [*references[1:], references[0]]
        members = ", ".join(f"p{r[0]}{len(r)}: {{$ref: '{r}'}}" for r in references)
        root = f"{HEAD}components: {{schemas: {{Taken: {{}}, Z: {{properties: {{{members}}}}}}}}}"
        document = bundled(tmp_path / str(number), {"openapi.yaml": root, **files})
        texts.add(json.dumps(document["components"], sort_keys=True))
    assert len(texts) == 1
    schemas = json.loads(texts.pop())["schemas"]
    titles = {name: schema.get("title") for name, schema in schemas.items() if name != "Z"}
    assert titles == {
        "Taken": None,
        "a_common_Id": "a",
        "b_common_Id": "b",
        "c_Id": "c",
        "c_Taken": "t",
        "Only": None,
        "odd_name": None,
    }


def test_a_place_inside_of_a_component_is_not_copied(tmp_path: Path) -> None:
    document = bundled(
        tmp_path,
        {
            "openapi.yaml": HEAD
            + """
components:
  schemas:
    A: {$ref: "s.yaml#/A"}
    B: {$ref: "s.yaml#/A/properties/a~1b"}
    C: {items: {$ref: "s.yaml#/A/properties/a~1b/items"}}
    D: {items: {$ref: "s.yaml#/A/x-shared/E"}}
""",
            "s.yaml": """
A:
  properties: {a/b: {items: {type: string}}}
  x-shared: {E: {items: {$ref: "#/A"}}}
""",
        },
    )
    schemas = schemas_of(document)
    assert isinstance(schemas, dict)
    assert schemas["B"] == {"items": {"type": "string"}}
    assert schemas["C"] == {"items": {"$ref": "#/components/schemas/B/items"}}
    assert schemas["D"] == {"items": {"$ref": "#/components/schemas/E"}}
    assert schemas["E"] == {"items": {"$ref": "#/components/schemas/A"}}


def test_nodes_of_a_bundle_point_into_their_files(tmp_path: Path) -> None:
    bundle, _ = load_files(
        tmp_path,
        {
            "openapi.yaml": HEAD + "paths: {/a: {$ref: p/a.yaml}}",
            "p/a.yaml": "get:\n  responses:\n    '200': {$ref: '#/x'}\nx: {description: d}",
        },
    )
    reference = resolve_pointer(bundle.root, "/paths/~1a/get/responses/200/$ref")
    response = resolve_pointer(bundle.root, "/components/responses/x")
    section = resolve_pointer(bundle.root, "/components/responses")
    assert reference is not None
    assert response is not None
    assert isinstance(section, Map)
    assert str(reference.location) == "api/p/a.yaml:3:19"
    assert str(response.location) == "api/p/a.yaml:4:4"
    assert str(section.key_location("x")) == "api/p/a.yaml:4:4"
    assert list(bundle.texts) == ["api/openapi.yaml", "api/p/a.yaml"]
    assert (tmp_path / "openapi.yaml", tmp_path / "p/a.yaml") == bundle.files


@pytest.mark.parametrize(
    ("reference", "code", "message", "hint"),
    [
        ("b.yaml#/Foo", "dangling-reference", '"b.yaml#/Foo" points to nothing', '"Fooo"'),
        ("bb.yaml", "dangling-reference", '"api/bb.yaml" does not exist', '"b.yaml"'),
        ("b.yaml#Fooo", "dangling-reference", "not a pointer", "JSON Pointer"),
        ("../b.yaml", "outside-root", "../b.yaml", "move"),
        ("b/../../b.yaml", "outside-root", "b/../../b.yaml", "move"),
        ("/etc/hostname", "outside-root", "/etc/hostname", "move"),
        ("file:///etc/hostname", "outside-root", "file:///etc/hostname", "move"),
        ("https://localhost/b.yaml", "remote-reference", "https://localhost/b.yaml", "store"),
        ("//localhost/b.yaml", "remote-reference", "//localhost/b.yaml", "store"),
        ("loop.yaml", "circular-reference", '"loop.yaml" leads only to itself', ""),
    ],
)
def test_references_that_cannot_be_followed_are_explained_where_they_stand(
    tmp_path: Path, reference: str, code: str, message: str, hint: str
) -> None:
    (tmp_path / "b.yaml").write_text("outside: 1", encoding="utf-8")
    bundle, problems = load_files(
        tmp_path / "api",
        {
            "openapi.yaml": f"{HEAD}components:\n  schemas:\n    A:\n      $ref: '{reference}'",
            "b.yaml": "Fooo: {}",
            "loop.yaml": "$ref: '#'",
        },
    )
    assert [f"api/openapi.yaml:6:13: {code}"] == [described(problem) for problem in problems]
    assert message in problems[0].message
    assert hint in problems[0].hint
    assert reference in bundle_text(bundle)


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("a: 1", encoding="utf-8")
    (tmp_path / "api").mkdir()
    (tmp_path / "api/b.yaml").symlink_to(tmp_path / "secret.yaml")
    root = f"{HEAD}components: {{schemas: {{A: {{$ref: b.yaml}}}}}}"
    _, problems = load_files(tmp_path / "api", {"openapi.yaml": root})
    assert [problem.code for problem in problems] == ["outside-root"]


def test_objects_that_are_merged_must_not_contain_themselves(tmp_path: Path) -> None:
    _, problems = load_files(
        tmp_path,
        {
            "openapi.yaml": HEAD + "paths: {/a: {$ref: p.yaml}}",
            "p.yaml": "get: {}\n$ref: q.yaml",
            "q.yaml": "put: {}\n$ref: p.yaml",
        },
    )
    assert [problem.code for problem in problems] == ["circular-reference"]


def test_a_reference_meant_for_the_root_document_gets_a_hint(tmp_path: Path) -> None:
    _, problems = load_files(
        tmp_path,
        {
            "openapi.yaml": HEAD + "components: {schemas: {A: {$ref: s/a.yaml}, B: {}}}",
            "s/a.yaml": "items: {$ref: '#/components/schemas/B'}",
        },
    )
    assert [described(p) for p in problems] == ["api/s/a.yaml:1:15: dangling-reference"]
    assert '"../openapi.yaml#/components/schemas/B"' in problems[0].hint


def test_a_broken_file_is_reported_once_however_often_it_is_needed(tmp_path: Path) -> None:
    _, problems = load_files(
        tmp_path,
        {
            "openapi.yaml": HEAD
            + "components: {schemas: {A: {$ref: 'b.json#/A'}, B: {$ref: 'b.json#/B'}}}",
            "b.json": '{"A": {}, "B": }',
        },
    )
    assert [described(problem) for problem in problems] == ["api/b.json:1:16: json-syntax"]


def test_pointers_may_pass_through_references(tmp_path: Path) -> None:
    document = bundled(
        tmp_path,
        {
            "openapi.yaml": HEAD + "components: {schemas: {A: {items: {$ref: 'b.yaml#/B/items'}}}}",
            "b.yaml": "B: {$ref: '#/C'}\nC: {items: {type: string}}",
        },
    )
    assert schemas_of(document) == {
        "A": {"items": {"$ref": "#/components/schemas/items"}},
        "items": {"type": "string"},
    }


@pytest.mark.parametrize("content", ["[1]", "text", "null"])
def test_a_root_that_is_no_object_is_no_document(tmp_path: Path, content: str) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(content, encoding="utf-8")
    bundle, problems = load(path)
    assert bundle is None
    assert [problem.code for problem in problems] == ["not-openapi"]


def test_a_missing_root_is_reported(tmp_path: Path) -> None:
    bundle, problems = load(tmp_path / "openapi.yaml", name="openapi.yaml")
    assert bundle is None
    assert [problem.code for problem in problems] == ["unreadable-file"]


def test_the_text_of_a_bundle_is_the_document_as_json(tmp_path: Path) -> None:
    content = HEAD + "paths: {}\nx-more: [.inf, é, 1.5, 0x10]"
    bundle, _ = load_files(tmp_path, {"openapi.yaml": content})
    text = bundle_text(bundle)
    assert '  "x-more": [\n    "inf",\n    "é",\n    1.5,\n    16\n  ]\n}\n' in text
    assert list(json.loads(text)) == ["openapi", "info", "paths", "x-more"]


def test_the_notion_document_in_many_files_bundles_without_loose_ends() -> None:
    root = Path(__file__).parent.parent / "spec" / "notion" / "openapi.yaml"
    bundle, problems = load(root)
    assert problems == ()
    assert bundle is not None
    pending = [plain(bundle.root)]
    references: set[str] = set()
    while pending:
        match pending.pop():
            case {"$ref": str() as reference}:
                references.add(reference)
            case dict() as members:
                pending.extend(members.values())
            case list() as items:
                pending.extend(items)
            case _:
                pass
    assert len(references) > 400
    lost = [r for r in references if resolve_pointer(bundle.root, r.removeprefix("#")) is None]
    assert lost == []


def test_a_schema_that_refers_to_itself_stays_one_component(tmp_path: Path) -> None:
    document = bundled(
        tmp_path,
        {
            "openapi.yaml": HEAD + "components: {schemas: {A: {$ref: b.yaml}}, unknown: {B: {}}}",
            "b.yaml": "{$ref: b.yaml, description: endless}",
        },
    )
    itself = {"$ref": "#/components/schemas/A", "description": "endless"}
    assert schemas_of(document) == {"A": itself}
